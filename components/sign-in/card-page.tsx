import type { ReactNode } from 'react';
import { LocaleSwitch } from '#components/shell/locale-switch.tsx';
import { ThemeSwitch } from '#components/shell/theme-switch.tsx';
import { Glyph } from '#components/ui/glyph.tsx';

type Props = { title: string; lead?: ReactNode; children?: ReactNode; below?: ReactNode };

/** A page before the workspace: one calm card, and the switches of language and appearance. */
export const CardPage = ({ title, lead, children, below }: Props) => (
  <div className="flex min-h-dvh flex-col items-center px-4 py-8 sm:py-[9vh]">
    <main className="w-full max-w-[25rem]">
      <p className="m-0 flex items-center justify-center gap-2.5 pb-6 font-text text-[18px] font-semibold">
        <Glyph />
        Triptyque
      </p>
      <section className="rounded-lg border border-line bg-surface px-6 py-6 sm:px-7">
        <h1 className="m-0 font-text text-[22px] leading-tight font-semibold">{title}</h1>
        {lead ? <p className="mt-2 mb-0 text-[13.5px] leading-normal text-ink-2">{lead}</p> : null}
        <div className="mt-5">{children}</div>
      </section>
      {below}
    </main>
    <footer className="mt-auto flex gap-3 pt-8">
      <LocaleSwitch isSignedIn={false} />
      <ThemeSwitch isSignedIn={false} />
    </footer>
  </div>
);
