'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { holds } from '#domain/access/role.ts';
import { contest, isChangeToAnswer, isReturnToAnswer } from '#domain/workflow/answer-edit.ts';
import { awaitsAcceptance } from '#domain/workflow/awaits-acceptance.ts';
import { api } from '#components/api/client.ts';
import type { CellSnapshot } from '#components/editor/cell.ts';
import type { CellPlace } from '#components/editor/cell-key.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { textClass } from '#components/editor/text-class.ts';
import { WordDifference } from '#components/editor/word-difference.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { contestMark } from './press-contest.ts';
import { ReasonForm } from './reason-form.tsx';

type Props = { state: CellSnapshot; place: CellPlace };

/** A change of the person's own words, or their text sent back, to be answered; and to all, what a translator contests. */
export const AnswerNotes = ({ state: { translation }, place }: Props) => {
  const t = useTranslations('answer');
  const editor = useTranslations('editor');
  const { actor, document } = useEditor();
  const { answer, priorText, lastEditorName, state, text } = translation;
  const isTranslator = holds(actor, 'translator', place.language);
  const isChanged = isTranslator && isChangeToAnswer(translation, actor.id);
  const isReturned = isTranslator && isReturnToAnswer(translation, actor.id);
  const isToAccept =
    isTranslator &&
    answer === null &&
    translation.lastEditorId !== actor.id &&
    awaitsAcceptance(translation, document.settings.editPolicy);
  const isContested = state === 'in-review' && answer?.kind === 'contested';
  return (
    <>
      {isChanged || isToAccept || (isContested && priorText !== null && priorText !== text.text) ? (
        <div className="mt-2.5 border-l-2 border-review pl-2.5 text-[12.5px] leading-snug">
          <p className="m-0 mb-1 text-ink-2">
            {isToAccept
              ? editor('editedBy', { name: lastEditorName ?? '' })
              : t('changedBy', { name: lastEditorName ?? '' })}
          </p>
          <div lang={place.language} dir="ltr" className={`${textClass('paragraph')} text-[14px]`}>
            <WordDifference before={priorText ?? ''} after={text.text} />
          </div>
        </div>
      ) : null}
      {isContested ? (
        <div className="mt-2.5 border-l-2 border-changes pl-2.5 text-[12.5px] leading-snug">
          <p className="m-0 text-ink-2">
            <span className="font-medium text-ink">{t('contestedBy', { name: answer.byName })}</span>
            {' · '}
            <Moment at={answer.at} />
          </p>
          <p className="m-0 mt-1 whitespace-pre-line">{answer.reason}</p>
        </div>
      ) : null}
      {isChanged || isReturned ? <Contest place={place} what={isChanged ? 'change' : 'return'} /> : null}
    </>
  );
};

const Contest = ({ place, what }: { place: CellPlace; what: 'change' | 'return' }) => {
  const t = useTranslations('answer');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const { store, circumstancesOf, commands } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const send = async (reason: string) => {
    const cell = store.cell(place);
    if (!cell) return;
    const foreseen = contest(cell.provisional(), reason, circumstancesOf(place.language));
    const expected = foreseen.ok ? (foreseen.value.at(-1)?.after ?? null) : null;
    const isDone = await cell.act(expected, (version) =>
      api.translations.answer({ ...place, version, kind: 'contested', reason }),
    );
    announce(isDone ? t('announceContested') : refusals(cell.read().refusal ?? 'broken'));
    requestAnimationFrame(() => commands.focus(place));
  };
  return isOpen ? (
    <ReasonForm
      label={t('reason')}
      hint={t(`hint.${what}`)}
      confirm={t('contestConfirm')}
      isRequired
      onSend={send}
      onCancel={() => {
        setOpen(false);
        commands.focus(place);
      }}
    />
  ) : (
    <div className="mt-2">
      <Button small onPress={() => setOpen(true)} {...{ [contestMark]: '' }}>
        {t(`contest.${what}`)}
      </Button>
    </div>
  );
};
