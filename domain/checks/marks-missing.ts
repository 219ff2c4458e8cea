import { targetLanguages } from '#locales/languages/language.ts';
import { pairMarks, placeOf } from '#domain/marks/pair-marks.ts';
import type { Mark } from '#domain/text.ts';
import type { Check, Finding } from './check.ts';
import { findingOnMark, wordsOf } from './on-mark.ts';

/**
 * Marks of the source that are not placed in the target: a link or a note that is left out is content that is missing (domain.md
 * §6 warns of what may be); emphasis may be dropped for a reason, so it only informs.
 */
export const marksMissing: Check = {
  id: 'marks-missing',
  languages: targetLanguages,
  find: (source, target, { marks }) => {
    if (!marks || marks.source.length === 0) return [];
    const from = { text: source, marks: marks.source };
    const { pairs } = pairMarks(from, { text: target, marks: marks.target });
    const notes = from.marks.filter(({ kind }) => kind === 'footnote').toSorted((a, b) => placeOf(a) - placeOf(b));
    return pairs.flatMap(({ source: mark, target: placed }) =>
      placed ? [] : [findingOnMark('marks-missing', described(mark, source, notes), mark, null)],
    );
  },
};

const described = (mark: Mark, source: string, notes: Mark[]): Pick<Finding, 'code' | 'level' | 'args'> => {
  switch (mark.kind) {
    case 'link':
      return { code: 'link-missing', level: 'warns', args: { words: wordsOf(mark, source), address: mark.href } };
    case 'footnote':
      return { code: 'note-missing', level: 'warns', args: { number: `${notes.indexOf(mark) + 1}` } };
    case 'bold':
    case 'italic':
      return { code: `${mark.kind}-missing`, level: 'informs', args: { words: wordsOf(mark, source) } };
  }
};
