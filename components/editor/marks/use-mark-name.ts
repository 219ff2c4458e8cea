'use client';

import { useTranslations } from 'next-intl';
import type { MarkPair } from '#domain/marks/pair-marks.ts';
import type { Mark } from '#domain/text.ts';

const longest = 40;
const cut = (words: string): string => (words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words);

/** What a mark is called: its kind and the words that it is on; a note by its number. */
export const useMarkName = (pairs: readonly MarkPair[], source: string): ((mark: Mark, text?: string) => string) => {
  const t = useTranslations('marks');
  const notes = pairs.flatMap((pair) => (pair.source.kind === 'footnote' ? [pair.source] : []));
  return (mark, text = source) => {
    if (mark.kind !== 'footnote') return t('name', { kind: mark.kind, words: cut(text.slice(mark.from, mark.to)) });
    const nth = notes.indexOf(mark);
    return nth === -1 ? t('extraNote', { words: cut(mark.note) }) : t('note', { number: nth + 1 });
  };
};
