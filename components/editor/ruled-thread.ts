import type { ThreadView } from '#contract/talk.ts';
import type { Thread } from '#domain/talk/thread.ts';

/** A conversation as the rules ask about it. */
export const ruledThread = (thread: ThreadView): Thread => ({
  kind: thread.kind,
  language: thread.language,
  openedById: thread.openedBy.id,
  ownerId: thread.owner?.id ?? null,
  answeredAt: thread.answeredAt,
  closedAt: thread.closedAt,
  sourceNumber: thread.sourceNumber,
  causedSource: thread.causedSource,
});
