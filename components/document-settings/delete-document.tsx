'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DocumentView } from '#contract/documents.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useRouter } from '#locales/navigation.ts';

type Props = { document: DocumentView; version: number; onClose: () => void };

/** Deletes for good, once the reference is written out. */
export const DeleteDocument = ({ document, version, onClose }: Props) => {
  const t = useTranslations('settings');
  const ui = useTranslations('ui');
  const refusal = useTranslations('refusal');
  const router = useRouter();
  const [written, setWritten] = useState('');
  const { reference, title } = document.settings;
  const remove = useMutation(
    query.documents.remove.mutationOptions({
      onSuccess: () => {
        router.replace('/documents');
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title={t('removeTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button
            look="danger"
            isDisabled={written.trim() !== reference}
            isPending={remove.isPending}
            onPress={() => remove.mutate({ id: document.id, version })}
          >
            {t('removeFinally')}
          </Button>
        </>
      }
    >
      <p lang="fr" className="mt-0 mb-3 font-text text-[15px] leading-snug font-semibold">
        {title}
      </p>
      <p className="mt-0 mb-4 text-[13.5px] text-ink-2">{t('removeHint')}</p>
      {remove.isError ? (
        <div className="mb-3">
          <Notice tone="refusal">{refusal(refusalOf(remove.error))}</Notice>
        </div>
      ) : null}
      <Field label={t('removeConfirm', { reference })} value={written} onChange={setWritten} autoComplete="off" />
    </Dialog>
  );
};
