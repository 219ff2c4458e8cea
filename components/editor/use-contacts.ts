'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ContactsView } from '#contract/translations.ts';
import { api } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { unsavedOf } from '#components/unsaved/unsaved-of.ts';
import { asText, createContactsCell, linesIn, linesToSave } from './contacts-cell.ts';
import { useEditor } from './editor-context.tsx';

/** The contact block of a language while it is written: saved by itself, kept in this browser until it is, like a text. */
export const useContacts = (documentId: string, first: ContactsView) => {
  const t = useTranslations('editor');
  const announce = useAnnounce();
  const { store, actor } = useEditor();
  const { language } = first;
  const part = `contacts:${language}`;
  const [isBusy, setBusy] = useState(false);
  const [cell] = useState(() =>
    createContactsCell(first, {
      save: async (version, { text }, at) =>
        asText(
          await api.translations.saveContacts(
            { documentId, language, version, lines: linesToSave(at, text) },
            { context: { keepalive: true } },
          ),
        ),
      newest: async () => {
        const { contacts } = await api.documents.open({ id: documentId, size: 1 });
        const newest = contacts.find((one) => one.language === language);
        return newest ? asText(newest) : null;
      },
      refusalOf,
      edited: (known) => known,
      keep: (unsaved) => unsavedOf(actor.id).keep({ documentId, part }, unsaved),
      drop: (text) => unsavedOf(actor.id).drop({ documentId, part }, text),
      onChange: (_, { status, problem }) => store.ledger.report(part, status, problem),
    }),
  );
  const snapshot = useSyncExternalStore(cell.subscribe, cell.read, cell.read);
  const block: ContactsView = snapshot.translation;
  useEffect(() => store.join(cell), [store, cell]);
  useEffect(() => {
    let isWanted = true;
    void unsavedOf(actor.id).takeUp(
      documentId,
      (one) => isWanted && one === part,
      (edit) => isWanted && cell.resume(edit),
    );
    return () => {
      isWanted = false;
    };
  }, [cell, actor.id, documentId, part]);
  return {
    cell,
    snapshot,
    block,
    lines: linesIn(block, snapshot.text),
    isBusy,
    type: (at: number, text: string) => {
      const lines = linesIn(block, cell.read().text);
      cell.type(lines.map((line, index) => (index === at ? text.replace(/\n/g, ' ') : line)).join('\n'));
    },
    confirm: async () => {
      setBusy(true);
      const isDone = await cell.act(null, async (version) =>
        asText(await api.translations.confirmContacts({ documentId, language, version })),
      );
      if (isDone) announce(t('announceContacts'));
      setBusy(false);
    },
    /** Gives up what was written here: the block follows the source's again, and is to be confirmed. */
    followAgain: async () => {
      setBusy(true);
      await cell.act(null, async (version) =>
        asText(await api.translations.saveContacts({ documentId, language, version, lines: null })),
      );
      setBusy(false);
    },
    /** Takes what the server says now, unless something is typed here. */
    reconcile: useCallback((newest: ContactsView) => cell.reconcile(asText(newest)), [cell]),
  };
};
