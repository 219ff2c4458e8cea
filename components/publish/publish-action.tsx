'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LanguageReadiness } from '#contract/publishing.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';

type Props = {
  documentId: string;
  readiness: LanguageReadiness;
  mayPublish: boolean;
  onPublished: (edition: { number: number; slug: string }) => void;
  onRefused: () => void;
};

/** The act itself, asked once more: nothing published is edited afterwards. */
export const PublishAction = ({ documentId, readiness, mayPublish, onPublished, onRefused }: Props) => {
  const t = useTranslations('publish');
  const refusal = useTranslations('refusal');
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const { language, nextNumber, ready } = readiness;
  const open = readiness.gates.filter(({ met }) => !met);
  const isNothingNew = open.length > 0 && open.every(({ code }) => code === 'not-yet-published');
  const publish = useMutation(
    query.publishing.publish.mutationOptions({
      onSuccess: (edition) => {
        announce(t('published', { number: edition.number }));
        onPublished(edition);
      },
      onError: onRefused,
      onSettled: () => setAsking(false),
    }),
  );
  return (
    <div className="space-y-3 border-t border-line py-4">
      {publish.error ? <Notice tone="refusal">{refusal(refusalOf(publish.error))}</Notice> : null}
      {mayPublish ? (
        <>
          <Button look="primary" isDisabled={!ready || publish.isPending} onPress={() => setAsking(true)}>
            {t('publish', { number: nextNumber })}
          </Button>
          {ready ? null : <p className="text-[12.5px] text-ink-2">{t(isNothingNew ? 'nothingNew' : 'notReady')}</p>}
        </>
      ) : (
        <p className="text-[12.5px] text-ink-2">{t('publishersOnly')}</p>
      )}
      <Dialog
        title={t('publish', { number: nextNumber })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('notYet')}</Button>
            <Button
              look="primary"
              isDisabled={publish.isPending}
              onPress={() => publish.mutate({ documentId, language, number: nextNumber })}
            >
              {t('publishNow')}
            </Button>
          </>
        }
      >
        <p>{t('consequence')}</p>
      </Dialog>
    </div>
  );
};
