import { targetLanguages } from '#locales/languages/language.ts';
import { pairMarks } from '#domain/marks/pair-marks.ts';
import { acronym } from './acronym.ts';
import type { Check, CheckContext, Finding } from './check.ts';
import { contactData } from './contact-data.ts';
import { equalToSource } from './equal-to-source.ts';
import { figures } from './figures.ts';
import { findingOnMark } from './on-mark.ts';

/** What holds for a text holds for its notes: the same figures, acronyms, addresses. */
const alsoInNotes: readonly Check[] = [figures, acronym, contactData];

/** Notes that are empty, left as they are in French, or wrong in what the checks of a text look at. */
export const marksNote: Check = {
  id: 'marks-note',
  languages: targetLanguages,
  find: (source, target, { marks, ...context }) => {
    if (!marks) return [];
    const { pairs } = pairMarks({ text: source, marks: marks.source }, { text: target, marks: marks.target });
    const notes = pairs.filter((pair) => pair.source.kind === 'footnote');
    return notes.flatMap(({ source: from, target: to }, index) => {
      if (from.kind !== 'footnote' || to?.kind !== 'footnote') return [];
      const number = `${index + 1}`;
      const code = wrongWith(from.note, to.note, context);
      if (code) return [findingOnMark('marks-note', { code, level: 'warns', args: { number } }, from, to)];
      return alsoInNotes.flatMap((check) =>
        check.find(from.note, to.note, context).map((found): Finding => ({
          ...findingOnMark(found.check, found, from, to),
          // It is in the note: what is said of it is not said of the same words in the text.
          args: { ...found.args, note: number },
        })),
      );
    });
  },
};

const wrongWith = (source: string, target: string, context: CheckContext): string | null => {
  if (target.trim() === '') return source.trim() === '' ? null : 'note-empty';
  return equalToSource.find(source, target, context).length > 0 ? 'note-untranslated' : null;
};
