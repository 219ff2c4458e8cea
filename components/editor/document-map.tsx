'use client';

import { useMemo, type MouseEvent } from 'react';
import { useEditor } from './editor-context.tsx';
import { mapPaths, mapStates, type MapState } from './map-paths.ts';
import { useActive, useTranslationList } from './use-cell.ts';
import { talkPath } from './talk-path.ts';
import { useIsReady } from './use-is-ready.ts';
import { useOpenThreads } from './use-talk.ts';

const fills: Record<MapState, string> = {
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
  const { store, shown, commands, document } = useEditor();
  const active = useActive();
  const all = useTranslationList();
  const isReady = useIsReady();
  const { total } = store;
  const one = active?.language ?? shown[0];
  const columns = useMemo(() => (isFlat ? shown.filter((language) => language === one) : shown), [isFlat, shown, one]);
  const paths = useMemo(
    // A long document's map is as long: it is drawn once the page is there.
    () => (isReady || total <= 100 ? mapPaths(all, store.indexOf, columns, { total, isFlat }) : null),
    [isReady, all, store, columns, total, isFlat],
  );
  const open = useOpenThreads(document.id);
  const talk = useMemo(
    () => talkPath(open, store.indexOf, { columns, total, isFlat }),
    // Where paragraphs stand is known once they are there.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as said
    [open, store, columns, total, isFlat, all],
  );
  const go = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = isFlat ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height;
    const across = isFlat ? 0 : (event.clientX - box.left) / box.width;
    const index = Math.min(total - 1, Math.max(0, Math.floor(along * total)));
    const language = columns[Math.min(columns.length - 1, Math.max(0, Math.floor(across * columns.length)))];
    if (language) void commands.goToIndex(index, language);
  };
  const length = total * 10;
  const at = store.indexOf(active?.segmentId ?? '');
  // In a long document a paragraph is thinner than a hair: the mark of where one is never is.
  const mark = Math.max(10, length / 150);
  const from = Math.min(Math.max(0, at * 10 + 5 - mark / 2), Math.max(0, length - mark));
  return (
    <svg
      aria-hidden
      viewBox={isFlat ? `0 0 ${length} 10` : `0 0 10 ${length}`}
      preserveAspectRatio="none"
      onClick={go}
      className="block h-full w-full cursor-pointer overflow-visible"
    >
      {paths ? mapStates.map((state) => <path key={state} d={paths[state]} className={fills[state]} />) : null}
      {talk === '' ? null : <path d={talk} className="fill-ink" />}
      {at >= 0 ? (
        <rect
          {...(isFlat ? { x: from, y: 0, width: mark, height: 10 } : { x: 0, y: from, width: 10, height: mark })}
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
