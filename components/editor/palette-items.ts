import { fold } from '#domain/fold.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { EditorStore } from './editor-store.ts';
import type { HintedAction } from './key-hint.tsx';

export type PaletteItem = {
  id: string;
  label: string;
  hint?: HintedAction;
  /** A passage of a text, in its language. */
  passage?: { text: string; language: 'fr' | TargetLanguage };
  run: () => void;
};

/** A paragraph that was found, by its place in the document from 0, and the passage in which. */
export type FoundParagraph = { index: number; passage: { text: string; language: 'fr' | TargetLanguage } | null };

const around = 46;

/** The passage in which something was found, with some words on both sides. */
const passageOf = (text: string, asked: string): string => {
  const at = Math.max(0, fold(text).indexOf(asked));
  const from = at > around ? text.indexOf(' ', at - around) + 1 : 0;
  const to = from + 2 * around + asked.length;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
};

/** The actions whose name holds every word that was asked for, without regard to accents and case. */
export const matchingActions = (actions: readonly PaletteItem[], asked: string): PaletteItem[] => {
  const words = fold(asked).split(' ').filter(Boolean);
  return actions.filter(({ label }) => words.every((word) => fold(label).includes(word)));
};

type Ground = Pick<EditorStore, 'total' | 'segmentAt' | 'translation'>;

/** The paragraphs that a number names or in which a text stands, in any language shown; `most` at the most. */
export const matchingParagraphs = (
  store: Ground,
  shown: readonly TargetLanguage[],
  asked: string,
  most: number,
): FoundParagraph[] => {
  const folded = fold(asked);
  if (folded === '') return [];
  // As the page writes it too: 9 000, 9,000, 9.000.
  const named = Number(/^(?:§\s*)?(\d{1,5})$/u.exec(folded.replace(/(?<=\d)[\s.,](?=\d{3}$)/u, ''))?.[1] ?? 0);
  const found: FoundParagraph[] = [];
  if (named >= 1 && named <= store.total) {
    const source = store.segmentAt(named - 1)?.source.text;
    const passage = source === undefined ? null : { text: passageOf(source, folded), language: 'fr' as const };
    found.push({ index: named - 1, passage });
  }
  if (folded.length < 2) return found;
  for (let index = 0; index < store.total && found.length < most; index += 1) {
    const segment = store.segmentAt(index);
    if (segment === undefined || index === named - 1) continue;
    for (const language of ['fr' as const, ...shown]) {
      const text =
        language === 'fr'
          ? segment.source.text
          : (store.translation({ segmentId: segment.id, language })?.text.text ?? '');
      if (!foldedOnce(text).includes(folded)) continue;
      found.push({ index, passage: { text: passageOf(text, folded), language } });
      break;
    }
  }
  return found;
};

const folds = new Map<string, string>();
const mostFolds = 50_000;

/** A long document is searched at each key: each text is folded once. */
const foldedOnce = (text: string): string => {
  const known = folds.get(text);
  if (known !== undefined) return known;
  if (folds.size >= mostFolds) folds.clear();
  const made = fold(text);
  folds.set(text, made);
  return made;
};
