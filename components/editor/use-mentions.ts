'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { ReadingPerson } from '#contract/talk.ts';
import { mentionsIn } from '#domain/talk/mentions-in.ts';
import { peopleNamed, typedMention } from '#domain/talk/typed-mention.ts';
import { query } from '#components/api/client.ts';
import { useEditor } from './editor-context.tsx';
import { typeIn } from './type-in.ts';

const most = 8;
const nobody: ReadingPerson[] = [];

/** Mentions in a field: whom to offer for what is typed, how keys choose, and who is mentioned in the end. */
export const useMentions = (field: RefObject<HTMLTextAreaElement | null>, text: string, isWriting: boolean) => {
  const { document, actor } = useEditor();
  const client = useQueryClient();
  const readers = { ...query.talk.people.queryOptions({ input: { documentId: document.id } }), staleTime: 300_000 };
  const { data: people = nobody } = useQuery({ ...readers, enabled: isWriting });
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState(-1);
  const [picked, setPicked] = useState<string[]>([]);
  const typed = isWriting ? typedMention(text, Math.min(caret, text.length)) : null;
  const others = people.filter(({ id }) => id !== actor.id);
  const offered = typed && typed.from !== dismissed ? peopleNamed(others, typed.typed).slice(0, most) : nobody;

  const pick = (person: ReadingPerson | undefined) => {
    const area = field.current;
    if (!person || !area || !typed) return;
    area.focus();
    area.setSelectionRange(typed.from, caret);
    typeIn(`@${person.name} `);
    setPicked((before) => [...before, person.id]);
    setChosen(0);
  };
  /** Gives whether the key was for the list. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (offered.length === 0 || event.nativeEvent.isComposing) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isPick = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (step !== 0) setChosen((chosen + step + offered.length) % offered.length);
    else if (isPick) pick(offered[Math.min(chosen, offered.length - 1)]);
    else if (event.key === 'Escape') setDismissed(typed?.from ?? -1);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    offered,
    chosen: Math.min(chosen, Math.max(0, offered.length - 1)),
    setChosen,
    pick,
    onKeyDown,
    onCaret: (at: number) => {
      setCaret(at);
      if (typedMention(text, at)?.from !== dismissed) setDismissed(-1);
    },
    /** Whom a text mentions. A draft may be sent before anybody was offered. */
    mentioned: async (said: string): Promise<string[]> => {
      if (!said.includes('@')) return [];
      return [...new Set(mentionsIn(said, await client.query(readers), picked).map(({ id }) => id))];
    },
  };
};
