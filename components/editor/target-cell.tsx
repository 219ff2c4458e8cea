'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { memo, useCallback, useDeferredValue, useId, useMemo } from 'react';
import type { SegmentView } from '#contract/paragraphs.ts';
import { edit } from '#domain/workflow/edit.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Cell } from './cell.ts';
import { CellConflict } from './cell-conflict.tsx';
import { CellField } from './cell-field.tsx';
import { CellFoot } from './cell-foot.tsx';
import type { CellPlace } from './cell-key.ts';
import { CellNotes } from './cell-notes.tsx';
import { useEditor } from './editor-context.tsx';
import { LanguageLabel } from './language-label.tsx';
import { lazyParts } from './lazy-parts.ts';
import { decorationsOf, sortFindings } from './standing-findings.ts';
import { textClass } from './text-class.ts';
import { useCell, useFound, useIgnored, useIsActive } from './use-cell.ts';
import { useCellKeys } from './use-cell-keys.ts';
import { useChecks } from './use-checks.ts';

const MarksRow = dynamic(() => lazyParts.marks().then((part) => part.MarksRow));

type Props = { segment: SegmentView; language: TargetLanguage; number: number };

/** One text in one language: field, state, and what may be done with it. */
export const TargetCell = memo(({ segment, language, number }: Props) => {
  const { store } = useEditor();
  const place = useMemo(() => ({ segmentId: segment.id, language }), [segment.id, language]);
  const cell = store.cell(place);
  return cell ? (
    <KnownCell segment={segment} place={place} number={number} cell={cell} />
  ) : (
    <div role="cell" className="border-l border-line bg-surface" />
  );
});
TargetCell.displayName = 'TargetCell';

type KnownProps = { segment: SegmentView; place: CellPlace; number: number; cell: Cell };

const KnownCell = ({ segment, place, number, cell }: KnownProps) => {
  const t = useTranslations('editor');
  const names = useTranslations('language');
  const { store, commands, actor, circumstancesOf } = useEditor();
  const { language } = place;
  const state = useCell(cell);
  const isActive = useIsActive(place);
  const found = useFound(place);
  const ignored = useIgnored(place);
  const onKeyDown = useCellKeys(place);
  const register = useCallback(
    (field: HTMLTextAreaElement) => {
      // Somebody was here before the page listened.
      if (document.activeElement === field) store.setActive(place);
      return commands.fields.register(place, field);
    },
    [commands, store, place],
  );
  const checked = useDeferredValue(state);
  useChecks(segment, place, checked.text, checked.marks);
  const { standing } = useMemo(() => sortFindings(found, ignored), [found, ignored]);
  const decorations = useMemo(
    () => decorationsOf(standing, found.text, state.text),
    [standing, found.text, state.text],
  );
  const notesId = useId();
  const marksId = useId();
  const isMarked = isActive && segment.source.marks.length + state.marks.length > 0;
  // Any other words: whether one may write here does not depend on which.
  const mayWrite = edit(
    state.translation,
    { text: { text: `${state.translation.text.text}.`, marks: [] }, origin: 'human' },
    { actor, source: circumstancesOf(language).source },
  ).ok;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- all of a cell leads to the field in it
    <div
      role="cell"
      className={`relative flex min-w-0 flex-col border-line bg-surface px-3.5 pt-3 pb-2.5 wide:border-l ${
        isActive ? 'inset-ring-2 inset-ring-accent max-wide:min-h-48' : 'max-wide:hidden'
      }`}
      onMouseDown={(event) => {
        // All of a cell is its field, below the last line too.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        commands.focus(place);
      }}
    >
      <LanguageLabel language={language} />
      <CellField
        text={state.text}
        marks={state.marks}
        decorations={decorations}
        className={textClass(segment.kind)}
        lang={language}
        dir="ltr"
        label={t('fieldLabel', { number, language: names(language) })}
        placeholder={mayWrite ? t('placeholder', { language }) : t('placeholderEmpty')}
        isReadOnly={!mayWrite}
        describedBy={isMarked ? `${notesId} ${marksId}` : notesId}
        onText={(text, caret) => commands.type(place, text, caret)}
        onFocus={() => store.setActive(place)}
        onBlur={() => void cell.flush()}
        onKeyDown={onKeyDown}
        register={register}
      />
      <div id={notesId}>
        <CellFoot
          cell={cell}
          segment={segment}
          place={place}
          isActive={isActive}
          mayWrite={mayWrite}
          standing={standing.length}
        />
        <CellNotes state={state} place={place} isActive={isActive} />
      </div>
      {isMarked ? (
        <MarksRow cell={cell} segment={segment} place={place} mayWrite={mayWrite} describedById={marksId} />
      ) : null}
      {state.theirs ? <CellConflict cell={cell} place={place} state={state} /> : null}
    </div>
  );
};
