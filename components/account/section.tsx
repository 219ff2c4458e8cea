import { useId, type ReactNode } from 'react';

export const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-x-6 gap-y-3 px-5 py-5 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <h2 id={id} className="m-0 text-[13px] font-semibold text-ink-2">
        {title}
      </h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
};
