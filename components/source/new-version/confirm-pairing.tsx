'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ReadView } from '#contract/reading.ts';
import type { RealignmentView } from '#contract/source.ts';
import { CheckBox } from '#components/document-settings/check-box.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { sameContacts } from '#domain/source/revise.ts';
import { pairedRows, type PairedRow } from './pairing-edits.ts';
import { PairingRow } from './pairing-row.tsx';
import { PairingSummary } from './pairing-summary.tsx';
import type { useNewVersion } from './use-new-version.ts';

type Props = { it: ReturnType<typeof useNewVersion>; view: RealignmentView; file: ReadView };

/** Rows are drawn so many at a time: the difference of a long text takes a while to work out. */
const step = 100;

/** Who is who between the version that people translate and the text that came, to be corrected and confirmed. */
export const ConfirmPairing = ({ it, view, file }: Props) => {
  const t = useTranslations('newVersion');
  const reading = useTranslations('reading');
  const refusal = useTranslations('refusal');
  const { edits, dispatch } = it;
  const [isNarrowed, setNarrowed] = useState(true);
  const [most, setMost] = useState(step);
  const rows = useMemo(() => pairedRows(view, edits), [view, edits]);
  const wanted = isNarrowed ? rows.filter(isDifferent) : rows;
  const shown = wanted.slice(0, most);
  const isDraft = view.source.status === 'draft';
  const number = isDraft ? view.source.number : view.source.number + 1;
  const hasHeadline = rows.some((row) => row.number !== null && row.kind === 'headline');
  const hasOwnContacts = view.contacts.length > 0 && !sameContacts(view.contacts, view.known.contacts);
  const isSame = !rows.some(isDifferent) && rows.every((row) => row.place === null || isMarkedTheSame(row));
  return (
    <>
      <div className="mb-3 grid gap-3">
        {file.notes.length > 0 ? (
          <Notice>
            <ul className="m-0 grid list-none gap-1 p-0">
              {file.notes.map(({ code, detail }) => (
                <li key={`${code} ${detail}`}>{reading(`note.${code}`, { detail })}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
        <p className="m-0 max-w-3xl text-[13.5px] leading-normal text-ink-2">
          {t('confirmLead', { number: view.compared })}
        </p>
        <PairingSummary rows={rows} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <CheckBox label={t('onlyChanged')} isChecked={isNarrowed} onChange={setNarrowed} />
          {hasOwnContacts ? (
            <CheckBox label={t('takeContacts')} isChecked={it.withContacts} onChange={it.setWithContacts} />
          ) : null}
        </div>
      </div>
      {wanted.length === 0 ? <Notice>{t('nothingChanged')}</Notice> : null}
      <ol className="m-0 list-none divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface p-0 empty:hidden">
        {shown.map((row) => (
          <PairingRow key={row.key} row={row} view={view} dispatch={dispatch} />
        ))}
      </ol>
      {shown.length < wanted.length ? (
        <div className="mt-3">
          <Button onPress={() => setMost(most + step)}>{t('more', { count: wanted.length - shown.length })}</Button>
        </div>
      ) : null}
      <div className="sticky bottom-0 -mx-4 mt-5 grid gap-2 border-t border-line bg-paper px-4 py-3 md:-mx-9 md:px-9">
        {it.refused ? (
          <Notice tone="refusal">
            <span className="flex flex-wrap items-center gap-3">
              <span className="flex-1">{refusal(it.refused)}</span>
              {it.refused === 'stale' ? (
                <Button small onPress={it.again}>
                  {t('again')}
                </Button>
              ) : null}
            </span>
          </Notice>
        ) : null}
        {hasHeadline ? null : <Notice tone="warning">{refusal('no-headline')}</Notice>}
        <div className="flex flex-wrap items-center gap-3">
          <Button
            look="primary"
            isDisabled={!hasHeadline || (isSame && !hasOwnContacts && !isDraft)}
            isPending={it.isWriting}
            onPress={it.confirm}
          >
            {t(isDraft ? 'replace' : 'prepare', { number })}
          </Button>
          {edits.past.length > 0 ? <Button onPress={() => dispatch({ act: 'undo' })}>{t('undo')}</Button> : null}
          <Button look="quiet" onPress={it.startOver}>
            {t('startOver')}
          </Button>
          <span className="text-[13px] text-ink-2 max-sm:hidden">{t('notYet')}</span>
        </div>
      </div>
    </>
  );
};

const isDifferent = (row: PairedRow): boolean => row.class !== 'unchanged';

const isMarkedTheSame = ({ before, after }: PairedRow): boolean =>
  JSON.stringify(before?.marks) === JSON.stringify(after?.marks);
