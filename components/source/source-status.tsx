'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SourceDraftView } from '#contract/source.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { useMoment } from '#components/ui/use-moment.ts';
import { holds } from '#domain/access/role.ts';
import { sourceLanguage } from '#locales/languages/language.ts';

type Props = {
  view: SourceDraftView;
  now: string;
  isUnsaved: boolean;
  isPending: boolean;
  onValidate: () => void;
  onOpenEarly: () => void;
};

const hue = {
  draft: ['◐', 'bg-draft-soft text-draft'],
  'opened-early': ['◑', 'bg-review-soft text-review'],
  validated: ['●', 'bg-approved-soft text-approved'],
} as const;

/** Where the newest version stands, who answers for it, and what this person may do: validate it, or open it early. */
export const SourceStatus = ({ view, now, isUnsaved, isPending, onValidate, onOpenEarly }: Props) => {
  const t = useTranslations('source');
  const ui = useTranslations('ui');
  const session = useSession();
  const moment = useMoment(now);
  const [isOpening, setOpening] = useState(false);
  const { document, source } = view;
  const { number, status, lastEditorId, lastEditorName } = source;
  const isSettled = status === 'validated';
  const isEditor = holds(session, 'source-editor', sourceLanguage);
  const isOwn = lastEditorId === session.id;
  const mayAct = document.archivedAt === null && !isSettled;
  const [glyph, colours] = hue[status];
  const sentences = [
    t('lastEdited', { name: lastEditorName }),
    source.validatedAt &&
      source.validatedByName &&
      t('validatedBy', { name: source.validatedByName, when: moment(source.validatedAt) }),
    !isSettled &&
      source.openedAt &&
      source.openedByName &&
      t('openedBy', { name: source.openedByName, when: moment(source.openedAt) }),
    view.original && t('fileOf', { name: view.original.name }),
    document.source.number !== number && t('translatedVersion', { number: document.source.number }),
    !isSettled && (isEditor && isOwn ? t('ownWork') : t('waitsForValidation', { name: lastEditorName })),
    mayAct && isEditor && !isOwn && isUnsaved && t('saveFirst'),
  ].filter((sentence): sentence is string => typeof sentence === 'string');
  return (
    <section className="flex flex-wrap items-start gap-x-4 gap-y-3 rounded-lg border border-line bg-surface px-4 py-3.5">
      <div className="min-w-60 flex-1">
        <h2 className="m-0 flex flex-wrap items-center gap-2 text-[14px] font-semibold">
          {t('version', { number })}
          <span
            className={`inline-flex items-center gap-1.5 rounded-full px-2 py-1 text-[12px] leading-none font-medium ${colours}`}
          >
            <span aria-hidden>{glyph}</span>
            {t(`status.${status}`)}
          </span>
        </h2>
        <p suppressHydrationWarning className="mt-1 mb-0 max-w-2xl text-[13px] leading-snug text-ink-2">
          {sentences.join(' ')}
        </p>
      </div>
      {mayAct ? (
        <div className="flex flex-wrap gap-2">
          {status === 'draft' && holds(session, 'coordinator') ? (
            <Button isDisabled={isUnsaved} onPress={() => setOpening(true)}>
              {t('openEarly')}
            </Button>
          ) : null}
          {isEditor && !isOwn ? (
            <Button look="primary" isDisabled={isUnsaved} isPending={isPending} onPress={onValidate}>
              {t('validate', { number })}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isOpening ? (
        <Dialog
          title={t('openEarlyTitle')}
          isOpen
          onClose={() => setOpening(false)}
          actions={
            <>
              <Button onPress={() => setOpening(false)}>{ui('cancel')}</Button>
              <Button
                look="primary"
                onPress={() => {
                  setOpening(false);
                  onOpenEarly();
                }}
              >
                {t('openEarlyConfirm')}
              </Button>
            </>
          }
        >
          <p className="m-0 text-[14px] leading-normal">{t('openEarlyExplain')}</p>
        </Dialog>
      ) : null}
    </section>
  );
};
