import type { Language } from '#locales/languages/language.ts';
import type { BlockChoice, BlockKind, BlockLine, BlockTexts } from './block.ts';
import { sameLines } from './fits-kind.ts';

/** A block of the library in a document: what its version says, and what the document made of it per language. */
export type DocumentBlock = {
  kind: BlockKind;
  /** The version in use here. */
  number: number;
  texts: BlockTexts;
  choices: Partial<Record<Language, BlockChoice>>;
};

export type Prevailing = 'none' | 'original' | 'equal';

export const noChoice: BlockChoice = { own: null, confirmedAt: null, confirmedBy: null, number: null };

const choiceOf = (block: DocumentBlock, language: Language): BlockChoice => block.choices[language] ?? noChoice;

/** What a block says in a language: its own words there, else the library's; never another language's. */
export const linesIn = (block: DocumentBlock, language: Language): BlockLine[] =>
  choiceOf(block, language).own ?? block.texts[language];

/**
 * How a block stands in a language: left out, without a text, to be confirmed, or confirmed. Only the last is printed;
 * the second and the third hold publication back.
 */
export type BlockStanding = 'left-out' | 'missing' | 'open' | 'confirmed';

export const standingOf = (block: DocumentBlock, language: Language): BlockStanding => {
  const choice = choiceOf(block, language);
  if (choice.own?.length === 0) return 'left-out';
  if (linesIn(block, language).length === 0) return 'missing';
  return choice.confirmedAt === null ? 'open' : 'confirmed';
};

/** Whether a document prints a block at all: a notice only where one language prevails over others or all are equal. */
export const isPrinted = ({ kind }: Pick<DocumentBlock, 'kind'>, prevailing: Prevailing): boolean =>
  kind !== 'dateline' && (kind !== 'prevailing-notice' || prevailing !== 'none');

/** The choices of a block once a document takes another version of it: a yes holds where the words stayed the same. */
export const choicesAt = (block: DocumentBlock, newer: BlockTexts): DocumentBlock['choices'] =>
  Object.fromEntries(
    Object.entries(block.choices).map(([code, choice]) => {
      const language = code as Language;
      const stays = choice.own?.length === 0 || sameLines(block.texts[language], newer[language]);
      return [language, stays ? choice : { ...choice, confirmedAt: null, confirmedBy: null }];
    }),
  );

/** How the blocks stand that a language prints, or would; null where it has none, or left all of them out. */
export const blockCounts = (
  blocks: readonly DocumentBlock[],
  language: Language,
  prevailing: Prevailing,
): { total: number; missing: number; open: number; unsettled: number } | null => {
  const standings = blocks
    .filter((block) => isPrinted(block, prevailing))
    .map((block) => standingOf(block, language))
    .filter((standing) => standing !== 'left-out');
  const count = (wanted: BlockStanding) => standings.filter((standing) => standing === wanted).length;
  const [missing, open] = [count('missing'), count('open')];
  return standings.length === 0 ? null : { total: standings.length, missing, open, unsettled: missing + open };
};
