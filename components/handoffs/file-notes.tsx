'use client';

import { useTranslations } from 'next-intl';
import type { ReadView } from '#contract/reading.ts';

/** What reading a file had to say of it: changes that were read as accepted, comments that stay where they are. */
export const FileNotes = ({ notes }: { notes: ReadView['notes'] }) => {
  const t = useTranslations('reading');
  if (notes.length === 0) return null;
  return (
    <ul className="mt-0 mb-3 list-none p-0 text-[13px] leading-snug text-ink-2">
      {notes.map(({ code, detail }) => (
        <li key={`${code} ${detail}`}>{t(`note.${code}`, { detail })}</li>
      ))}
    </ul>
  );
};
