'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { SinceText } from '#components/review/since-text.tsx';
import { Moment } from '#components/ui/moment.tsx';
import type { CellSnapshot, Refusal } from './cell.ts';
import type { CellPlace } from './cell-key.ts';
import { SignInAgain } from './sign-in-again.tsx';
import { lazyParts } from './lazy-parts.ts';

const AnswerNotes = dynamic(() => lazyParts.answers().then((part) => part.AnswerNotes));
const StaleNotes = dynamic(() => lazyParts.stale().then((part) => part.StaleNotes));

const troubles: ReadonlySet<Refusal> = new Set<Refusal>(['offline', 'broken', 'not-signed-in', 'other-account']);

/** What the person should know about a text: why it came back, what others changed and what is contested while it is active, and always why something was refused. */
export const CellNotes = ({ state, place, isActive }: { state: CellSnapshot; place: CellPlace; isActive: boolean }) => {
  const t = useTranslations('editor');
  const sentences = useTranslations('refusal');
  const { translation, problem, refusal, theirs } = state;
  const { sentBack } = translation;
  // What keeps everything from the server is said once, above all texts.
  const isForAll = problem !== null && troubles.has(problem);
  const why = theirs ? null : (refusal ?? (isForAll ? null : problem));
  return (
    <>
      {sentBack && isActive ? (
        <div className="mt-2.5 border-l-2 border-changes pl-2.5 text-[12.5px] leading-snug">
          <p className="m-0 text-ink-2">
            <span className="font-medium text-ink">{t(`category.${sentBack.category}`)}</span>
            {' · '}
            {sentBack.byName}
            {' · '}
            <Moment at={sentBack.at} />
          </p>
          {sentBack.reason ? <p className="m-0 mt-1 whitespace-pre-line">{sentBack.reason}</p> : null}
        </div>
      ) : null}
      {isActive ? <AnswerNotes state={state} place={place} /> : null}
      {isActive ? <SinceText place={place} /> : null}
      {isActive ? <StaleNotes state={state} place={place} /> : null}
      {why ? (
        <p role="alert" className="m-0 mt-2.5 border-l-2 border-changes pl-2.5 text-[12.5px] leading-snug text-changes">
          {sentences(why)} {why === 'not-signed-in' || why === 'other-account' ? <SignInAgain /> : null}
        </p>
      ) : null}
    </>
  );
};
