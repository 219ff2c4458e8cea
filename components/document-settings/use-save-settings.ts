'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DocumentView } from '#contract/documents.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { useRouter } from '#locales/navigation.ts';
import { changedFields } from './changed-fields.ts';
import { focusFirstFault } from './focus-first-fault.ts';
import { refusedField } from './refused-field.ts';
import { draftOf, type SettingsDraft } from './settings-draft.ts';
import { settingsOf, type SettingsFaults } from './settings-of.ts';

/** The settings being edited. When somebody was faster, nothing typed is lost: it says where the two differ. */
export const useSaveSettings = (document: DocumentView) => {
  const t = useTranslations('settings');
  const announce = useAnnounce();
  const router = useRouter();
  const [kept, setKept] = useState({ version: document.version, draft: draftOf(document.settings) });
  const [draft, setDraft] = useState(kept.draft);
  const [faults, setFaults] = useState<SettingsFaults>({});
  const [movedIn, setMovedIn] = useState<(keyof SettingsDraft)[] | null>(null);

  const update = useMutation(
    query.documents.update.mutationOptions({
      onSuccess: (saved) => {
        const { settings, version } = saved;
        setKept({ version, draft: draftOf(settings) });
        setDraft(draftOf(settings));
        setMovedIn(null);
        announce(t('saved'));
        router.refresh();
      },
      onError: async (thrown) => {
        if (refusalOf(thrown) !== 'stale') return;
        const newer = await api.documents.get({ id: document.id }).catch(() => null);
        if (!newer) return;
        const theirs = draftOf(newer.settings);
        setKept({ version: newer.version, draft: theirs });
        setMovedIn(changedFields(draft, theirs));
      },
    }),
  );

  const change = (next: SettingsDraft) => {
    setDraft(next);
    if (Object.keys(faults).length > 0) {
      const made = settingsOf(next);
      setFaults(made.ok ? {} : made.refusal);
    }
  };

  const save = () => {
    const made = settingsOf(draft);
    setFaults(made.ok ? {} : made.refusal);
    if (made.ok) update.mutate({ id: document.id, version: kept.version, settings: made.value });
    else focusFirstFault();
  };

  const code = update.isError ? refusalOf(update.error) : null;
  return {
    draft,
    setDraft: change,
    faults,
    save,
    movedIn,
    version: kept.version,
    refused: code && { code, field: refusedField(code) },
    isPending: update.isPending,
    isSaved: update.isSuccess,
    isUnsaved: changedFields(draft, kept.draft).length > 0,
  };
};
