import type { ProgressView } from '#contract/document-list.ts';
import type { ProgressCounts } from '#components/ui/progress-bar.tsx';

/** Each text once in the bar: one whose source changed shows as that, and no longer in its state. */
export const barCounts = ({ translatable, stale, ...progress }: ProgressView): ProgressCounts => {
  let flagged = stale;
  const without = (count: number) => {
    const taken = Math.min(flagged, count);
    flagged -= taken;
    return count - taken;
  };
  return {
    total: translatable,
    inReview: without(progress.inReview),
    draft: without(progress.draft),
    changesRequested: without(progress.changesRequested),
    approved: without(progress.approved),
    stale,
  };
};
