import type { EditionContent } from '#domain/editions/edition-content.ts';
import type { Footnote } from './marked-text.tsx';
import type { Words } from './words.ts';

/** The notes of an edition in the order in which the text calls them; a note's number is its place, from 1. */
export const notesOf = ({ segments }: Pick<EditionContent, 'segments'>): Footnote[] =>
  segments.flatMap(({ text }) => text.marks.filter((mark) => mark.kind === 'footnote').toSorted((a, b) => a.to - b.to));

/** The number that calls a note; `page` is where the notes stand, when that is another page. */
export const NoteCall = ({ number, page = '', t }: { number: number; page?: string; t: Words }) => (
  <sup>
    <a
      href={`${page}#note-${number}`}
      id={page === '' ? `call-${number}` : undefined}
      aria-label={t('note', { number })}
    >
      {number}
    </a>
  </sup>
);

/** The notes under the text, each with the way back. */
export const NoteList = ({ notes, t }: { notes: Footnote[]; t: Words }) =>
  notes.length === 0 ? null : (
    <section className="notes" aria-label={t('notes')}>
      <ol>
        {notes.map(({ note }, index) => (
          <li key={index} id={`note-${index + 1}`}>
            {note}{' '}
            <a href={`#call-${index + 1}`} aria-label={t('toCall', { number: index + 1 })}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
