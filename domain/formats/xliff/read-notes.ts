import type { ReadNote } from '#domain/import/read-file.ts';

/** The most names of extensions that are told; a file with more is not made for people. */
const mostNames = 20;

/** Gathers what a person should know of a file, each thing once. */
export const readNotes = () => {
  const kept = new Set<string>();
  const ignored = new Map<string, number>();
  return {
    /** A module or an extension that stays as it is. */
    keep: (name: string): void => {
      if (kept.size < mostNames) kept.add(name);
    },
    /** Something that is understood and has no use here, so many times. */
    ignore: (name: string, times = 1): void => {
      if (times > 0) ignored.set(name, (ignored.get(name) ?? 0) + times);
    },
    list: (): ReadNote[] => [
      ...[...kept].map((detail): ReadNote => ({ code: 'module-kept', detail })),
      ...[...ignored].map(([name, times]): ReadNote => ({ code: 'feature-ignored', detail: `${name} (${times})` })),
    ],
  };
};

export type ReadNotes = ReturnType<typeof readNotes>;
