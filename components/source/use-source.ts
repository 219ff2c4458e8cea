'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useReducer, useState } from 'react';
import type { SourceDraftView } from '#contract/source.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { keptDraft } from '#components/ui/kept-draft.ts';
import { useRouter } from '#locales/navigation.ts';
import { affectsOf } from './affects-of.ts';
import { differ, editsOf, editSource, type SourceEdits } from './source-edits.ts';

type Kept = { number: number; version: number; edits: SourceEdits };

/** The newest source version, what a person changes in it, and what can be done with it. */
export const useSource = (initial: SourceDraftView, personId: string) => {
  const t = useTranslations('source');
  const announce = useAnnounce();
  const router = useRouter();
  const [view, setView] = useState(initial);
  const [edits, dispatch] = useReducer(editSource, initial, editsOf);
  const [said, setSaid] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);
  const { document, source } = view;
  const targets = document.settings.languages.map(({ language }) => language);
  const key = `triptyque.source.2.${personId}.${document.id}`;
  const isUnsaved = differ(edits, editsOf(view));

  const show = (next: SourceDraftView) => {
    setView(next);
    dispatch({ act: 'begin', edits: editsOf(next) });
    keptDraft.write(key, null);
    setRestored(false);
  };
  const tell = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
    router.refresh();
  };

  useEffect(() => {
    const kept = keptDraft.read(key) as Kept | null;
    if (!kept) return;
    // Only onto the very version that it was written on: another one may lack its paragraphs.
    if (kept.number !== initial.source.number || kept.version !== initial.source.version) {
      keptDraft.write(key, null);
      return;
    }
    dispatch({ act: 'begin', edits: kept.edits });
    // oxlint-disable-next-line react/set-state-in-effect -- the tab's storage is known after hydration only
    setRestored(true);
  }, [key, initial.source.number, initial.source.version]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const timer = setTimeout(
      () => keptDraft.write(key, { number: source.number, version: source.version, edits } satisfies Kept),
      500,
    );
    return () => clearTimeout(timer);
  }, [key, edits, isUnsaved, source.number, source.version]);

  const revise = useMutation(
    query.source.revise.mutationOptions({
      onSuccess: (next) => {
        show(next);
        tell(t('saved', { number: next.source.number }));
      },
    }),
  );
  const opened = (sentence: 'validated' | 'opened') => async () => {
    show(await api.source.get({ documentId: document.id }));
    tell(t(sentence, { number: source.number }));
  };
  const validate = useMutation(query.source.validate.mutationOptions({ onSuccess: opened('validated') }));
  const openEarly = useMutation(query.source.openEarly.mutationOptions({ onSuccess: opened('opened') }));

  const at = { documentId: document.id, number: source.number, version: source.version };
  const failed = [revise, validate, openEarly].find(({ isError }) => isError);
  const begin = () => {
    [revise, validate, openEarly].forEach((one) => one.reset());
    setSaid(null);
  };
  return {
    view,
    edits,
    targets,
    dispatch,
    said,
    isUnsaved,
    isRestored,
    refused: failed ? refusalOf(failed.error) : null,
    isPending: revise.isPending || validate.isPending || openEarly.isPending,
    save: () => {
      begin();
      revise.mutate({
        ...at,
        segments: edits.segments
          .filter(({ isRemoved }) => !isRemoved)
          .map((segment) => ({
            id: segment.id,
            kind: segment.kind,
            text: segment.text,
            marks: segment.marks,
            parts: segment.parts.length > 0 ? segment.parts : null,
            affects: affectsOf(segment, targets),
            reason: segment.reason,
          })),
        contacts: edits.contacts.map(({ kind, text }) => ({ kind, text })),
        hasEndMark: edits.hasEndMark,
      });
    },
    /** With a reason, faults that nobody answered are declined at once. */
    validate: (declineFaults?: string) => {
      begin();
      validate.mutate({ ...at, ...(declineFaults ? { declineFaults } : {}) });
    },
    forgetRefusal: begin,
    openEarly: () => {
      begin();
      openEarly.mutate(at);
    },
    discard: () => {
      begin();
      show(view);
    },
    showNewer: async () => {
      begin();
      show(await api.source.get({ documentId: document.id }));
    },
  };
};
