'use client';

import { useTranslations } from 'next-intl';
import { MessageSquare, MessageSquarePlus } from 'lucide-react';
import { useEditor } from './editor-context.tsx';
import type { TalkPlace } from './talk-place.ts';
import { useOpenCount } from './use-talk.ts';

type Props = {
  place: TalkPlace;
  /** Whether one may begin from here, where nobody has. */
  isOffered: boolean;
};

/** How many conversations are open about a text, and the way to them; on the text one works on, the way to begin one. */
export const TalkMark = ({ place, isOffered }: Props) => {
  const t = useTranslations('talk');
  const { commands } = useEditor();
  const count = useOpenCount(place);
  const isQuestion = place.language === 'fr';
  if (count === undefined || (count === 0 && !isOffered)) return null;
  const words =
    count > 0 ? t(isQuestion ? 'questionCount' : 'commentCount', { count }) : t(isQuestion ? 'ask' : 'comment');
  const Icon = count > 0 ? MessageSquare : MessageSquarePlus;
  return (
    <button
      type="button"
      onClick={() => (count > 0 ? commands.showTalk(place) : commands.comment(place))}
      className={`inline-flex items-center gap-1 rounded px-1 py-0.5 whitespace-nowrap hover:bg-empty-soft hover:text-ink ${
        count > 0 ? (isQuestion ? 'text-stale' : 'text-review') : 'text-ink-2'
      }`}
    >
      <Icon size={13} aria-hidden />
      {words}
    </button>
  );
};
