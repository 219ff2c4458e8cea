export type ProgressCounts = {
  total: number;
  approved: number;
  inReview: number;
  draft: number;
  changesRequested: number;
  stale: number;
};

const parts = [
  ['approved', 'fill-bar-approved'],
  ['inReview', 'fill-bar-review'],
  ['draft', 'fill-bar-draft'],
  ['changesRequested', 'fill-bar-changes'],
  ['stale', 'fill-bar-stale'],
] as const;

/** A stacked bar; the words beside it say the same, so it is hidden from assistive technology. */
export const ProgressBar = ({ counts }: { counts: ProgressCounts }) => {
  const total = Math.max(counts.total, 1);
  let from = 0;
  return (
    <svg
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden
      className="block h-1.5 w-full overflow-hidden rounded-full"
    >
      <rect x="0" y="0" width="100" height="6" className="fill-empty-soft" />
      {parts.map(([part, fill]) => {
        const width = (counts[part] / total) * 100;
        const x = from;
        from += width;
        return width > 0 ? <rect key={part} x={x} y="0" width={width} height="6" className={fill} /> : null;
      })}
    </svg>
  );
};
