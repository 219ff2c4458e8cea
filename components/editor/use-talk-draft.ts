'use client';

import { useCallback, useState } from 'react';
import { keptDraft } from '#components/ui/kept-draft.ts';
import { useEditor } from './editor-context.tsx';

/** What somebody is about to say, kept while they look at other cells, and over a reload. */
export const useTalkDraft = (place: string) => {
  const { document, actor } = useEditor();
  const key = `talk:${actor.id}:${document.id}:${place}`;
  const [text, setText] = useState(() => {
    const kept = keptDraft.read(key);
    return typeof kept === 'string' ? kept : '';
  });
  const write = useCallback(
    (next: string) => {
      setText(next);
      keptDraft.write(key, next === '' ? null : next);
    },
    [key],
  );
  return [text, write] as const;
};
