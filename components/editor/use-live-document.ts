'use client';

import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LiveChange } from '#contract/live.ts';
import { targetLanguages } from '#locales/languages/language.ts';
import { api, query } from '#components/api/client.ts';
import { useLive } from '#components/live/use-live.ts';
import type { EditorStore } from './editor-store.ts';
import { createLateTexts } from './late-texts.ts';
import type { ParagraphLoader } from './paragraph-loader.ts';

/** Acts of one moment are asked about once. */
const gathering = 50;

type Door = { store: EditorStore; loader: ParagraphLoader; documentId: string };

/**
 * Takes what others do into the open document: a text goes straight into its cell, which decides whether somebody types
 * there; of all else the page is told that it happened, and asks.
 */
export const useLiveDocument = ({ store, loader, documentId }: Door): void => {
  const client = useQueryClient();
  const [late] = useState(() => createLateTexts(store));
  const [ask] = useState(() => createAsking(client));
  useEffect(() => late.watch(), [late]);

  useLive(documentId, store.lastEvent(), {
    onChange: (change) => {
      store.heard(change.number);
      if (change.after) late.apply(change.after);
      if (change.kind.startsWith('finding-')) void refresh(store, documentId, change);
      else if (change.kind !== 'translation-saved') ask(isAside(change.kind) ? 'others' : 'all');
    },
    onReload: () => {
      loader.reload();
      ask('all');
    },
  });
};

/** What is said about a text changes neither the document's head nor its counts. */
const isAside = (kind: string): boolean => /^(?:translation|thread|comment|suggestion)-/.test(kind);

/** Reads one paragraph anew, with the findings that were set aside in it. */
const refresh = async (store: EditorStore, id: string, { segmentId, language }: LiveChange) => {
  if (segmentId === null) return;
  const target = targetLanguages.find((one) => one === language);
  const view = await api.documents
    .open({ id, segmentId, size: 1, ...(target ? { language: target } : {}) })
    .catch(() => null);
  if (view?.document.source.number === store.source()) store.take(view);
};

const isHead = (key: QueryKey): boolean => String(key[0]) === String(query.documents.open.key()[0]);

const createAsking = (client: QueryClient) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let withHead = false;
  return (what: 'all' | 'others') => {
    withHead ||= what === 'all';
    timer ??= setTimeout(() => {
      const isAll = withHead;
      timer = undefined;
      withHead = false;
      void client.invalidateQueries({ predicate: ({ queryKey }) => isAll || !isHead(queryKey) });
    }, gathering);
  };
};
