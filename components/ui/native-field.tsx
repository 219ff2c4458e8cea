'use client';

import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import { hintClass, inputClass, labelClass } from './field.tsx';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange'> & {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  onChange: (value: string) => void;
};

/** The browser's own input for what it does well: dates, times, suggestions from a list. */
export const NativeField = ({ label, hint, error, onChange, className = '', ...props }: Props) => {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((one) => one !== '').join(' ');
  return (
    <div>
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      <input
        {...props}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={`${inputClass} tabular min-h-9 aria-invalid:border-changes ${className}`}
      />
      {hint ? (
        <span id={`${id}-hint`} className={hintClass}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className="mt-1 block text-[12.5px] text-changes">
          {error}
        </span>
      ) : null}
    </div>
  );
};
