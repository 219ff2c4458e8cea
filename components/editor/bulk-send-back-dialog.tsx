'use client';

import { useTranslations } from 'next-intl';
import { SendBackForm } from './send-back-form.tsx';
import { useBulk } from './use-bulk.ts';

/** Sends the selected texts back for one reason. */
export const BulkSendBackDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('bulk');
  const { plan, run } = useBulk();
  return (
    <SendBackForm
      title={t('sendBackTitle', { count: plan('send-back').ready.length })}
      onSend={(category, reason) => {
        onClose();
        void run('send-back', { category, reason });
      }}
      onClose={onClose}
    />
  );
};
