import type { Paragraphs } from '#contract/paragraphs.ts';

/** Small enough that taking one in is not felt, large enough that ten thousand paragraphs are forty questions. */
const pageSize = 250;
const longestPause = 30_000;

type Door = {
  /** How many paragraphs the document has. */
  total: () => number;
  isLoaded: (index: number) => boolean;
  /** The paragraphs from a place on; null when the source has another version by now. */
  fetch: (from: number, size: number) => Promise<Paragraphs | null>;
  take: (paragraphs: Paragraphs) => void;
  /** The source is another one: what was asked for no longer stands where it stood. */
  onOtherSource: () => void;
};

/**
 * Brings the paragraphs of a document page by page: those that somebody wants to see first, then the nearest to them, until all
 * are there. One question at a time, and one more for what is on the screen.
 */
export const createParagraphLoader = (door: Door) => {
  let around = 0;
  let failures = 0;
  let isStopped = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const underWay = new Set<number>();
  const again = new Set<number>();
  const waiting = new Map<number, (() => void)[]>();

  const pages = () => Math.ceil(door.total() / pageSize);
  const isMissing = (page: number) => {
    if (again.has(page)) return true;
    const end = Math.min(door.total(), (page + 1) * pageSize);
    for (let index = page * pageSize; index < end; index += 1) if (!door.isLoaded(index)) return true;
    return false;
  };

  const nearest = (): number | null => {
    const here = Math.floor(around / pageSize);
    for (let distance = 0; distance < pages(); distance += 1) {
      for (const page of distance === 0 ? [here] : [here + distance, here - distance]) {
        if (page >= 0 && page < pages() && !underWay.has(page) && isMissing(page)) return page;
      }
    }
    return null;
  };

  const goOn = () => {
    if (isStopped || underWay.size > 0) return;
    const page = nearest();
    if (page !== null) void load(page);
  };

  const load = async (page: number) => {
    underWay.add(page);
    again.delete(page);
    try {
      const paragraphs = await door.fetch(page * pageSize, pageSize);
      underWay.delete(page);
      failures = 0;
      if (isStopped) return;
      if (paragraphs === null) return door.onOtherSource();
      door.take(paragraphs);
      for (const tell of waiting.get(page) ?? []) tell();
      waiting.delete(page);
    } catch {
      underWay.delete(page);
      again.add(page);
      failures += 1;
      clearTimeout(timer);
      timer = setTimeout(goOn, Math.min(1000 * 2 ** failures, longestPause));
      return;
    }
    // Between two pages the browser draws.
    timer = setTimeout(goOn);
  };

  return {
    start: () => {
      isStopped = false;
      goOn();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
    /** Brings what is around a place before anything else; tells when it is there. */
    want: (index: number): Promise<void> => {
      around = index;
      const page = Math.floor(index / pageSize);
      if (!isMissing(page)) return Promise.resolve();
      const there = new Promise<void>((tell) => waiting.set(page, [...(waiting.get(page) ?? []), tell]));
      if (!isStopped && !underWay.has(page)) void load(page);
      return there;
    },
    /** Reads everything anew that was read before: something happened that nobody told of. */
    reload: () => {
      for (let page = 0; page < pages(); page += 1) again.add(page);
      goOn();
    },
  };
};

export type ParagraphLoader = ReturnType<typeof createParagraphLoader>;
