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
  return (
    <svg
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden
      className="block h-1.5 w-full overflow-hidden rounded-full"
    >
      <rect x="0" y="0" width="100" height="6" className="fill-empty-soft" />
      {stacked(counts).map(({ part, fill, x, width }) => (
        <rect key={part} x={x} y="0" width={width} height="6" className={fill} />
      ))}
    </svg>
  );
};

/** The parts that are there, each from where the one before ends, in hundredths of the whole. */
const stacked = (counts: ProgressCounts) => {
  const share = (part: (typeof parts)[number][0]) => (counts[part] / Math.max(counts.total, 1)) * 100;
  return parts
    .map(([part, fill], at) => ({
      part,
      fill,
      width: share(part),
      x: parts.slice(0, at).reduce((sum, [before]) => sum + share(before), 0),
    }))
    .filter(({ width }) => width > 0);
};
