import type { ReactNode } from 'react';

const tones = {
  refusal: 'border-changes/40 bg-changes-soft text-ink',
  good: 'border-approved/40 bg-approved-soft text-ink',
  plain: 'border-line bg-surface text-ink',
  warning: 'border-draft/40 bg-draft-soft text-ink',
} as const;

/** A sentence in its place on the page: what happened, why, what to do next. Refusals are alerts. */
export const Notice = ({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) => (
  <div
    role={tone === 'refusal' ? 'alert' : undefined}
    className={`rounded border px-3 py-2.5 text-[13.5px] leading-snug ${tones[tone]}`}
  >
    {children}
  </div>
);
