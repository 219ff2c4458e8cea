'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { query } from '#components/api/client.ts';
import { Button } from '#components/ui/button.tsx';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { KeyHint } from './key-hint.tsx';
import { matchesFor } from './matches-for.ts';

const keyOf = ['insert-match-1', 'insert-match-2', 'insert-match-3'] as const;

/** What was approved for the same French elsewhere, to be put into the active text. */
export const MatchesSection = ({ place }: { place: CellPlace }) => {
  const t = useTranslations('editor');
  const { commands } = useEditor();
  const { data: matches = [] } = useQuery(matchesFor(query, place));
  if (matches.length === 0) return null;
  return (
    <section className="border-t border-line px-3.5 py-3">
      <h2 className="m-0 mb-1 text-[11.5px] leading-tight font-semibold text-ink-2">{t('matches')}</h2>
      <ul className="m-0 list-none p-0">
        {matches.map((match, at) => (
          <li key={match.segmentId} className="border-b border-line py-2.5 last:border-b-0">
            <p lang={place.language} dir="ltr" className="m-0 font-text text-[14px] leading-snug">
              {match.text}
            </p>
            <div className="mt-1.5 flex flex-wrap items-center justify-between gap-2 text-[12px] text-ink-2">
              <span className="min-w-0 truncate">
                {t('matchFrom', { title: match.documentTitle, name: match.approvedByName })}
              </span>
              <Button small onPress={() => commands.insertMatch(place, at)}>
                {t('insertMatch')}
                <KeyHint action={keyOf[at] ?? 'insert-match-3'} />
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
