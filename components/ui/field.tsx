'use client';

import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components';

export const inputClass =
  'w-full rounded border border-line-strong bg-surface px-2.5 py-2 text-[14px] leading-tight text-ink placeholder:text-ink-3 invalid:border-changes disabled:opacity-60';
export const labelClass = 'block text-[13px] font-medium text-ink mb-1';
export const hintClass = 'block text-[12.5px] text-ink-2 mt-1';

type Props = TextFieldProps & {
  label: string;
  hint?: string;
  error?: string | undefined;
  rows?: number;
  placeholder?: string;
};

/** A labelled text field, with a hint and an error that say what is wanted. */
export const Field = ({ label, hint, error, rows, placeholder, ...props }: Props) => (
  <TextField {...props} isInvalid={error !== undefined || props.isInvalid === true}>
    <Label className={labelClass}>{label}</Label>
    {rows ? (
      <TextArea rows={rows} placeholder={placeholder} className={inputClass} />
    ) : (
      <Input placeholder={placeholder} className={inputClass} />
    )}
    {hint ? (
      <Text slot="description" className={hintClass}>
        {hint}
      </Text>
    ) : null}
    <FieldError className="mt-1 block text-[12.5px] text-changes">{error}</FieldError>
  </TextField>
);
