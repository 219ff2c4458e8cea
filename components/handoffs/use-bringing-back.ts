'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReturnReport } from '#contract/handoffs.ts';
import type { GivenToRead, ReadView } from '#contract/reading.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { useReturnWords } from './use-return-words.ts';
import { returnedTexts, type ReturnedTexts } from './returned-texts.ts';

type Brought = ReturnedTexts & { original: { name: string; base64: string } | null; notes: ReadView['notes'] };

export type BringingBack =
  | { kind: 'waiting' }
  | { kind: 'without-texts' }
  | { kind: 'comparing' }
  | { kind: 'refused'; refusal: ReturnType<typeof refusalOf> }
  | { kind: 'shown'; brought: Brought; report: ReturnReport; isWriting: boolean }
  | { kind: 'done'; language: TargetLanguage; report: ReturnReport };

/** How a file comes back: read, compared with what stands here, shown, and taken once the person says so. */
export const useBringingBack = (language: TargetLanguage) => {
  const t = useTranslations('handoff');
  const said = useReturnWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { store, document } = useEditor();
  const [state, setState] = useState<BringingBack>({ kind: 'waiting' });

  const send = async ({ language: own, handoffId, texts, original }: Brought, isRehearsal: boolean) => {
    await store.flushAll();
    return api.handoffs.takeBack({
      documentId: document.id,
      language: own,
      handoffId,
      texts,
      original: isRehearsal ? null : original,
      isRehearsal,
    });
  };
  const fail = (error: unknown) => setState({ kind: 'refused', refusal: refusalOf(error) });

  return {
    state,
    again: () => setState({ kind: 'waiting' }),
    compare: async (file: ReadView, given: GivenToRead) => {
      const found = returnedTexts(file, language);
      if (!found) return setState({ kind: 'without-texts' });
      setState({ kind: 'comparing' });
      const original = given.kind === 'file' ? { name: given.name, base64: given.base64 } : null;
      const brought = { ...found, original, notes: file.notes };
      try {
        const report = await send(brought, true);
        setState({ kind: 'shown', brought, report, isWriting: false });
        announce(said(report, true));
      } catch (error) {
        fail(error);
      }
    },
    confirm: async (brought: Brought, report: ReturnReport) => {
      setState({ kind: 'shown', brought, report, isWriting: true });
      try {
        const done = await send(brought, false);
        setState({ kind: 'done', language: brought.language, report: done });
        announce(`${t('announceDone')} ${said(done, false)}`);
        await client.invalidateQueries({ queryKey: query.documents.open.key() });
      } catch (error) {
        fail(error);
      }
    },
  };
};
