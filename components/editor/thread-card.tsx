'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CommentView, ThreadView } from '#contract/talk.ts';
import { mayAnswer, maySettle } from '#domain/talk/thread-rights.ts';
import { Button } from '#components/ui/button.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { CommentText } from './comment-text.tsx';
import { useEditor } from './editor-context.tsx';
import { QuestionFoot } from './question-foot.tsx';
import { ruledThread } from './ruled-thread.ts';
import { TalkField } from './talk-field.tsx';
import { useTalkDraft } from './use-talk-draft.ts';
import { useThreadActs } from './use-thread-acts.ts';

/** One conversation: what was said, and what one may do about it. */
export const ThreadCard = ({ thread }: { thread: ThreadView }) => {
  const t = useTranslations('talk');
  const refusals = useTranslations('refusal');
  const { actor } = useEditor();
  const acts = useThreadActs(thread);
  const [kept] = useTalkDraft(thread.id);
  const [reply, setReply] = useState<'closed' | 'kept' | 'open'>(kept === '' ? 'closed' : 'kept');
  const rules = ruledThread(thread);
  const isQuestion = thread.kind === 'question';
  const canAnswer = mayAnswer(rules, actor);
  const [answers, setAnswers] = useState(thread.answeredAt === null);
  const isOpen = thread.closedAt === null;
  return (
    <article className="border-b border-line py-2.5 text-[12.5px] leading-snug last:border-b-0">
      {isQuestion || thread.kind === 'contest' ? <Standing thread={thread} /> : null}
      <ol className="m-0 list-none space-y-2 p-0">
        {thread.comments.map((comment) => (
          <Said key={comment.id} comment={comment} />
        ))}
      </ol>
      {isQuestion ? <QuestionFoot thread={thread} acts={acts} /> : null}
      {thread.closedAt === null ? null : (
        <p className="m-0 mt-2 text-ink-2">
          {t('closedBy', { name: thread.closedByName ?? '' })} <Moment at={thread.closedAt} />
        </p>
      )}
      {acts.refusal ? (
        <p role="alert" className="m-0 mt-1.5 text-changes">
          {refusals(acts.refusal)}
        </p>
      ) : null}
      {reply !== 'closed' && isOpen ? (
        <TalkField
          place={thread.id}
          label={canAnswer ? t('answerLabel') : t('replyLabel')}
          send={canAnswer && answers ? t('sendAnswer') : t('send')}
          focus={reply === 'open' ? 1 : undefined}
          onSend={async (said) => {
            await acts.reply(canAnswer ? { ...said, answers } : said);
            setReply('closed');
          }}
          onLeave={() => setReply('closed')}
        >
          {canAnswer ? (
            <label className="mt-1.5 flex items-center gap-1.5 text-[12px] text-ink-2">
              <input type="checkbox" checked={answers} onChange={(event) => setAnswers(event.target.checked)} />
              {t('isAnswer')}
            </label>
          ) : null}
        </TalkField>
      ) : (
        <div className="mt-2 flex flex-wrap gap-1.5">
          {isOpen ? (
            <Button small onPress={() => setReply('open')}>
              {canAnswer && thread.answeredAt === null ? t('answer') : t('reply')}
            </Button>
          ) : null}
          {maySettle(rules, actor) ? (
            <Button small look="quiet" onPress={() => void (isOpen ? acts.close() : acts.reopen())}>
              {isOpen ? t(isQuestion ? 'end' : 'resolve') : t('reopen')}
            </Button>
          ) : null}
        </div>
      )}
    </article>
  );
};

const Said = ({ comment }: { comment: CommentView }) => {
  const t = useTranslations('talk');
  return (
    <li className={comment.isAnswer ? 'border-l-2 border-approved pl-2' : ''}>
      <span className="font-medium">{comment.author.name}</span>{' '}
      <span className="text-[12px] text-ink-2">
        <Moment at={comment.at} />
      </span>
      {comment.isAnswer ? <span className="ml-1.5 font-medium text-approved">{t('isTheAnswer')}</span> : null}
      <CommentText comment={comment} />
    </li>
  );
};

/** How a question stands: whose it is, and whether it is answered. */
const Standing = ({ thread }: { thread: ThreadView }) => {
  const t = useTranslations('talk');
  const { actor } = useEditor();
  if (thread.kind === 'contest') return <p className="m-0 mb-1.5 font-medium text-ink-2">{t('contest')}</p>;
  const state = thread.answeredAt === null ? 'waiting' : 'answered';
  const owner = thread.owner;
  return (
    <p className="m-0 mb-1.5 text-ink-2">
      <span className={`font-medium ${state === 'answered' ? 'text-approved' : 'text-stale'}`}>
        <span aria-hidden>{state === 'answered' ? '✓ ' : '? '}</span>
        {t(`standing.${state}`)}
      </span>
      {' · '}
      {owner === null ? t('noOwner') : owner.id === actor.id ? t('ownedByYou') : t('ownedBy', { name: owner.name })}
    </p>
  );
};
