import { Fragment, type ReactNode } from 'react';
import type { Mark } from '#domain/text.ts';
import { markRuns, type Emphasis } from './mark-runs.ts';

/** Each by a line of its own kind, since colour alone tells nobody; none by weight, which would move the words. */
const looks: Record<Emphasis, string> = {
  link: 'underline decoration-accent decoration-[1.5px] underline-offset-[3px]',
  bold: 'bg-empty-soft shadow-[inset_0_-3px_var(--line-strong)]',
  italic: 'underline decoration-ink-2 decoration-dashed decoration-[1.5px] underline-offset-[4px]',
};

/** What of a text is bold, italic, a link or has a note, drawn behind it: in the same cell of a grid as the text itself. */
export const MarksUnderText = ({ text, marks }: { text: string; marks: readonly Mark[] }) =>
  marks.length === 0 ? null : (
    <div
      aria-hidden
      className="pointer-events-none col-start-1 row-start-1 min-w-0 text-transparent select-none forced-colors:invisible"
    >
      {markRuns(text, marks).map((run) => (
        <Fragment key={run.to}>
          {run.looks.reduceRight<ReactNode>(
            (inner, look) => (
              <span className={`rounded-[1px] box-decoration-clone ${looks[look]}`}>{inner}</span>
            ),
            text.slice(run.from, run.to),
          )}
          {run.notes.length > 0 ? <NoteSign numbers={run.notes} /> : null}
        </Fragment>
      ))}
      {/* A last line that is still empty has a height too. */}
      {'\u200B'}
    </div>
  );

/** Raised above the line, beside no word: it takes no room, so that no word moves. */
const NoteSign = ({ numbers }: { numbers: number[] }) => (
  <span className="relative">
    <span className="absolute -top-[0.65em] left-0 -translate-x-1/2 rounded-full bg-accent-soft px-[3px] font-ui text-[9.5px] leading-[1.25] font-semibold whitespace-nowrap text-accent not-italic">
      {numbers.join(', ')}
    </span>
  </span>
);
