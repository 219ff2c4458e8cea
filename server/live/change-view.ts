import type { LiveChange } from '#contract/live.ts';
import type { Change } from '#db/reads/load-changes.ts';

/** An event of a document as open pages are told of it. */
export const changeView = (document: string, { after, at, ...row }: Change): LiveChange => ({
  document,
  ...row,
  at: at.toISOString(),
  // The act's instant is the row's; an event of an older version of the application knows no answer.
  after: after && { ...after, answer: after.answer ?? null, changedAt: at.toISOString() },
});
