'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { sendBackCategories, type SendBackCategory } from '#domain/workflow/translation.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';

const cannedOf = ['first', 'second', 'third'] as const;

type Props = { title: string; onSend: (category: SendBackCategory, reason: string) => void; onClose: () => void };

/** Of what kind a fault is, and why, in canned words or one's own. */
export const SendBackForm = ({ title, onSend, onClose }: Props) => {
  const t = useTranslations('editor');
  const refusals = useTranslations('refusal');
  const [category, setCategory] = useState<SendBackCategory>('accuracy');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = () => {
    const given = reason.trim();
    if (given === '') setMissing(true);
    else onSend(category, given);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" onPress={send}>
            {t('sendBackConfirm')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <SelectField
          label={t('categoryLabel')}
          value={category}
          onChange={(value) => setCategory(value as SendBackCategory)}
          options={sendBackCategories.map((value) => ({ value, label: t(`category.${value}`) }))}
          hint={t(`categoryHint.${category}`)}
        />
        <div role="group" aria-label={t('canned')} className="flex flex-wrap gap-1.5">
          {cannedOf.map((which) => {
            const sentence = t(`cannedReason.${category}.${which}`);
            return (
              <button
                key={which}
                type="button"
                onClick={() => {
                  setMissing(false);
                  setReason((before) => (before.trim() === '' ? sentence : `${before.trim()}\n${sentence}`));
                }}
                className="rounded-full border border-line-strong bg-paper px-2.5 py-1 text-left text-[12.5px] leading-snug hover:bg-accent-soft"
              >
                {sentence}
              </button>
            );
          })}
        </div>
        <Field
          label={t('reasonLabel')}
          rows={4}
          value={reason}
          maxLength={2000}
          autoFocus
          onChange={(value) => {
            setMissing(false);
            setReason(value);
          }}
          hint={t('reasonHint')}
          error={isMissing ? refusals('reason-missing') : undefined}
        />
      </div>
    </Dialog>
  );
};
