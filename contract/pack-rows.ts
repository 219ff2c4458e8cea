import type { SegmentKind } from '#domain/segment.ts';
import { plain, type Text } from '#domain/text.ts';
import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';
import type { ParagraphRow } from './paragraph-row.ts';
import type { Paragraphs, SegmentView } from './paragraphs.ts';
import type { TranslationView } from './translations.ts';

type CellRow = NonNullable<ParagraphRow['cells']['en']>;
type ShortText = ParagraphRow['source'];
type Plain = Omit<TranslationView, 'segmentId' | 'language' | 'text'>;

const usualKind: SegmentKind = 'paragraph';
const usual: Plain = {
  version: 1,
  state: 'untranslated',
  sourceNumber: 1,
  staleFrom: null,
  lastEditorId: null,
  lastEditorName: null,
  priorText: null,
  priorEditorId: null,
  origin: 'human',
  sentBack: null,
  approval: null,
  answer: null,
  changedAt: '1970-01-01T00:00:00.000Z',
};

const shorten = ({ text: words, marks }: Text): ShortText => (marks.length === 0 ? words : { text: words, marks });
const lengthen = (short: ShortText): Text => (typeof short === 'string' ? plain(short) : short);

const packCell = ({ text: words, ...rest }: TranslationView): CellRow => ({
  ...Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => name in usual && value !== usual[name as keyof Plain]),
  ),
  ...(words.text === '' && words.marks.length === 0 ? {} : { text: shorten(words) }),
});

const unpackCell = ({ text: words, ...rest }: CellRow, at: { segmentId: string; language: TargetLanguage }) => ({
  ...at,
  ...usual,
  ...rest,
  text: lengthen(words ?? ''),
});

/** Paragraphs as rows, in the order of the segments. */
export const packRows = ({ segments, translations, ignored, olderSources }: Paragraphs): ParagraphRow[] => {
  const cells = Map.groupBy(translations, ({ segmentId }) => segmentId);
  const aside = Map.groupBy(ignored, ({ segmentId }) => segmentId);
  const older = Map.groupBy(olderSources, ({ segmentId }) => segmentId);
  return segments.map(({ id: segmentId, kind, source, words }) => {
    const ignoredHere = aside.get(segmentId)?.flatMap(({ id, language, key, reason, byName, at }) => {
      return language === 'fr' ? [] : [{ id, language, key, reason, byName, at }];
    });
    const olderHere = older.get(segmentId)?.map((one) => ({ number: one.number, text: shorten(one.text) }));
    return {
      id: segmentId,
      ...(kind === usualKind ? {} : { kind }),
      source: shorten(source),
      words,
      cells: Object.fromEntries((cells.get(segmentId) ?? []).map((one) => [one.language, packCell(one)])),
      ...(ignoredHere ? { ignored: ignoredHere } : {}),
      ...(olderHere ? { older: olderHere } : {}),
    };
  });
};

/** The paragraphs that rows stand for; `from` is the place of the first in the document. */
export const unpackRows = (rows: readonly ParagraphRow[], from: number): Paragraphs => ({
  segments: rows.map(({ id: segmentId, kind, source, words }, at): SegmentView => ({
    id: segmentId,
    position: from + at,
    kind: kind ?? usualKind,
    source: lengthen(source),
    words,
  })),
  translations: rows.flatMap(({ id: segmentId, cells }) =>
    targetLanguages.flatMap((language) => {
      const cell = cells[language];
      return cell ? [unpackCell(cell, { segmentId, language })] : [];
    }),
  ),
  ignored: rows.flatMap(({ id: segmentId, ignored }) => (ignored ?? []).map((one) => ({ ...one, segmentId }))),
  olderSources: rows.flatMap(({ id: segmentId, older }) =>
    (older ?? []).map(({ number, text: words }) => ({ segmentId, number, text: lengthen(words) })),
  ),
});
