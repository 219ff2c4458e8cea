'use client';

import { useAnnouncePresence } from '#components/live/use-presence.ts';
import { WhoIsHere } from '#components/live/who-is-here.tsx';
import { useEditor } from './editor-context.tsx';
import { useActive } from './use-cell.ts';

/** Tells the others where one is, and shows who else is here. */
export const PeopleHere = () => {
  const { document, store } = useEditor();
  useAnnouncePresence(document.id, useActive());
  const numberOf = (segmentId: string) => {
    const index = store.indexOf(segmentId);
    return index < 0 ? null : index + 1;
  };
  return <WhoIsHere documentId={document.id} numberOf={numberOf} />;
};
