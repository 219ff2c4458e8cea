import { createSignal } from './signal.ts';

/** The paragraphs that are selected, and from where a range is drawn. */
export const createSelection = () => {
  const signal = createSignal();
  let chosen: ReadonlySet<string> = new Set();
  let anchor: string | null = null;
  let before: ReadonlySet<string> = chosen;
  const set = (next: ReadonlySet<string>) => {
    chosen = next;
    signal.tell();
  };
  return {
    subscribe: signal.subscribe,
    read: () => chosen,
    has: (id: string) => chosen.has(id),
    anchor: () => anchor,
    /** Adds a paragraph or takes it out; a range may begin there. */
    toggle: (id: string) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      anchor = id;
      before = next;
      set(next);
    },
    /** Begins a range, without anything selected by that. */
    begin: (id: string) => {
      if (anchor === null) anchor = id;
    },
    /** Selects all that lie between the anchor and a paragraph, both included, beside what was selected before. */
    extendTo: (id: string, inOrder: readonly string[]) => {
      const from = inOrder.indexOf(anchor ?? id);
      const to = inOrder.indexOf(id);
      if (from === -1 || to === -1) return;
      anchor ??= id;
      set(new Set([...before, ...inOrder.slice(Math.min(from, to), Math.max(from, to) + 1)]));
    },
    choose: (ids: readonly string[]) => {
      anchor = ids[0] ?? null;
      before = new Set();
      set(new Set(ids));
    },
    clear: () => {
      anchor = null;
      before = new Set();
      if (chosen.size > 0) set(new Set());
    },
  };
};

export type Selection = ReturnType<typeof createSelection>;
