import { languages } from '#locales/languages/language.ts';
import type { BlockKind, BlockLine, BlockLineKind, BlockTexts } from './block.ts';

/** The lines that a block of each kind is made of. */
export const lineKindsOf: Record<BlockKind, readonly BlockLineKind[]> = {
  dateline: ['place'],
  boilerplate: ['heading', 'paragraph'],
  'prevailing-notice': ['paragraph'],
  contacts: ['contact-lead', 'contact-heading', 'contact-line'],
};

/** A block of these kinds is one line. */
const single: readonly BlockKind[] = ['dateline', 'prevailing-notice'];

/**
 * Whether lines make a block of a kind: one line where it has but one, and at least one that says something beside its
 * headings. No lines at all are a language that has no text yet.
 */
export const fitsKind = (kind: BlockKind, lines: readonly BlockLine[]): boolean => {
  if (lines.length === 0) return true;
  if (!lines.every((line) => lineKindsOf[kind].includes(line.kind) && line.text.trim() !== '')) return false;
  if (single.includes(kind)) return lines.length === 1;
  return kind === 'contacts' || lines.some((line) => line.kind === 'paragraph');
};

/** Why texts make no block of a kind, or null: nothing in any language, or a language out of shape. */
export const faultOf = (kind: BlockKind, texts: BlockTexts): 'block-empty' | 'block-misshapen' | null => {
  if (languages.every((language) => texts[language].length === 0)) return 'block-empty';
  return languages.every((language) => fitsKind(kind, texts[language])) ? null : 'block-misshapen';
};

/** Whether two versions of a language's lines read the same. */
export const sameLines = (a: readonly BlockLine[], b: readonly BlockLine[]): boolean =>
  a.length === b.length && a.every((line, at) => line.kind === b[at]?.kind && line.text === b[at]?.text);
