import { targetLanguages } from '#locales/languages/language.ts';
import { pairMarks } from '#domain/marks/pair-marks.ts';
import type { Check } from './check.ts';
import { findingOnMark, wordsOf } from './on-mark.ts';

/** Marks of the target for which the source has none. */
export const marksExtra: Check = {
  id: 'marks-extra',
  languages: targetLanguages,
  find: (source, target, { marks }) => {
    if (!marks || marks.target.length === 0) return [];
    const { extra } = pairMarks({ text: source, marks: marks.source }, { text: target, marks: marks.target });
    return extra.map((mark) => {
      const words = mark.kind === 'footnote' ? mark.note.slice(0, 60) : wordsOf(mark, target);
      return findingOnMark(
        'marks-extra',
        { code: `${mark.kind}-extra`, level: 'informs', args: { words } },
        null,
        mark,
      );
    });
  },
};
