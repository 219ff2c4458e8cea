'use client';

import { useTranslations } from 'next-intl';
import { Bold, Check, Circle, Italic, Link, Plus, Superscript } from 'lucide-react';
import type { Mark } from '#domain/text.ts';

const signs = { link: Link, bold: Bold, italic: Italic, footnote: Superscript } as const;
const states = { placed: Check, missing: Circle, extra: Plus } as const;
const looks = {
  placed: 'border-line-strong bg-surface text-ink-2',
  missing: 'border-dashed border-ink-3 bg-paper font-medium text-ink hover:border-accent hover:text-accent',
  extra: 'border-dotted border-line-strong bg-surface text-ink-2',
} as const;

type Props = {
  mark: Mark;
  name: string;
  state: keyof typeof states;
  isOpen: boolean;
  isDisabled: boolean;
  onPress: () => void;
};

/** A mark: what it is, on which words, and whether it is placed; pressed it is placed, or shown where it stands. */
export const MarkChip = ({ mark, name, state, isOpen, isDisabled, onPress }: Props) => {
  const t = useTranslations('marks');
  const Sign = signs[mark.kind];
  const State = states[state];
  return (
    <button
      type="button"
      disabled={isDisabled}
      aria-expanded={state === 'missing' ? undefined : isOpen}
      title={t(`press.${state}`)}
      // What is selected in the text stays selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className={`inline-flex max-w-full items-center gap-1 rounded-full border px-2 py-[3px] aria-expanded:border-accent aria-expanded:text-accent disabled:opacity-60 ${looks[state]}`}
    >
      <State size={11} aria-hidden className="shrink-0" />
      <Sign size={12} aria-hidden className="shrink-0" />
      <span className="min-w-0 truncate">{name}</span>
      <span className="visually-hidden">{t(`state.${state}`)}</span>
    </button>
  );
};
