import type { Mark, Text } from '#domain/text.ts';
import { inOrder } from './same-marks.ts';
import { shiftMarks } from './shift-marks.ts';
import { tidyMarks } from './tidy-marks.ts';

const told = (mark: Mark): string => JSON.stringify(inOrder(mark));

/** What a mark says, wherever it stands. */
const sense = (mark: Mark): string => told({ ...mark, from: 0, to: 0 });

const meets = (a: Mark, b: Mark): boolean => a.from <= b.to && b.from <= a.to;

/**
 * The marks of a text that was made of two, which began as one: as theirs, with what I marked and without what I took off.
 */
export const mergeMarks = (ancestor: Text, mine: Text, theirs: Text, text: string): Mark[] => {
  const [was, own, others] = [ancestor, mine, theirs].map((one) => shiftMarks(one.marks, one.text, text));
  if (!was || !own || !others) return [];
  const [wasTold, ownTold] = [new Set(was.map(told)), new Set(own.map(told))];
  const kept = others.filter((mark) => !wasTold.has(told(mark)) || ownTold.has(told(mark)));
  const added = own.filter(
    (mark) => !wasTold.has(told(mark)) && !kept.some((other) => sense(other) === sense(mark) && meets(other, mark)),
  );
  return tidyMarks({ text, marks: [...kept, ...added] }).marks;
};
