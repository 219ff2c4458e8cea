'use client';

import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';

type Props = {
  label: string;
  hint: string;
  confirm: string;
  isRequired?: boolean;
  onSend: (reason: string) => void | Promise<void>;
  onCancel: () => void;
};

/** A reason, written where the decision is taken. Ctrl or ⌘ Enter sends it, Escape leaves it. */
export const ReasonForm = ({ label, hint, confirm, isRequired = false, onSend, onCancel }: Props) => {
  const ui = useTranslations('ui');
  const refusals = useTranslations('refusal');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = () => {
    if (isRequired && reason.trim() === '') setMissing(true);
    else void onSend(reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
    if (event.key !== 'Escape' && !isSent) return;
    event.preventDefault();
    event.stopPropagation();
    if (isSent) send();
    else onCancel();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the field and buttons in it
    <div className="mt-2 grid gap-2" onKeyDown={onKeyDown}>
      <Field
        label={label}
        hint={hint}
        rows={2}
        value={reason}
        maxLength={2000}
        autoFocus
        onChange={(value) => {
          setReason(value);
          setMissing(false);
        }}
        error={isMissing ? refusals('reason-missing') : undefined}
      />
      <div className="flex flex-wrap gap-2">
        <Button small look="primary" onPress={send}>
          {confirm}
        </Button>
        <Button small onPress={onCancel}>
          {ui('cancel')}
        </Button>
      </div>
    </div>
  );
};
