'use client';

import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import type { InHand } from './line-actions.tsx';
import { rangeOf, type LineAct, type LineEdits } from './line-edits.ts';
import { isCollapsed, lineGroups } from './line-groups.ts';
import { LineRow } from './line-row.tsx';
import { LongRows } from '#components/ui/long-rows.tsx';
import { keysOf } from './row-keys.ts';

/** Every line of the source; runs of left-out ones stand behind a button. */
export const LineList = ({ edits, dispatch }: { edits: LineEdits; dispatch: Dispatch<LineAct> }) => {
  const t = useTranslations('import');
  const { lines, opened, active, anchor } = edits;
  const range = rangeOf(edits);
  const groups = lineGroups(lines, opened, active.index);
  const keys = keysOf(lines);
  return (
    <ol
      aria-label={t('linesTitle')}
      className="m-0 list-none overflow-hidden rounded-lg border border-line bg-surface p-0"
    >
      <LongRows items={groups} shown={groups.findIndex((one) => one.kind === 'line' && one.index === active.index)}>
        {(group) => {
          if (group.kind === 'left-out') {
            const n = lines[group.from]?.n ?? 0;
            return (
              <li key={`left-out ${n}`} className="border-b border-line last:border-b-0">
                <button
                  type="button"
                  aria-expanded={group.isOpen}
                  onClick={() => dispatch({ act: 'open', n })}
                  className="flex w-full items-center gap-2 bg-paper px-3 py-2 text-left text-[13px] text-ink-2 hover:text-ink"
                >
                  {group.isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
                  {t('leftOut', { count: group.to - group.from })}
                </button>
              </li>
            );
          }
          const line = lines[group.index];
          const isActive = group.index === active.index;
          return line ? (
            <LineRow
              key={keys[group.index]}
              line={line}
              active={isActive ? active : null}
              inHand={isActive ? inHandOf(edits) : null}
              isSelected={anchor !== null && group.index >= range.from && group.index <= range.to}
              dispatch={dispatch}
            />
          ) : null;
        }}
      </LongRows>
    </ol>
  );
};

const inHandOf = (edits: LineEdits): InHand => {
  const { lines, opened, active, anchor } = edits;
  const { from, to } = rangeOf(edits);
  const kinds = new Set(lines.slice(from, to + 1).map(({ kind }) => kind));
  const [kind = null] = kinds;
  return {
    selected: anchor === null ? 0 : to - from + 1,
    kind: kinds.size === 1 ? kind : null,
    isKept: [...kinds].some((one) => one !== 'furniture'),
    canMerge:
      anchor === null && active.index + 1 < lines.length && !isCollapsed(lines, active.index + 1, opened, active.index),
  };
};
