'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Refusal } from './cell.ts';
import { useEditor } from './editor-context.tsx';

type Props = { language: TargetLanguage; texts: number; onClose: () => void };

/** Hands a language over to its reviewers: from then on each text that is marked done reaches them at once. */
export const HandOverDialog = ({ language, texts, onClose }: Props) => {
  const t = useTranslations('editor');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const client = useQueryClient();
  const { store, document, commands } = useEditor();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      await store.flushAll();
      await api.translations.handOver({ documentId: document.id, language });
      await client.invalidateQueries({ queryKey: query.documents.open.key() });
      announce(t('announceHandedOver'));
      onClose();
      const active = store.active();
      // The button that opened this is gone by then.
      if (active) setTimeout(() => commands.focus(active));
    } catch (error) {
      setRefusal(refusalOf(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('handOverTitle', { language })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" isPending={isBusy} onPress={() => void send()}>
            {t('handOverConfirm')}
          </Button>
        </>
      }
    >
      <p className="m-0">{t('handOverText', { count: texts })}</p>
      {refusal ? (
        <div className="mt-3">
          <Notice tone="refusal">{refusals(refusal)}</Notice>
        </div>
      ) : null}
    </Dialog>
  );
};
