'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SuggestionView } from '#contract/suggestions.ts';
import { mayEdit } from '#domain/workflow/may-edit.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import type { Cell } from '#components/editor/cell.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { useCell } from '#components/editor/use-cell.ts';
import { WordDifference } from '#components/editor/word-difference.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { ReasonForm } from './reason-form.tsx';

/** One suggestion: what it would change in the text as it stands now, and what the person may do with it. */
export const SuggestionCard = ({ suggestion, cell }: { suggestion: SuggestionView; cell: Cell }) => {
  const t = useTranslations('suggestions');
  const { translation } = useCell(cell);
  const { language, text, baseText, proposerName, at, status, decidedByName, decidedAt, reason } = suggestion;
  const isOpen = status === 'open';
  const now = translation.text.text;
  return (
    <li className="border-b border-line py-2.5 last:border-0">
      <p className="m-0 text-ink-2">
        <span className="font-medium text-ink">{proposerName}</span>
        {' · '}
        <Moment at={at} />
      </p>
      {isOpen ? null : (
        <p className="m-0 mt-0.5 text-ink-2">
          {t(`ended.${status}`, { name: decidedByName ?? '' })}
          {decidedAt ? (
            <>
              {' · '}
              <Moment at={decidedAt} />
            </>
          ) : null}
          {reason ? <span className="mt-0.5 block whitespace-pre-line text-ink">{reason}</span> : null}
        </p>
      )}
      <p lang={language} dir="ltr" className="m-0 mt-1.5 font-text text-[13.5px] leading-[1.45] whitespace-pre-wrap">
        <WordDifference before={isOpen ? now : baseText} after={text.text} />
      </p>
      {isOpen && baseText !== now ? (
        <details className="mt-1.5">
          <summary className="cursor-pointer text-ink-2">{t('moved')}</summary>
          <p lang={language} dir="ltr" className="m-0 mt-1 font-text text-[13.5px] leading-[1.45] whitespace-pre-wrap">
            <WordDifference before={baseText} after={now} />
          </p>
        </details>
      ) : null}
      {isOpen ? <Decisions suggestion={suggestion} cell={cell} /> : null}
    </li>
  );
};

const Decisions = ({ suggestion, cell }: { suggestion: SuggestionView; cell: Cell }) => {
  const t = useTranslations('suggestions');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const client = useQueryClient();
  const { actor, circumstancesOf, commands } = useEditor();
  const { translation } = useCell(cell);
  const [isDeclining, setDeclining] = useState(false);
  const [problem, setProblem] = useState<ReturnType<typeof refusalOf> | null>(null);
  const { id, version, segmentId, language, proposerId } = suggestion;
  const isOwn = proposerId === actor.id;
  const mayDecide = !isOwn && mayEdit(translation, circumstancesOf(language));

  const after = async (sentence: string) => {
    announce(sentence);
    commands.focus({ segmentId, language });
    await client.invalidateQueries({ queryKey: query.suggestions.key() });
  };
  const accept = async () => {
    const isDone = await cell.act(null, async (cellVersion) => {
      const { translation: accepted } = await api.suggestions.accept({ id, version, cellVersion });
      return accepted;
    });
    if (isDone) await after(t('announceAccepted'));
    else announce(refusals(cell.read().refusal ?? 'broken'));
  };
  const attempt = async (call: () => Promise<unknown>, sentence: string) => {
    try {
      await call();
      await after(sentence);
    } catch (error) {
      setProblem(refusalOf(error));
    }
  };
  if (isDeclining) {
    return (
      <ReasonForm
        label={t('declineReason')}
        hint={t('declineHint')}
        confirm={t('decline')}
        onSend={(reason) => attempt(() => api.suggestions.decline({ id, version, reason }), t('announceDeclined'))}
        onCancel={() => setDeclining(false)}
      />
    );
  }
  return (
    <>
      {problem ? (
        <p role="alert" className="m-0 mt-1.5 text-changes">
          {refusals(problem)}
        </p>
      ) : null}
      <div className="mt-2 flex flex-wrap gap-2">
        {mayDecide ? (
          <>
            <Button small look="primary" onPress={() => void accept()}>
              {t('accept')}
            </Button>
            <Button small onPress={() => setDeclining(true)}>
              {t('declineAsk')}
            </Button>
          </>
        ) : null}
        {isOwn ? (
          <Button
            small
            onPress={() => void attempt(() => api.suggestions.withdraw({ id, version }), t('announceWithdrawn'))}
          >
            {t('withdraw')}
          </Button>
        ) : null}
      </div>
      {mayDecide ? <p className="m-0 mt-1.5 text-[12px] text-ink-2">{t('third')}</p> : null}
    </>
  );
};
