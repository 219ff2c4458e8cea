'use client';

import type { MouseEvent } from 'react';
import type { TranslationView } from '#contract/translations.ts';
import { useEditor } from './editor-context.tsx';
import { useActive, useTranslationList } from './use-cell.ts';

const fills: Record<TranslationView['state'] | 'stale', string> = {
  untranslated: 'fill-empty-soft',
  draft: 'fill-bar-draft',
  'in-review': 'fill-bar-review',
  'changes-requested': 'fill-bar-changes',
  approved: 'fill-bar-approved opacity-75',
  stale: 'fill-bar-stale',
};

type Props = {
  /** Down the left edge on a wide screen; across the top on a narrow one, with the language one is in. */
  isFlat?: boolean;
};

/**
 * The whole document at a glance, a row a paragraph and a column a language; a click goes there. It is for the eye and the
 * pointer: filters, the command palette and the keys lead to the same places.
 */
export const DocumentMap = ({ isFlat = false }: Props) => {
  const { segments, shown, commands } = useEditor();
  const active = useActive();
  const byCell = new Map(useTranslationList().map((one) => [`${one.segmentId}:${one.language}`, one]));
  const columns = isFlat ? shown.filter((language) => language === (active?.language ?? shown[0])) : shown;
  const go = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = isFlat ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height;
    const across = isFlat ? 0 : (event.clientX - box.left) / box.width;
    const segment = segments[Math.min(segments.length - 1, Math.max(0, Math.floor(along * segments.length)))];
    const language = columns[Math.min(columns.length - 1, Math.max(0, Math.floor(across * columns.length)))];
    if (segment && language) commands.focus({ segmentId: segment.id, language });
  };
  const length = segments.length * 10;
  const width = 10 / Math.max(columns.length, 1);
  const at = segments.findIndex(({ id }) => id === active?.segmentId);
  const rect = (along: number, across: number, size: number, breadth: number) =>
    isFlat
      ? { x: along, y: across, width: size, height: breadth }
      : { x: across, y: along, width: breadth, height: size };
  return (
    <svg
      aria-hidden
      viewBox={isFlat ? `0 0 ${length} 10` : `0 0 10 ${length}`}
      preserveAspectRatio="none"
      onClick={go}
      className="block h-full w-full cursor-pointer overflow-visible"
    >
      {segments.map(({ id }, row) =>
        columns.map((language, column) => {
          const one = byCell.get(`${id}:${language}`);
          const state = one === undefined ? 'untranslated' : one.staleFrom === null ? one.state : 'stale';
          return (
            <rect
              key={`${id}${language}`}
              {...rect(row * 10 + 0.25, column * width + 0.3, 9.5, width - 0.6)}
              className={fills[state]}
            />
          );
        }),
      )}
      {at >= 0 ? (
        <rect
          {...rect(at * 10, 0, 10, 10)}
          rx="0.4"
          fill="none"
          vectorEffect="non-scaling-stroke"
          strokeWidth="2"
          className="stroke-accent"
        />
      ) : null}
    </svg>
  );
};
