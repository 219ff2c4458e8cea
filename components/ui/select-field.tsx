'use client';

import { useId, type ReactNode } from 'react';
import { hintClass, inputClass, labelClass } from './field.tsx';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: { value: string; label: string }[];
  hint?: ReactNode;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
};

/** The browser's own select: it works with every keyboard, screen reader and phone. */
export const SelectField = ({ label, value, onChange, options, hint, isDisabled, isLabelHidden }: Props) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : labelClass}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={`${inputClass} pr-7`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint ? (
        <span id={`${id}-hint`} className={hintClass}>
          {hint}
        </span>
      ) : null}
    </div>
  );
};
