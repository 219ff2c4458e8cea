'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { api } from '#components/api/client.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { TalkField } from './talk-field.tsx';
import type { TalkPlace } from './talk-place.ts';
import { useTakeThread } from './use-talk.ts';
import { useTalkDraft } from './use-talk-draft.ts';

type Props = {
  place: TalkPlace;
  /** The cell to which one returns. */
  back: CellPlace;
  focus: number | undefined;
  onFocused: () => void;
  /** A question is open here: what one asks is said there. */
  hasQuestion: boolean;
};

const byHand = -1;
const fromDraft = 0;

/** Begins a conversation. The field stands open where something is written already. */
export const BeginTalk = ({ place, back, focus, onFocused, hasQuestion }: Props) => {
  const t = useTranslations('talk');
  const { document, commands } = useEditor();
  const announce = useAnnounce();
  const take = useTakeThread();
  const draftPlace = `${place.segmentId}:${place.language}`;
  const [kept] = useTalkDraft(draftPlace);
  const [opened, setOpened] = useState<number | null>(focus ?? (kept === '' ? null : fromDraft));
  if (focus !== undefined && focus !== opened) setOpened(focus);
  useEffect(() => {
    if (focus !== undefined) onFocused();
  }, [focus, onFocused]);
  const isQuestion = place.language === 'fr';
  if (opened === null) {
    // What one has to say belongs to the question that is open, by its own button.
    if (hasQuestion) return null;
    return (
      <Button small className="mt-1.5" onPress={() => setOpened(byHand)}>
        {t(isQuestion ? 'ask' : 'comment')}
      </Button>
    );
  }
  return (
    <TalkField
      place={draftPlace}
      label={t(hasQuestion ? 'joinLabel' : isQuestion ? 'askLabel' : 'commentLabel')}
      send={t(isQuestion && !hasQuestion ? 'sendQuestion' : 'send')}
      focus={opened === fromDraft ? undefined : opened}
      onSend={async (said) => {
        take(await api.talk.open({ documentId: document.id, ...place, ...said }));
        setOpened(null);
        announce(t('announceSent'));
        commands.focus(back);
      }}
      onLeave={() => {
        setOpened(null);
        commands.focus(back);
      }}
    />
  );
};
