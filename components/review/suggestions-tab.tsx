'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { maySuggest } from '#domain/suggestions/propose.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import type { Cell } from '#components/editor/cell.ts';
import type { CellPlace } from '#components/editor/cell-key.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { useCell } from '#components/editor/use-cell.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { SuggestForm } from './suggest-form.tsx';

/** What was suggested for a cell, the open ones first, and where one suggests oneself. */
export const SuggestionsTab = ({ place }: { place: CellPlace }) => {
  const { store } = useEditor();
  const cell = store.cell(place);
  return cell ? <Suggestions place={place} cell={cell} /> : null;
};

const Suggestions = ({ place, cell }: { place: CellPlace; cell: Cell }) => {
  const t = useTranslations('suggestions');
  const names = useTranslations('language');
  const refusals = useTranslations('refusal');
  const { document, circumstancesOf } = useEditor();
  const { translation } = useCell(cell);
  const input = { documentId: document.id, ...place };
  const { data, error } = useQuery({
    ...query.suggestions.list.queryOptions({ input }),
    placeholderData: keepPreviousData,
  });
  const all = (data ?? []).filter(({ segmentId }) => segmentId === place.segmentId);
  const open = all.filter(({ status }) => status === 'open');
  const decided = all.filter(({ status }) => status !== 'open');
  const isOffered = maySuggest(translation, circumstancesOf(place.language));
  return (
    <section className="px-3.5 py-3 text-[12.5px] leading-snug">
      <h2 className="m-0 mb-2 text-[11.5px] leading-tight font-semibold text-ink-2">
        {t('of', { language: names(place.language) })}
      </h2>
      {error ? (
        <p role="alert" className="m-0 mb-2 text-changes">
          {refusals(refusalOf(error))}
        </p>
      ) : null}
      {isOffered ? <SuggestForm place={place} text={translation.text} /> : null}
      {all.length === 0 ? (
        <p className="m-0 py-1 text-ink-2">{isOffered ? t('none') : t('noneHere')}</p>
      ) : (
        <ul className="m-0 list-none p-0">
          {[...open, ...decided].map((suggestion) => (
            <SuggestionCard key={suggestion.id} suggestion={suggestion} cell={cell} />
          ))}
        </ul>
      )}
    </section>
  );
};
