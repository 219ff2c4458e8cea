'use client';

import { useTranslations } from 'next-intl';
import { Input, Label, TextField } from 'react-aria-components';
import type { LinkView } from '#contract/people.ts';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { inputClass, labelClass } from '#components/ui/field.tsx';
import { useLongDate } from './use-long-date.ts';

type Props = { name: string; link: LinkView; onClose: () => void };

/** A one-time link, the only time that it is shown. */
export const LinkDialog = ({ name, link, onClose }: Props) => {
  const t = useTranslations('people');
  const longDate = useLongDate();
  const address = `${globalThis.location.origin}${link.path}`;
  return (
    <Dialog
      title={t('linkTitle')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t('done')}
        </Button>
      }
    >
      <p className="mt-0 mb-4 leading-normal">{t('linkLead', { name })}</p>
      <TextField value={address} isReadOnly autoFocus onFocus={(event) => event.target.select()}>
        <Label className={labelClass}>{t('link')}</Label>
        <Input className={`${inputClass} font-mono text-[12.5px]`} />
      </TextField>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-2">
        <CopyButton text={address} label={t('copyLink')} />
        <span className="text-[12.5px] text-ink-2">{t('linkUntil', { when: longDate(link.expiresAt) })}</span>
      </div>
    </Dialog>
  );
};
