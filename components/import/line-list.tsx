'use client';

import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import type { LineAct, LineEdits } from './line-edits.ts';
import { isCollapsed, lineGroups } from './line-groups.ts';
import { LineRow } from './line-row.tsx';

/** Every line of the source; runs of left-out ones stand behind a button. */
export const LineList = ({ edits, dispatch }: { edits: LineEdits; dispatch: Dispatch<LineAct> }) => {
  const t = useTranslations('import');
  const { lines, opened, active } = edits;
  return (
    <ol
      aria-label={t('linesTitle')}
      className="m-0 list-none overflow-hidden rounded-lg border border-line bg-surface p-0"
    >
      {lineGroups(lines, opened, active.index).map((group) => {
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
        return line ? (
          <LineRow
            key={`${line.n} ${group.index}`}
            line={line}
            index={group.index}
            active={group.index === active.index ? active : null}
            canMerge={
              group.index === active.index &&
              group.index + 1 < lines.length &&
              !isCollapsed(lines, group.index + 1, opened, active.index)
            }
            dispatch={dispatch}
          />
        ) : null;
      })}
    </ol>
  );
};
