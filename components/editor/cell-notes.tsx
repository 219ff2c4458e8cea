'use client';

import { useTranslations } from 'next-intl';
import { awaitsAcceptance } from '#domain/workflow/awaits-acceptance.ts';
import { holds } from '#domain/access/role.ts';
import { Moment } from '#components/ui/moment.tsx';
import type { CellSnapshot } from './cell.ts';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { textClass } from './text-class.ts';
import { WordDifference } from './word-difference.tsx';

/** What the person should know about a text: why it came back and what a reviewer changed while it is active, and always why something was refused. */
export const CellNotes = ({ state, place, isActive }: { state: CellSnapshot; place: CellPlace; isActive: boolean }) => {
  const t = useTranslations('editor');
  const sentences = useTranslations('refusal');
  const { actor, document } = useEditor();
  const { translation, problem, refusal, theirs } = state;
  const { sentBack, priorText, lastEditorId, lastEditorName } = translation;
  const isToAccept =
    awaitsAcceptance(translation, document.settings.editPolicy) &&
    lastEditorId !== actor.id &&
    holds(actor, 'translator', place.language);
  const why = theirs ? null : (refusal ?? problem);
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
      {isToAccept && isActive && priorText !== null ? (
        <div className="mt-2.5 border-l-2 border-review pl-2.5 text-[12.5px] leading-snug">
          <p className="m-0 mb-1 text-ink-2">{t('editedBy', { name: lastEditorName ?? '' })}</p>
          <div lang={place.language} dir="ltr" className={`${textClass('paragraph')} text-[14px]`}>
            <WordDifference before={priorText} after={translation.text.text} />
          </div>
        </div>
      ) : null}
      {why ? (
        <p role="alert" className="m-0 mt-2.5 border-l-2 border-changes pl-2.5 text-[12.5px] leading-snug text-changes">
          {sentences(why)} {why === 'not-signed-in' || why === 'other-account' ? <SignInAgain /> : null}
        </p>
      ) : null}
    </>
  );
};
