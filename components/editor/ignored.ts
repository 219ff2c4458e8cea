import type { IgnoredView } from '#contract/paragraphs.ts';
import { createSignal } from './signal.ts';

const none: readonly IgnoredView[] = [];
const segmentOf = (key: string): string => key.slice(0, key.lastIndexOf(':'));
const keyOf = ({ segmentId, language }: IgnoredView): string => `${segmentId}:${language}`;

/** The findings that people set aside, by cell. */
export const createIgnored = () => {
  const signal = createSignal();
  let all: ReadonlyMap<string, readonly IgnoredView[]> = new Map();
  const become = (next: typeof all) => {
    all = next;
    signal.tell();
  };
  return {
    subscribe: signal.subscribe,
    of: (key: string): readonly IgnoredView[] => all.get(key) ?? none,
    add: (one: IgnoredView) => become(new Map(all).set(keyOf(one), [...(all.get(keyOf(one)) ?? none), one])),
    remove: (id: string) => become(new Map([...all].map(([key, some]) => [key, some.filter((one) => one.id !== id)]))),
    /** What was set aside in a cell no longer holds. */
    forget: (key: string) => {
      if (all.has(key)) become(new Map([...all].filter(([other]) => other !== key)));
    },
    /** What the server says of some paragraphs, in place of what was known of them. */
    take: (segmentIds: ReadonlySet<string>, some: readonly IgnoredView[]) => {
      const others = [...all].filter(([key]) => !segmentIds.has(segmentOf(key)));
      if (some.length > 0 || others.length < all.size) become(new Map([...others, ...Map.groupBy(some, keyOf)]));
    },
  };
};
