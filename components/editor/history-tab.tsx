'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { HistoryEntry } from '#contract/translations.ts';
import { edit } from '#domain/workflow/edit.ts';
import { translationEventKinds } from '#domain/workflow/translation-event.ts';
import { plain } from '#domain/text.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { SinceDecision } from '#components/review/since-decision.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { StatePill } from '#components/ui/state-pill.tsx';
import type { Cell } from './cell.ts';
import type { CellPlace } from './cell-key.ts';
import { marksOfStep } from './edit-history.ts';
import { useEditor } from './editor-context.tsx';
import { useCell } from './use-cell.ts';
import { WordDifference } from './word-difference.tsx';

/** Every version of the active cell: who, when, what changed, and the way back to it. */
export const HistoryTab = ({ place }: { place: CellPlace }) => {
  const { store } = useEditor();
  const cell = store.cell(place);
  return cell ? (
    <>
      <SinceDecision place={place} />
      <History place={place} cell={cell} />
    </>
  ) : null;
};

const History = ({ place, cell }: { place: CellPlace; cell: Cell }) => {
  const t = useTranslations('history');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const { actor, circumstancesOf, commands } = useEditor();
  const { translation } = useCell(cell);
  // The version in the key: each act on the cell asks anew, and what was shown stays until the answer.
  const { data, error, isPending } = useQuery({
    queryKey: [...query.translations.history.queryKey({ input: place }), translation.version],
    queryFn: () => api.translations.history(place),
    placeholderData: keepPreviousData,
  });
  const mayWrite = (text: string) =>
    text !== translation.text.text &&
    edit(translation, { text: plain(text), origin: 'human' }, { actor, source: circumstancesOf(place.language).source })
      .ok;
  const restore = async ({ eventId, number }: HistoryEntry) => {
    const before = cell.read();
    const isDone = await cell.act(null, (version) => api.translations.restore({ ...place, version, eventId }));
    if (isDone) {
      const after = cell.read();
      const marks = marksOfStep(before.marks, after.marks);
      commands.history.record([{ place, before: before.text, after: after.text, ...marks }]);
    }
    announce(isDone ? t('restored', { number }) : refusals(cell.read().refusal ?? 'broken'));
    commands.focus(place);
  };
  if (isPending) return <p className="m-0 px-3.5 py-4 text-[12.5px] text-ink-2">{t('loading')}</p>;
  if (error) {
    return (
      <p role="alert" className="m-0 px-3.5 py-4 text-[12.5px] text-changes">
        {refusals(refusalOf(error))}
      </p>
    );
  }
  if (data.length === 0) return <p className="m-0 px-3.5 py-4 text-[12.5px] text-ink-2">{t('empty')}</p>;
  return (
    <ol className="m-0 list-none p-0">
      {data.map((entry) => (
        <li key={entry.eventId} className="border-b border-line px-3.5 py-3 text-[12.5px] leading-snug">
          <div className="flex items-start justify-between gap-2">
            <p className="m-0">
              <span className="font-medium">{entry.byName}</span>{' '}
              <span className="text-ink-2">{t(`act.${actOf(entry.kind)}`)}</span>
              <span className="block text-[12px] text-ink-2">
                <Moment at={entry.at} /> · {t('source', { number: entry.sourceNumber })}
              </span>
            </p>
            <StatePill state={entry.state} />
          </div>
          {entry.sentBack ? (
            <p className="m-0 mt-1.5 border-l-2 border-changes pl-2">
              <CategoryName category={entry.sentBack.category} />
              {entry.sentBack.reason ? (
                <span className="block whitespace-pre-line">{entry.sentBack.reason}</span>
              ) : null}
            </p>
          ) : null}
          {entry.contested ? (
            <p className="m-0 mt-1.5 border-l-2 border-changes pl-2 whitespace-pre-line">{entry.contested}</p>
          ) : null}
          {entry.text === entry.before ? null : (
            <p
              lang={place.language}
              dir="ltr"
              className="m-0 mt-1.5 font-text text-[13.5px] leading-[1.45] whitespace-pre-wrap"
            >
              <WordDifference before={entry.before} after={entry.text} />
            </p>
          )}
          {entry.remarked && entry.text === entry.before ? (
            <p className="m-0 mt-1.5 text-[12px] text-ink-2">{t('remarked')}</p>
          ) : null}
          {mayWrite(entry.text) && entry.text !== '' ? (
            <Button small className="mt-2" onPress={() => void restore(entry)}>
              {t('restore')}
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  );
};

const CategoryName = ({ category }: { category: NonNullable<HistoryEntry['sentBack']>['category'] }) => {
  const t = useTranslations('editor.category');
  return <span className="block font-medium">{t(category)}</span>;
};

const actOf = (kind: string) => translationEventKinds.find((known) => known === kind) ?? 'translation-saved';
