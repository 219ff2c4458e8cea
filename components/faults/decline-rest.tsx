'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';

type Props = { isPending: boolean; onDecline: (reason: string) => void; onClose: () => void };

/** Asked when a source is validated while faults wait: decline what is left with a reason, or go back and answer them. */
export const DeclineRest = ({ isPending, onDecline, onClose }: Props) => {
  const t = useTranslations('faults');
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={t('restTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('goBack')}</Button>
          <Button
            look="primary"
            isDisabled={reason.trim() === ''}
            isPending={isPending}
            onPress={() => onDecline(reason.trim())}
          >
            {t('declineRest')}
          </Button>
        </>
      }
    >
      <p className="m-0 mb-3 text-[14px] leading-normal">{t('restExplain')}</p>
      <Field autoFocus label={t('reason')} value={reason} onChange={setReason} maxLength={500} />
    </Dialog>
  );
};
