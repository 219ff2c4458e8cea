'use client';

import type { Dispatch } from 'react';
import { LongRows } from '#components/ui/long-rows.tsx';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { SegmentRow } from './segment-row.tsx';
import { isDifferent, type SourceAct, type SourceEdits } from './source-edits.ts';

type Props = {
  edits: SourceEdits;
  dispatch: Dispatch<SourceAct>;
  isEditable: boolean;
  /** The version that people translate; null while nobody does. */
  compared: number | null;
  targets: TargetLanguage[];
  /** Only paragraphs that differ from the compared version. */
  isNarrowed: boolean;
};

export const SourceSegments = ({ edits, dispatch, isEditable, compared, targets, isNarrowed }: Props) => {
  const shown = edits.segments.filter(({ isRemoved }) => !isRemoved);
  const places = new Map(shown.map(({ key }, at) => [key, at + 1]));
  const last = shown.at(-1)?.key;
  const rows = edits.segments.filter((segment) => !isNarrowed || isDifferent(segment));
  return (
    <ol className="m-0 list-none divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface p-0">
      <LongRows items={rows} shown={rows.findIndex(({ key }) => key === edits.caret.key)}>
        {(segment) => (
          <SegmentRow
            key={segment.key}
            segment={segment}
            place={places.get(segment.key) ?? null}
            isLast={segment.key === last}
            isEditable={isEditable}
            compared={compared}
            targets={targets}
            caret={edits.caret.key === segment.key ? edits.caret : null}
            dispatch={dispatch}
          />
        )}
      </LongRows>
    </ol>
  );
};
