'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { EditorView } from '#contract/documents.ts';
import { unpackRows } from '#contract/pack-rows.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Actor } from '#domain/access/role.ts';
import { edit } from '#domain/workflow/edit.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { unsavedOf } from '#components/unsaved/unsaved-of.ts';
import { createCell, type CellDoor } from './cell.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import { createEditorStore, type EditorStore } from './editor-store.ts';
import { createParagraphLoader, type ParagraphLoader } from './paragraph-loader.ts';
import { createLane } from './lane.ts';
import { createSourceSwitch } from './switch-source.ts';
import { resumeUnsaved } from './resume-unsaved.ts';

/** Browsers let 64 kB of requests outlive their page. */
const longestKeptAlive = 30_000;

/** A browser has six connections to a server; some are left for reading. */
const savesAtOnce = 4;

/** The head of a document is asked for with as few paragraphs as can be. */
export const headInput = (id: string) => ({ id, size: 1 });

/** The document as the server last said it, the cells in which people type, and what brings the paragraphs. */
export const useEditorStore = (
  initial: EditorView,
  actor: Actor,
): { store: EditorStore; view: EditorView; loader: ParagraphLoader } => {
  const documentId = initial.document.id;
  const { data: view, refetch } = useQuery({
    ...query.documents.open.queryOptions({ input: headInput(documentId) }),
    initialData: initial,
    refetchOnReconnect: true,
    refetchOnWindowFocus: true,
  });
  const [store] = useState(() => {
    const lane = createLane(savesAtOnce);
    const placeOf = ({ segmentId, language }: CellPlace) => ({ segmentId, language });
    const keptAt = (at: CellPlace) => ({ documentId, part: cellKey(at) });
    // One door for all cells: each call says which cell it is of.
    const door: Omit<CellDoor, 'onChange'> = {
      save: (version, text, at, origin) =>
        lane(() =>
          api.translations.save(
            { ...placeOf(at), version, text, origin },
            { context: { keepalive: text.text.length < longestKeptAlive } },
          ),
        ),
      newest: (at) => newestOf(documentId, placeOf(at)),
      refusalOf,
      edited: (known, text) => {
        const source = { number: initial.document.source.number, hash: '', open: true };
        const edited = edit(known, { text, origin: 'human' }, { actor, source });
        return (edited.ok ? edited.value.at(-1)?.after : undefined) ?? { ...known, text };
      },
      keep: (unsaved, at) => unsavedOf(actor.id).keep(keptAt(at), unsaved),
      drop: (key, at) => unsavedOf(actor.id).drop(keptAt(at), key),
    };
    return createEditorStore(initial, (first, onChange) => createCell(first, { ...door, onChange }));
  });
  const [loader] = useState(() =>
    createParagraphLoader({
      total: () => store.total,
      isLoaded: (index) => store.segmentAt(index) !== undefined,
      fetch: async (from, size) => {
        const { source, rows } = await api.documents.rows({ id: documentId, from, size });
        return source === store.source() ? unpackRows(rows, from) : null;
      },
      take: (paragraphs) => store.take(paragraphs),
      onOtherSource: () => void refetch(),
    }),
  );

  const [switchSource] = useState(() =>
    createSourceSwitch({
      store,
      open: ({ segmentId, language }, size) => api.documents.open({ id: documentId, segmentId, language, size }),
      keep: (unsaved, at) => unsavedOf(actor.id).keep({ documentId, part: cellKey(at) }, unsaved),
      personId: actor.id,
    }),
  );

  useEffect(() => {
    loader.start();
    return loader.stop;
  }, [loader]);
  useEffect(() => {
    if (view === initial) return;
    // Another source, or events that nobody told of: what was read is read again.
    if (view.document.source.number !== store.source()) void switchSource(view);
    if (view.lastEvent > store.lastEvent()) loader.reload();
    store.heard(view.lastEvent);
  }, [store, loader, view, initial, switchSource]);
  useEffect(() => resumeUnsaved(store, unsavedOf(actor.id), documentId), [store, actor.id, documentId]);
  return { store, view, loader };
};

/** One cell as the server has it now; null when the source no longer has its paragraph. */
const newestOf = async (id: string, place: CellPlace): Promise<TranslationView | null> => {
  const { translations } = await api.documents.open({ id, ...place, size: 1 });
  return translations.find((one) => cellKey(one) === cellKey(place)) ?? null;
};
