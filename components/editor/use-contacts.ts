'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContactsView } from '#contract/translations.ts';
import { api } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { Refusal } from './cell.ts';
import { useLatest } from './use-latest.ts';

const pause = 800;
const retryAfter = 5000;
const textsOf = ({ lines }: ContactsView) => lines.map(({ text }) => text);
const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/** The contact block of a language while it is written: saved by itself, one save after the other, kept when one is refused. */
export const useContacts = (documentId: string, first: ContactsView) => {
  const t = useTranslations('editor');
  const announce = useAnnounce();
  const [block, setBlock] = useState(first);
  const [lines, setLines] = useState(() => textsOf(first));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failures, setFailures] = useState(0);
  // What saves read must be the newest, not what was drawn last.
  const now = useRef({ block: first, lines: textsOf(first), line: Promise.resolve(true) });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const adopt = useCallback((answer: ContactsView, sent: readonly string[] | null) => {
    now.current.block = answer;
    setBlock(answer);
    if (sent === null || isSame(sent, now.current.lines)) {
      now.current.lines = textsOf(answer);
      setLines(now.current.lines);
    }
  }, []);

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const { block: known, lines: typed } = now.current;
    if (isSame(typed, textsOf(known))) return true;
    // A line that was emptied is left out; its place is known by the others' kinds.
    const sent = known.lines
      .map(({ kind }, at) => ({ kind, text: (typed[at] ?? '').trim() }))
      .filter(({ text }) => text !== '');
    try {
      adopt(
        await api.translations.saveContacts(
          { documentId, language: known.language, version: known.version, lines: sent },
          { context: { keepalive: true } },
        ),
        typed,
      );
      setRefusal(null);
      announce(t('saved'));
      return true;
    } catch (error) {
      const why = refusalOf(error);
      setRefusal(why);
      if (why === 'offline' || why === 'broken') setFailures((before) => before + 1);
      return false;
    }
  }, [adopt, announce, documentId, t]);

  const latestSave = useLatest(save);
  const flush = useCallback(() => {
    now.current.line = now.current.line.then(() => latestSave.current());
    return now.current.line;
  }, [latestSave]);
  useEffect(() => {
    if (failures === 0) return undefined;
    const again = setTimeout(() => void flush(), retryAfter);
    return () => clearTimeout(again);
  }, [failures, flush]);
  useEffect(() => {
    const leave = () => void flush();
    globalThis.addEventListener('pagehide', leave);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  return {
    block,
    lines,
    refusal,
    isBusy,
    type: (at: number, text: string) => {
      const next = now.current.lines.map((line, index) => (index === at ? text.replace(/\n/g, ' ') : line));
      now.current.lines = next;
      setLines(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    flush,
    confirm: async () => {
      setBusy(true);
      try {
        if (!(await flush())) return;
        const { language, version } = now.current.block;
        adopt(await api.translations.confirmContacts({ documentId, language, version }), null);
        setRefusal(null);
        announce(t('announceContacts'));
      } catch (error) {
        setRefusal(refusalOf(error));
      } finally {
        setBusy(false);
      }
    },
    /** Takes what the server says now, unless something is typed here. */
    reconcile: useCallback(
      (newest: ContactsView) => {
        const { block: known, lines: typed } = now.current;
        if (newest.version > known.version && isSame(typed, textsOf(known))) adopt(newest, null);
      },
      [adopt],
    ),
  };
};
