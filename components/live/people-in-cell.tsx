'use client';

import { useTranslations } from 'next-intl';
import { UserRound } from 'lucide-react';
import type { Language } from '#locales/languages/language.ts';
import { usePeopleIn } from './use-presence.ts';

type Props = { documentId: string; segmentId: string; language: Language };

/** Who else is in a cell: a broken line around it and their name at its foot. The cell itself is not drawn anew. */
export const PeopleInCell = ({ documentId, segmentId, language }: Props) => {
  const t = useTranslations('live');
  const people = usePeopleIn(documentId, segmentId, language);
  if (people.length === 0) return null;
  return (
    <>
      <span
        aria-hidden
        className="pointer-events-none absolute inset-0 outline-2 -outline-offset-2 outline-accent outline-dashed"
      />
      <span className="inline-flex items-center gap-1 rounded-sm bg-accent-soft px-1.5 py-0.5 text-[11.5px] font-medium text-accent">
        <UserRound size={11} aria-hidden />
        {t('inCell', { names: people.map(({ name }) => name).join(', '), count: people.length })}
      </span>
    </>
  );
};
