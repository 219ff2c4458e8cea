'use client';

import { useTranslations } from 'next-intl';
import type { PairedRow } from './pairing-edits.ts';

const inOrder = [
  'edited',
  'moved',
  'moved-edited',
  'split',
  'merged',
  'added',
  'deleted',
  'left-out',
  'unchanged',
] as const satisfies PairedRow['class'][];

/** How many paragraphs became what. */
export const PairingSummary = ({ rows }: { rows: PairedRow[] }) => {
  const t = useTranslations('newVersion');
  const counts = inOrder.map((name) => [name, rows.filter((row) => row.class === name).length] as const);
  return (
    <p role="status" className="tabular m-0 text-[13.5px] font-medium">
      {counts
        .filter(([, count]) => count > 0)
        .map(([name, count]) => t(`count.${name}`, { count }))
        .join(' · ')}
    </p>
  );
};
