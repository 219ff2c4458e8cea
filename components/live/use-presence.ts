'use client';

import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PresenceView } from '#contract/presence.ts';
import type { Language } from '#locales/languages/language.ts';
import { api } from '#components/api/client.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { liveOf } from './live-of.ts';
import { peopleAt } from './presence-groups.ts';

const nobody: readonly PresenceView[] = [];

/** The server forgets after 40 s. */
const renewal = 15_000;
/** Whoever walks through the cells is told of where they stop. */
const settling = 250;

const usePeople = <Value>(read: (people: readonly PresenceView[], self: string) => Value, documentId: string) => {
  const { id } = useSession();
  const subscribe = useCallback((listener: () => void) => liveOf(id).subscribe(listener), [id]);
  const onServer = () => read(nobody, id);
  return useSyncExternalStore(subscribe, () => read(liveOf(id).peopleIn(documentId), id), onServer);
};

/** Who else has a document open, and where. Lives on the stream that `useLive` holds for the document. */
export const usePresence = (documentId: string): readonly PresenceView[] => {
  const { id } = useSession();
  const all = usePeople((people) => people, documentId);
  return useMemo(() => all.filter((person) => person.id !== id), [all, id]);
};

/** Who else is in one cell; changes with that cell only. */
export const usePeopleIn = (documentId: string, segmentId: string, language: Language): readonly PresenceView[] =>
  usePeople((people, self) => peopleAt(people, { segmentId, language }, self), documentId);

type Place = { segmentId: string; language: Language } | null;

/** Says that the person is here, and in which cell, for as long as the page is open. */
export const useAnnouncePresence = (documentId: string, place: Place): void => {
  const { id } = useSession();
  const segmentId = place?.segmentId ?? null;
  const language = place?.language ?? null;

  useEffect(() => {
    const say = () => void api.presence.set({ documentId, segmentId, language }).catch(() => undefined);
    const first = setTimeout(say, settling);
    const again = setInterval(say, renewal);
    const live = liveOf(id);
    let people = live.peopleIn(documentId);
    const onPeople = () => {
      const before = people;
      people = live.peopleIn(documentId);
      // Another page of the same person left, or this one slept for too long: the person is still here.
      const has = (all: readonly PresenceView[]) => all.some((one) => one.id === id);
      if (has(before) && !has(people) && document.visibilityState === 'visible') say();
    };
    const unsubscribe = live.subscribe(onPeople);
    const onShown = () => {
      if (document.visibilityState === 'visible') say();
    };
    document.addEventListener('visibilitychange', onShown);
    return () => {
      clearTimeout(first);
      clearInterval(again);
      unsubscribe();
      document.removeEventListener('visibilitychange', onShown);
    };
  }, [id, documentId, segmentId, language]);

  useEffect(() => {
    const leave = () =>
      void api.presence.leave({ documentId }, { context: { keepalive: true } }).catch(() => undefined);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
  }, [documentId]);
};
