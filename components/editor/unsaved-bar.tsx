'use client';

import { useTranslations } from 'next-intl';
import { Check, CloudOff, CloudUpload, GitCompareArrows, LogIn, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useIsSessionOver } from '#components/api/session-end.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { cellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { isContacts } from './resume-unsaved.ts';
import { troubleOf, type Trouble } from './trouble.ts';
import { useSaveSummary } from './use-cell.ts';
import { useIsOnline } from './use-is-online.ts';

/** How long one reads that all is safe again. */
const relief = 6000;

const icons = {
  offline: CloudOff,
  unreachable: CloudOff,
  broken: CloudOff,
  sending: CloudUpload,
  'signed-out': LogIn,
  'other-account': LogIn,
  choose: GitCompareArrows,
  refused: TriangleAlert,
} as const;

const whileTrying = (last: Trouble | null): Trouble | null =>
  last === 'offline' ? 'sending' : last === 'choose' || last === 'refused' ? null : last;

/** A line that is there while edits wait, and a moment longer: why, how many, and what to do. */
export const UnsavedBar = () => {
  const t = useTranslations('unsaved');
  const refusals = useTranslations('refusal');
  const summary = useSaveSummary();
  const isOnline = useIsOnline();
  const { store } = useEditor();
  const announce = useAnnounce();
  const isSessionOver = useIsSessionOver();
  // Reading ends with the session too, with nothing typed.
  const now = troubleOf(summary, isOnline) ?? (isSessionOver ? 'signed-out' : null);
  const [last, setLast] = useState<Trouble | null>(null);
  // While an attempt is under way nothing has failed yet; the trouble is over once nothing waits.
  const trouble = now ?? (summary.waiting > 0 ? whileTrying(last) : null);
  if (trouble !== null && trouble !== last) setLast(trouble);
  const isRelieved = trouble === null && last !== null && last !== 'choose' && last !== 'refused';
  const reason = trouble === 'refused' ? refusals(summary.problem ?? 'broken') : '';
  const count = trouble === 'choose' ? summary.toChoose : summary.waiting;
  const place = summary.part === null ? null : cellPlace(summary.part);
  const isGone =
    trouble === 'refused' && summary.problem === 'not-found' && place && store.indexOf(place.segmentId) < 0;
  const sentence = trouble === null ? t('safe') : isGone ? t('gone', { count }) : t(trouble, { count, reason });

  useEffect(() => {
    if (trouble !== null || last === null) return undefined;
    const over = setTimeout(() => setLast(null), isRelieved ? relief : 0);
    return () => clearTimeout(over);
  }, [trouble, last, isRelieved]);
  const spoken = trouble ?? (isRelieved ? 'safe' : null);
  useEffect(() => {
    // The kind of trouble is news, each key under it is not.
    if (spoken !== null) announce(sentence);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as said
  }, [spoken, announce]);

  if (trouble === null && !isRelieved) return null;
  const Icon = trouble === null ? Check : icons[trouble];
  const tone = trouble === null ? 'bg-approved-soft' : trouble === 'refused' ? 'bg-changes-soft' : 'bg-draft-soft';
  return (
    <div
      data-unsaved={trouble ?? 'safe'}
      data-waiting={summary.waiting}
      className={`flex flex-wrap items-center gap-x-2.5 gap-y-1 border-b border-line px-4 py-1.5 text-[12.5px] leading-snug text-ink ${tone}`}
    >
      <Icon
        size={14}
        aria-hidden
        className={`shrink-0 ${trouble === null ? 'text-approved' : trouble === 'refused' ? 'text-changes' : 'text-draft'}`}
      />
      <span className="tabular">{sentence}</span>
      {trouble ? <Remedy trouble={trouble} part={summary.part} /> : null}
    </div>
  );
};

const Remedy = ({ trouble, part }: { trouble: Trouble; part: string | null }) => {
  const t = useTranslations('unsaved');
  const { commands, store } = useEditor();
  const { name } = useSession();
  const show = () => {
    const place = part === null ? null : cellPlace(part);
    if (place && store.indexOf(place.segmentId) < 0) commands.open({ name: 'left-behind' });
    else if (place) void commands.goToIndex(store.indexOf(place.segmentId), place.language);
    else if (part !== null && isContacts(part)) document.getElementById('contacts')?.scrollIntoView();
  };
  switch (trouble) {
    case 'offline':
    case 'sending':
      return null;
    case 'unreachable':
    case 'broken':
      return (
        <Button small look="quiet" onPress={() => void store.flushAll()}>
          {t('tryNow')}
        </Button>
      );
    case 'signed-out':
    case 'other-account':
      return (
        <Button small onPress={() => commands.open({ name: 'sign-in' })}>
          {trouble === 'signed-out' ? t('signIn') : t('signInAs', { name })}
        </Button>
      );
    case 'choose':
    case 'refused':
      return (
        <Button small look="quiet" onPress={show}>
          {t('show')}
        </Button>
      );
  }
};
