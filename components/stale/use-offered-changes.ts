'use client';

import { useEffect, useState } from 'react';
import type { OfferedChange } from '#domain/stale/offered-changes.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

type Offered = { text: string; changes: OfferedChange[] };
const none: OfferedChange[] = [];

/** Figures and names of the French that changed and whose old rendering stands in a text: looked for once typing rests. */
export const useOfferedChanges = (
  before: string | null,
  after: string,
  text: string,
  language: TargetLanguage,
): OfferedChange[] => {
  const [offered, setOffered] = useState<Offered>({ text: '', changes: none });
  useEffect(() => {
    if (before === null) return undefined;
    let isOver = false;
    const look = async () => {
      const { offeredChanges } = await import('#domain/stale/offered-changes.ts');
      if (!isOver) setOffered({ text, changes: offeredChanges({ before, after }, text, language) });
    };
    // Offline, what finds them may not be here; the text is.
    const timer = setTimeout(() => void look().catch(() => undefined), 250);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [before, after, text, language]);
  return before !== null && offered.text === text ? offered.changes : none;
};
