'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { SegmentView } from '#contract/paragraphs.ts';
import { actionOf } from '#domain/keys/action-of.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import { pairMarks, type MarkPair } from '#domain/marks/pair-marks.ts';
import type { Mark } from '#domain/text.ts';
import type { Cell } from '../cell.ts';
import type { CellPlace } from '../cell-key.ts';
import { useEditor } from '../editor-context.tsx';
import { KeyHint } from '../key-hint.tsx';
import { keyPress } from '../key-press.ts';
import { useBindings } from '../use-bindings.ts';
import { useCell } from '../use-cell.ts';
import { usePlatform } from '../use-platform.ts';
import { marksRowId } from './focus-marks.ts';
import { MarkDetails } from './mark-details.tsx';
import { MarkChip } from './mark-chip.tsx';
import { NoteField } from './note-field.tsx';
import { useMarkName } from './use-mark-name.ts';

type Props = { cell: Cell; segment: SegmentView; place: CellPlace; mayWrite: boolean; describedById: string };

/** Under the active text: the marks of its source, which of them are placed, and what may be done with each. */
export const MarksRow = ({ cell, segment, place, mayWrite, describedById }: Props) => {
  const t = useTranslations('marks');
  const { commands } = useEditor();
  const platform = usePlatform();
  const bindings = useBindings();
  const { text, marks } = useCell(cell);
  const { source } = segment;
  const { pairs, extra } = useMemo(() => pairMarks(source, { text, marks }), [source, text, marks]);
  const nameOf = useMarkName(pairs, source.text);
  const [opened, setOpened] = useState<Mark | null>(null);
  const open = opened && (marks.find((mark) => sameMarks([mark], [opened])) ?? null);
  const missing = pairs.filter((pair) => pair.target === null);

  const show = (mark: Mark) => {
    const isClosing = open !== null && sameMarks([open], [mark]);
    setOpened(isClosing ? null : mark);
    if (!isClosing) commands.fields.select(place, mark.from, mark.to);
  };
  const takeOff = (mark: Mark) => {
    setOpened(null);
    if (
      commands.mark(
        place,
        marks.filter((one) => one !== mark),
      )
    )
      commands.focus(place);
  };
  const change = (mark: Mark, typed: Mark) => {
    commands.typeMark(place, mark, typed);
    setOpened((before) => (before && sameMarks([before], [mark]) ? typed : before));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(keyPress(event.nativeEvent), platform, bindings);
    if (action === 'leave') commands.focus(place);
    else if (action === 'act') commands.act(place, 'next');
    else if (action === 'act-and-find') commands.act(place, 'needed');
    else if (action === 'place-mark') commands.focus(place);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const paired = pairs.find((pair) => pair.target === open && open !== null);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the text hold in what belongs to it
    <div id={marksRowId(place)} role="group" aria-label={t('title')} onKeyDown={onKeyDown} className="mt-2.5">
      <p id={describedById} className="visually-hidden">
        {missing.length === 0
          ? t('allPlaced')
          : t('missing', { count: missing.length, marks: listed(missing, nameOf) })}
      </p>
      <ul className="m-0 flex list-none flex-wrap items-center gap-1.5 p-0 text-[12px] leading-tight">
        {pairs.map((pair, nth) => (
          <li key={nth}>
            <MarkChip
              mark={pair.source}
              name={nameOf(pair.source)}
              state={pair.target ? 'placed' : 'missing'}
              isOpen={pair.target !== null && pair.target === open}
              isDisabled={!pair.target && !mayWrite}
              onPress={() => (pair.target ? show(pair.target) : commands.placeMark(place, nth))}
            />
          </li>
        ))}
        {missing.length > 0 && mayWrite ? (
          <li className="max-wide:hidden">
            <KeyHint action="place-mark" />
          </li>
        ) : null}
        {extra.map((mark) => (
          <li key={`${mark.kind}${mark.from}-${mark.to}`}>
            <MarkChip
              mark={mark}
              name={nameOf(mark, text)}
              state="extra"
              isOpen={mark === open}
              isDisabled={false}
              onPress={() => show(mark)}
            />
          </li>
        ))}
      </ul>
      {open ? (
        <MarkDetails
          mark={open}
          source={paired?.source ?? null}
          language={place.language}
          mayWrite={mayWrite}
          onChange={(typed) => change(open, typed)}
          onTakeOff={() => takeOff(open)}
        />
      ) : null}
      {pairs
        .filter((pair) => pair.source.kind === 'footnote')
        .map((pair, index) =>
          pair.source.kind === 'footnote' && pair.target?.kind === 'footnote' ? (
            <NoteField
              key={index}
              number={index + 1}
              source={pair.source.note}
              mark={pair.target}
              language={place.language}
              mayWrite={mayWrite}
              onChange={(typed) => pair.target && change(pair.target, typed)}
              onBlur={() => void cell.flush()}
            />
          ) : null,
        )}
    </div>
  );
};

const listed = (missing: readonly MarkPair[], nameOf: (mark: Mark) => string): string =>
  missing.map((pair) => nameOf(pair.source)).join(', ');
