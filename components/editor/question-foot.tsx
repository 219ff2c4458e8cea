'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ThreadView } from '#contract/talk.ts';
import { canHaveCaused, canOwn, mayAssign, mayLinkSource, maySettle, mayTake } from '#domain/talk/thread-rights.ts';
import { query } from '#components/api/client.ts';
import { Button } from '#components/ui/button.tsx';
import { useEditor } from './editor-context.tsx';
import { ruledThread } from './ruled-thread.ts';
import type { useThreadActs } from './use-thread-acts.ts';

type Props = { thread: ThreadView; acts: ReturnType<typeof useThreadActs> };

/** Whose a question is, and the source version that it led to. */
export const QuestionFoot = ({ thread, acts }: Props) => {
  const { actor } = useEditor();
  const t = useTranslations('talk');
  const rules = ruledThread(thread);
  return (
    <div className="mt-2 space-y-1.5">
      {thread.causedSource === null ? null : (
        <p className="m-0 text-ink-2">{t('caused', { number: thread.causedSource })}</p>
      )}
      {mayLinkSource(rules, actor) ? <Cause thread={thread} acts={acts} /> : null}
      {mayTake(rules, actor) ? (
        <Button small look="quiet" className="-ml-2" onPress={() => void acts.setOwner(actor.id)}>
          {t('take')}
        </Button>
      ) : null}
      {mayAssign(rules, actor) ? <Assign thread={thread} acts={acts} /> : null}
    </div>
  );
};

/** The version that this paragraph changed in meanwhile is offered at once; any later one can be chosen. */
const Cause = ({ thread, acts }: Props) => {
  const t = useTranslations('talk');
  const { document, actor } = useEditor();
  const newest = document.nextSource?.number ?? document.source.number;
  const later = Array.from({ length: newest }, (_, at) => at + 1).filter((number) =>
    canHaveCaused(thread, number, newest),
  );
  const offered = thread.causedSource === null ? thread.changedIn.at(-1) : undefined;
  const mayEnd = thread.closedAt === null && maySettle(ruledThread(thread), actor);
  if (later.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {offered === undefined ? null : (
        <Button
          small
          className="!whitespace-normal"
          onPress={() => void (mayEnd ? acts.close(offered) : acts.linkSource(offered))}
        >
          {t(mayEnd ? 'endWithCause' : 'linkCause', { number: offered })}
        </Button>
      )}
      <label className="inline-flex items-center gap-1.5 text-[12px] text-ink-2">
        {t('causeLabel')}
        <select
          value={thread.causedSource ?? ''}
          onChange={(event) => void acts.linkSource(event.target.value === '' ? null : Number(event.target.value))}
          className="rounded border border-line bg-surface px-1 py-1 text-[12px] text-ink"
        >
          <option value="">{t('noCause')}</option>
          {later.map((number) => (
            <option key={number} value={number}>
              {t('version', { number })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

const Assign = ({ thread, acts }: Props) => {
  const t = useTranslations('talk');
  const { document, actor } = useEditor();
  const { data = [] } = useQuery({
    ...query.talk.people.queryOptions({ input: { documentId: document.id } }),
    staleTime: 300_000,
  });
  const able = data.filter((one) => canOwn(one) && one.id !== actor.id);
  if (able.length === 0) return null;
  return (
    <label className="inline-flex items-center gap-1.5 text-[12px] text-ink-2">
      {t('assignTo')}
      <select
        value={able.some(({ id }) => id === thread.owner?.id) ? thread.owner?.id : ''}
        onChange={(event) => {
          if (event.target.value !== '') void acts.setOwner(event.target.value);
        }}
        className="min-w-0 rounded border border-line bg-surface px-1 py-1 text-[12px] text-ink"
      >
        <option value="">{t('nobodyChosen')}</option>
        {able.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
