'use client';

import { useTranslations } from 'next-intl';
import { initialsOf } from './presence-groups.ts';
import { usePresence } from './use-presence.ts';

const mostShown = 4;

type Props = {
  documentId: string;
  /** The number of a paragraph as people see it, from 1; null while it is not loaded. */
  numberOf: (segmentId: string) => number | null;
};

/** Who else has the document open: initials for the eye, the name and the place in words. */
export const WhoIsHere = ({ documentId, numberOf }: Props) => {
  const t = useTranslations('live');
  const names = useTranslations('language');
  const people = usePresence(documentId);
  if (people.length === 0) return null;
  const more = people.slice(mostShown);
  const wordsFor = ({ name, segmentId, language }: (typeof people)[number]) => {
    const number = segmentId === null ? null : numberOf(segmentId);
    return number === null || language === null ? name : t('personIn', { name, number, language: names(language) });
  };
  return (
    <ul aria-label={t('whoIsHere')} className="m-0 flex list-none items-center gap-1 p-0 max-wide:hidden">
      {people.slice(0, mostShown).map((person) => (
        <li key={person.id} title={wordsFor(person)} className={chipClass}>
          <span aria-hidden>{initialsOf(person.name)}</span>
          <span className="sr-only">{wordsFor(person)}</span>
        </li>
      ))}
      {more.length > 0 ? (
        <li title={more.map(wordsFor).join('\n')} className={chipClass}>
          <span aria-hidden>{t('moreShort', { count: more.length })}</span>
          <span className="sr-only">{more.map(wordsFor).join(', ')}</span>
        </li>
      ) : null}
    </ul>
  );
};

const chipClass =
  'grid size-6 place-items-center rounded-full border border-line-strong bg-accent-soft text-[10px] font-semibold text-accent';
