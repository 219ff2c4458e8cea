'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FaultsView } from '#contract/faults.ts';
import type { SourceDraftView } from '#contract/source.ts';
import { DeclineRest } from '#components/faults/decline-rest.tsx';
import { Faults } from '#components/faults/faults.tsx';
import { useSession } from '#components/shell/session-context.tsx';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts';
import { mayRevise } from '#domain/source/may-revise.ts';
import { SourceContacts } from './source-contacts.tsx';
import { SourceSegments } from './source-segments.tsx';
import { SourceStatus } from './source-status.tsx';
import { TriageBar } from './triage-bar.tsx';
import { useSource } from './use-source.ts';

type Props = { draft: SourceDraftView; faults: FaultsView; now: string };

/** The newest version of the French: read by all, written by its editors, validated by another of them. */
export const SourcePage = ({ draft, faults, now }: Props) => {
  const t = useTranslations('source');
  const refusal = useTranslations('refusal');
  const session = useSession();
  const it = useSource(draft, session.id);
  const { view, edits, dispatch } = it;
  const { document, source } = view;
  useLeaveWarning(it.isUnsaved);
  const isArchived = document.archivedAt !== null;
  const isEditable = !isArchived && mayRevise(session, source.status);
  const translated = document.source;
  const isTranslated = translated.status !== 'draft';
  const [isNarrowed, setNarrowed] = useState(false);
  const isFilled =
    edits.segments.every(({ text, isRemoved }) => isRemoved || text.trim() !== '') &&
    edits.contacts.every(({ text }) => text.trim() !== '');
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1">
          <h1 className="m-0 font-text text-[24px] leading-tight font-semibold">{t('title')}</h1>
          <p lang="fr" className="mt-1 mb-0 text-[13.5px] text-ink-2">
            {document.settings.title}
          </p>
        </div>
        {source.number > 1 ? (
          <ButtonLink href={`/documents/${document.id}/source/compare`}>{t('compare')}</ButtonLink>
        ) : null}
        {isEditable ? (
          <ButtonLink href={`/documents/${document.id}/source/from-file`}>{t('fromFile')}</ButtonLink>
        ) : null}
        <ButtonLink href={`/documents/${document.id}`}>{t('toEditor')}</ButtonLink>
      </div>
      <div className="mb-4 grid gap-3">
        <SourceStatus
          view={view}
          now={now}
          isUnsaved={it.isUnsaved}
          isPending={it.isPending}
          onValidate={() => it.validate()}
          onOpenEarly={it.openEarly}
        />
        {isArchived ? (
          <Notice>{t('archived')}</Notice>
        ) : isEditable ? null : (
          <p className="m-0 text-[13px] text-ink-2">{t('readOnly')}</p>
        )}
        {it.said ? <Notice tone="good">{it.said}</Notice> : null}
        {it.isRestored ? <Notice>{t('restored')}</Notice> : null}
      </div>
      <Faults
        documentId={document.id}
        initial={faults}
        version={source.version}
        isEditable={isEditable}
        isUnsaved={it.isUnsaved}
        onChanged={it.showNewer}
      />
      {it.refused === 'source-faults-open' ? (
        <DeclineRest isPending={it.isPending} onDecline={it.validate} onClose={it.forgetRefusal} />
      ) : null}
      {isTranslated ? (
        <TriageBar
          edits={edits}
          compared={translated.number}
          targets={it.targets}
          isEditable={isEditable}
          isNarrowed={isNarrowed}
          onNarrow={setNarrowed}
          dispatch={dispatch}
        />
      ) : null}
      <SourceSegments
        edits={edits}
        dispatch={dispatch}
        isEditable={isEditable}
        compared={isTranslated ? translated.number : null}
        targets={it.targets}
        isNarrowed={isNarrowed && isTranslated}
      />
      <SourceContacts edits={edits} dispatch={dispatch} isEditable={isEditable} />
      {isEditable ? (
        <div className="sticky bottom-0 -mx-4 mt-5 grid gap-2 border-t border-line bg-paper px-4 py-3 md:-mx-9 md:px-9">
          {it.refused && it.refused !== 'source-faults-open' ? (
            <Notice tone="refusal">
              <span className="flex flex-wrap items-center gap-3">
                <span className="flex-1">{refusal(it.refused)}</span>
                {it.refused === 'stale' ? (
                  <Button small onPress={() => void it.showNewer()}>
                    {t('showNewer')}
                  </Button>
                ) : null}
              </span>
            </Notice>
          ) : null}
          <div className="flex flex-wrap items-center gap-3">
            <Button look="primary" isDisabled={!it.isUnsaved || !isFilled} isPending={it.isPending} onPress={it.save}>
              {source.status === 'draft' ? t('save') : t('begin', { number: source.number + 1 })}
            </Button>
            {it.isUnsaved ? (
              <>
                <Button look="quiet" onPress={it.discard}>
                  {t('discard')}
                </Button>
                <span className="text-[13px] text-ink-2">{t('unsaved')}</span>
              </>
            ) : null}
          </div>
        </div>
      ) : it.refused ? (
        <div className="mt-4">
          <Notice tone="refusal">{refusal(it.refused)}</Notice>
        </div>
      ) : null}
    </>
  );
};
