'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';

type Props = {
  title: string;
  lead: string;
  confirm: string;
  isGrave?: boolean;
  isPending: boolean;
  refused: string | null;
  onConfirm: () => void;
  onClose: () => void;
};

/** Says what will happen, then asks. */
export const ConfirmDialog = ({
  title,
  lead,
  confirm,
  isGrave = false,
  isPending,
  refused,
  onConfirm,
  onClose,
}: Props) => {
  const t = useTranslations('ui');
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look={isGrave ? 'danger' : 'primary'} isPending={isPending} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <p className="m-0 leading-normal">{lead}</p>
      {refused ? (
        <div className="mt-4">
          <Notice tone="refusal">{refused}</Notice>
        </div>
      ) : null}
    </Dialog>
  );
};
