'use client';

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore, type RefObject } from 'react';
import { useEditor } from './editor-context.tsx';
import { rowHeight } from './row-height.ts';
import { useIsReady } from './use-is-ready.ts';
import { useIsWide } from './use-is-wide.ts';
import type { Visible } from './visible.ts';

/** A row on the page: which paragraph, and the empty space between it and the row before, in pixels. */
export type Row = { index: number; nth: number; gap: number };

export type Rows = {
  rows: readonly Row[];
  /** The space below the last row. */
  rest: number;
  measure: ((row: HTMLElement | null) => void) | undefined;
};

/**
 * The rows that are on the page: those in sight, some around them, and always the one that somebody is in, so that its field keeps
 * the cursor however far one scrolls. Rows stand in the flow of the page, at their own height: none can cover another.
 */
export const useRows = (
  visible: Visible,
  first: readonly number[],
  scroller: RefObject<HTMLElement | null>,
  table: RefObject<HTMLElement | null>,
): Rows => {
  const { store, loader, shown } = useEditor();
  const isReady = useIsReady();
  const isWide = useIsWide();
  const [room, setRoom] = useState({ above: 0, width: 1000 });
  const readActive = () => store.indexOf(store.active()?.segmentId ?? '');
  const active = useSyncExternalStore(store.subscribeActive, readActive, readActive);
  const readLoaded = () => store.loaded();
  const loaded = useSyncExternalStore(store.subscribeRows, readLoaded, readLoaded);
  const activeNth = visible.nthOf(active);

  const options = useMemo(
    () => ({
      getItemKey: (nth: number) => visible.at(nth),
      estimateSize: (nth: number) => rowHeight(store.segmentAt(visible.at(nth)), room.width, shown.length + 1),
    }),
    // Paragraphs that came meanwhile are known by their length.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as said
    [visible, store, room.width, shown.length, loaded],
  );
  const rangeExtractor = useMemo(
    () => (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const seen = defaultRangeExtractor(range);
      return activeNth < 0 || seen.includes(activeNth) ? seen : [...seen, activeNth].toSorted((a, b) => a - b);
    },
    [activeNth],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: visible.count,
    enabled: isReady && isWide,
    getScrollElement: () => scroller.current,
    overscan: 4,
    scrollMargin: room.above,
    // The page may have been scrolled to where one begins before this listens.
    initialOffset: () => scroller.current?.scrollTop ?? 0,
    scrollPaddingStart: 60,
    scrollPaddingEnd: 72,
    indexAttribute: 'data-nth',
    rangeExtractor,
    ...options,
  });

  useLayoutEffect(() => {
    const [box, content] = [scroller.current, table.current];
    if (!box || !content) return undefined;
    const read = () => {
      const above = Math.round(content.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop);
      setRoom((before) =>
        before.above === above && before.width === content.clientWidth ? before : { above, width: content.clientWidth },
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(content);
    return () => observer.disconnect();
  }, [scroller, table]);

  // Another width makes other lines: what was measured is measured again.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, room.width, shown.length]);

  const items = isReady && isWide ? virtualizer.getVirtualItems() : null;
  const middle = items?.[Math.floor(items.length / 2)];
  const wanted = middle ? visible.at(middle.index) : -1;
  useEffect(() => {
    if (wanted >= 0) void loader.want(wanted);
  }, [loader, wanted]);

  if (!isWide && isReady) {
    // One paragraph at a time.
    return { rows: activeNth < 0 ? [] : [{ index: active, nth: activeNth, gap: 0 }], rest: 0, measure: undefined };
  }
  if (items === null || items.length === 0) {
    const rows = first
      .filter((index) => visible.nthOf(index) >= 0)
      .map((index) => ({ index, nth: visible.nthOf(index), gap: 0 }));
    return { rows, rest: 0, measure: undefined };
  }
  let end = room.above;
  const rows = items.map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { index: visible.at(item.index), nth: item.index, gap };
  });
  return { rows, rest: virtualizer.getTotalSize() + room.above - end, measure: virtualizer.measureElement };
};
