'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';

const rowsOfChunk = 50;

type Props<Item> = {
  items: readonly Item[];
  /** The place of an item that is shown wherever the list stands: the one in hand. */
  shown?: number;
  children: (item: Item) => ReactNode;
};

/** Rows of a list that may have ten thousand: fifty at a time, once they come near; until then a space stands for them. */
export const LongRows = <Item,>({ items, shown = 0, children }: Props<Item>) => {
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set([0]));
  const inHand = Math.floor(Math.max(shown, 0) / rowsOfChunk);
  return Array.from({ length: Math.ceil(items.length / rowsOfChunk) }, (_, chunk) => chunk).flatMap(
    (chunk): ReactNode[] => {
      // The next row but one must be there before an arrow key goes to it.
      if (seen.has(chunk) || Math.abs(chunk - inHand) <= 1) {
        return items.slice(chunk * rowsOfChunk, (chunk + 1) * rowsOfChunk).map(children);
      }
      return [<Space key={`space ${chunk}`} onNear={() => setSeen((before) => new Set([...before, chunk]))} />];
    },
  );
};

const Space = ({ onNear }: { onNear: () => void }) => {
  const space = useRef<HTMLLIElement>(null);
  const near = useRef(onNear);
  useEffect(() => {
    near.current = onNear;
  });
  useEffect(() => {
    if (!space.current) return undefined;
    // `scrollMargin` looks ahead in lists that scroll by themselves; browsers without it show them as they come.
    const options: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: '1200px 0px',
      scrollMargin: '1200px 0px',
    };
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) near.current();
    }, options);
    observer.observe(space.current);
    return () => observer.disconnect();
  }, []);
  return <li ref={space} aria-hidden className="h-[3000px]" />;
};
