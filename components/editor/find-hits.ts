import { finder, type Asked, type Span } from '#domain/find/finder.ts';
import { replaceSpans } from '#domain/find/replace-spans.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import type { EditorStore } from './editor-store.ts';

/** A passage that was found; `id` names it as long as its text stands. */
export type Hit = {
  id: string;
  segmentId: string;
  language: Language;
  /** Of the paragraph, from 1. */
  number: number;
  text: string;
  span: Span;
};

/** What stands in a cell now, also what is not saved yet. */
export const textIn = (store: EditorStore, place: CellPlace): string =>
  store.cells.get(cellKey(place))?.read().text ?? store.translation(place)?.text.text ?? '';

/** Every passage of the document in these languages, in order, as far as it is loaded. */
export const findHits = (store: EditorStore, asked: Asked, languages: readonly Language[]): Hit[] => {
  const find = finder(asked);
  const hits: Hit[] = [];
  for (let index = 0; index < store.total; index += 1) {
    const segment = store.segmentAt(index);
    if (!segment) continue;
    for (const language of languages) {
      const text = language === 'fr' ? segment.source.text : textIn(store, { segmentId: segment.id, language });
      for (const span of find(text)) {
        const id = `${segment.id}:${language}:${span.from}`;
        hits.push({ id, segmentId: segment.id, language, number: index + 1, text, span });
      }
    }
  }
  return hits;
};

type TargetHit = Hit & { language: TargetLanguage };
export const isTargetHit = (hit: Hit): hit is TargetHit => hit.language !== 'fr';

/** The new text of each cell in which something is replaced. */
export const replacementsOf = (hits: readonly Hit[], replacement: string): { place: CellPlace; text: string }[] =>
  [...Map.groupBy(hits.filter(isTargetHit), (hit) => `${hit.segmentId}:${hit.language}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { segmentId, language } = first;
    const spans = own.map(({ span }) => span);
    return [{ place: { segmentId, language }, text: replaceSpans(first.text, spans, replacement) }];
  });
