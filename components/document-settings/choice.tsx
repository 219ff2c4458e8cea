'use client';

import { useId } from 'react';

type Props<Value extends string> = {
  label: string;
  value: Value;
  options: { value: Value; label: string; hint: string }[];
  onChange: (value: Value) => void;
};

/** One of a few, each explained: radio buttons. */
export const Choice = <Value extends string>({ label, value, options, onChange }: Props<Value>) => {
  const id = useId();
  return (
    <fieldset className="m-0 grid gap-2 border-0 p-0">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <div key={option.value} className="flex gap-2.5">
          <input
            type="radio"
            name={id}
            id={`${id}-${option.value}`}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            aria-describedby={`${id}-${option.value}-hint`}
            className="mt-0.5 size-4 accent-accent"
          />
          <div className="min-w-0">
            <label htmlFor={`${id}-${option.value}`} className="block text-[14px] leading-snug">
              {option.label}
            </label>
            <span id={`${id}-${option.value}-hint`} className="block text-[12.5px] leading-snug text-ink-2">
              {option.hint}
            </span>
          </div>
        </div>
      ))}
    </fieldset>
  );
};
