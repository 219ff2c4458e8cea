'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { EditorView } from '#contract/documents.ts';
import type { Actor } from '#domain/access/role.ts';
import { plain } from '#domain/text.ts';
import { edit } from '#domain/workflow/edit.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { createCell } from './cell.ts';
import { cellKey } from './cell-key.ts';
import { createEditorStore, type EditorStore } from './editor-store.ts';
import { unsavedStore } from './unsaved-store.ts';

/** Browsers let 64 kB of requests outlive their page. */
const longestKeptAlive = 30_000;

/** The document as the server last said it, and the cells in which people type. */
export const useEditorStore = (initial: EditorView, actor: Actor): { store: EditorStore; view: EditorView } => {
  const documentId = initial.document.id;
  const options = query.documents.open.queryOptions({ input: { id: documentId } });
  const { data: view } = useQuery({
    ...options,
    initialData: initial,
    refetchOnReconnect: true,
    refetchOnWindowFocus: true,
  });
  const client = useQueryClient();
  // A page that is opened again brings newer data than the cache of the last visit.
  useEffect(
    () => void client.setQueryData(query.documents.open.queryKey({ input: { id: documentId } }), initial),
    [client, documentId, initial],
  );
  const [unsaved] = useState(() => unsavedStore(actor.id));
  const [store] = useState(() => {
    const newest = (() => {
      let asked: Promise<EditorView> | null = null;
      // Several cells that meet a newer version at once share one question.
      return () => (asked ??= api.documents.open({ id: documentId }).finally(() => (asked = null)));
    })();
    return createEditorStore(initial, (first, onChange) => {
      const place = { segmentId: first.segmentId, language: first.language };
      const key = cellKey(place);
      return createCell(first, {
        save: (version, text) =>
          api.translations.save(
            { ...place, version, text: plain(text), origin: 'human' },
            { context: { keepalive: text.length < longestKeptAlive } },
          ),
        newest: async () => (await newest()).translations.find((one) => cellKey(one) === key) ?? null,
        refusalOf,
        edited: (known, text) => {
          const source = { number: initial.document.source.number, hash: '', open: true };
          const edited = edit(known, { text: plain(text), origin: 'human' }, { actor, source });
          return (edited.ok ? edited.value.at(-1)?.after : undefined) ?? { ...known, text: plain(text) };
        },
        keep: (text) => unsaved.keep(key, text),
        drop: () => unsaved.drop(key),
        onChange,
      });
    });
  });

  useEffect(() => store.reconcile(view), [store, view]);
  useEffect(() => {
    for (const [key, cell] of store.cells) {
      const kept = unsaved.read(key);
      if (kept) cell.resume(kept);
    }
  }, [store, unsaved]);
  return { store, view };
};
