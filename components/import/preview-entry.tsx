'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { ProposedSegment } from '#domain/import/segments-of.ts';
import { MarkedText } from './marked-text.tsx';

type Props = {
  /** From 0. */
  at: number;
  segment: ProposedSegment;
  onPress: (segment: ProposedSegment) => void;
};

/** A paragraph as the editor will number it; a press goes to its line. */
export const PreviewEntry = memo(
  ({ at, segment, onPress }: Props) => {
    const kind = useTranslations('kind');
    return (
      <li className="[contain-intrinsic-size:auto_52px] [content-visibility:auto]">
        <button
          type="button"
          tabIndex={-1}
          className="grid w-full cursor-pointer grid-cols-[78px_minmax(0,1fr)] gap-x-2 px-3 py-1.5 text-left hover:bg-paper"
          onClick={() => onPress(segment)}
        >
          <span className="min-w-0 text-[12px] leading-snug text-ink-2">
            <span className="tabular block">{at + 1}</span>
            {segment.kind === 'paragraph' ? null : (
              <span className="block truncate text-[11.5px]">{kind(segment.kind)}</span>
            )}
          </span>
          <span
            lang="fr"
            className={`line-clamp-2 font-text text-[14px] leading-[1.35] wrap-anywhere ${segment.kind === 'headline' ? 'font-semibold' : ''}`}
          >
            <MarkedText text={segment.text} marks={segment.marks} />
          </span>
        </button>
      </li>
    );
  },
  (one, other) => one.at === other.at && one.onPress === other.onPress && isSame(one.segment, other.segment),
);
PreviewEntry.displayName = 'PreviewEntry';

/** Segments are made anew with each correction; most of them say the same. */
const isSame = (one: ProposedSegment, other: ProposedSegment): boolean =>
  one.text === other.text &&
  one.kind === other.kind &&
  one.lines[0] === other.lines[0] &&
  one.marks.length === other.marks.length &&
  one.marks.every(({ kind, from, to }, at) => {
    const mark = other.marks[at];
    return mark?.kind === kind && mark.from === from && mark.to === to;
  });
