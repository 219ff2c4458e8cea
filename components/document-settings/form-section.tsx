import type { ReactNode } from 'react';

/** A part of a form: its heading at the side when wide, above when narrow. */
export const FormSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-x-8 gap-y-3 border-t border-line py-5 first:border-t-0 first:pt-0 lg:grid-cols-[200px_minmax(0,1fr)]">
    <h2 className="m-0 text-[13px] leading-snug font-semibold text-ink-2">{title}</h2>
    <div className="grid max-w-[640px] min-w-0 gap-4">{children}</div>
  </section>
);
