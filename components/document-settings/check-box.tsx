'use client';

import { useId } from 'react';

type Props = {
  label: string;
  hint?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  isBold?: boolean;
};

export const CheckBox = ({ label, hint, isChecked, onChange, isBold = false }: Props) => {
  const id = useId();
  return (
    <div className="flex gap-2.5">
      <input
        type="checkbox"
        id={id}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 size-4 accent-accent"
      />
      <div className="min-w-0">
        <label
          htmlFor={id}
          className={`block text-[14px] leading-snug first-letter:uppercase ${isBold ? 'font-semibold' : ''}`}
        >
          {label}
        </label>
        {hint ? (
          <span id={`${id}-hint`} className="block text-[12.5px] leading-snug text-ink-2">
            {hint}
          </span>
        ) : null}
      </div>
    </div>
  );
};
