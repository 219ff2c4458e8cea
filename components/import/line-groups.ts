import type { ImportedLine } from '#domain/import/imported-line.ts';

/** The first line of each run of left-out lines that a person opened. */
export type Opened = ReadonlySet<number>;

/** A line, or a run of left-out lines, `from` to before `to`, that can be shown or hidden. */
export type LineGroup =
  | { kind: 'line'; index: number }
  | { kind: 'left-out'; from: number; to: number; isOpen: boolean };

/** From so many on, left-out lines stand behind one button. */
const shortestRun = 3;

type Run = { from: number; to: number };

const runAround = (lines: readonly ImportedLine[], index: number): Run => {
  let from = index;
  while (lines[from - 1]?.kind === 'furniture') from -= 1;
  let to = index + 1;
  while (lines[to]?.kind === 'furniture') to += 1;
  return { from, to };
};

/** A run is open when a person opened it, or has one of its lines in hand. */
const isOpen = (lines: readonly ImportedLine[], { from, to }: Run, opened: Opened, active: number): boolean =>
  opened.has(lines[from]?.n ?? 0) || (active >= from && active < to);

/** The lines as a list shows them. */
export const lineGroups = (lines: readonly ImportedLine[], opened: Opened, active: number): LineGroup[] => {
  const groups: LineGroup[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const run = lines[index]?.kind === 'furniture' ? runAround(lines, index) : null;
    if (!run || run.to - run.from < shortestRun) {
      groups.push({ kind: 'line', index });
      continue;
    }
    const shown = isOpen(lines, run, opened, active);
    groups.push({ kind: 'left-out', ...run, isOpen: shown });
    if (shown) for (let at = run.from; at < run.to; at += 1) groups.push({ kind: 'line', index: at });
    index = run.to - 1;
  }
  return groups;
};

/** Whether a line is hidden in a run that is not open. */
export const isCollapsed = (lines: readonly ImportedLine[], index: number, opened: Opened, active: number): boolean => {
  if (lines[index]?.kind !== 'furniture') return false;
  const run = runAround(lines, index);
  return run.to - run.from >= shortestRun && !isOpen(lines, run, opened, active);
};
