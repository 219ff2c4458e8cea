'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AssigneesView } from '#contract/documents.ts';
import type { OrganizationView } from '#contract/organizations.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { focusFirstFault } from '#components/document-settings/focus-first-fault.ts';
import { refusedField } from '#components/document-settings/refused-field.ts';
import type { SettingsDraft } from '#components/document-settings/settings-draft.ts';
import { SettingsForm } from '#components/document-settings/settings-form.tsx';
import { settingsOf, type SettingsFaults } from '#components/document-settings/settings-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { useRouter } from '#locales/navigation.ts';
import { DraftsNote } from './drafts-note.tsx';
import type { ReadFacts } from './kept-import.ts';
import type { SourceGiven } from './source-given.ts';

type Props = {
  settings: SettingsDraft;
  onSettings: (settings: SettingsDraft) => void;
  lines: ImportedLine[];
  given: SourceGiven;
  facts: ReadFacts | null;
  organizations: OrganizationView[];
  people: AssigneesView['people'];
  onBack: () => void;
  onCreated: () => void;
};

/** The settings, and the document is made; it then waits for its French to be validated. */
export const CreateStep = ({
  settings,
  onSettings,
  lines,
  given,
  facts,
  organizations: listed,
  people,
  onBack,
  onCreated,
}: Props) => {
  const t = useTranslations('import');
  const words = useTranslations('settings');
  const refusal = useTranslations('refusal');
  const announce = useAnnounce();
  const router = useRouter();
  const [organizations, setOrganizations] = useState(listed);
  const [faults, setFaults] = useState<SettingsFaults>({});
  const create = useMutation(
    query.documents.create.mutationOptions({
      onSuccess: ({ id }) => {
        onCreated();
        announce(t('created'));
        router.push(`/documents/${id}/source`);
      },
      onError: () => focusFirstFault(),
    }),
  );
  const change = (next: SettingsDraft) => {
    onSettings(next);
    if (Object.keys(faults).length === 0) return;
    const made = settingsOf(next);
    setFaults(made.ok ? {} : made.refusal);
  };
  const submit = () => {
    const made = settingsOf(settings);
    setFaults(made.ok ? {} : made.refusal);
    if (!made.ok) return focusFirstFault();
    const original =
      given.kind === 'file' ? { name: given.name, base64: given.base64, format: facts?.format ?? 'text' } : null;
    return create.mutate({ lines, original, notes: facts?.notes ?? [], settings: made.value });
  };
  const code = create.isError ? refusalOf(create.error) : null;
  const field = code && refusedField(code);
  const faultCount = Object.keys(faults).length;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="mb-4 grid gap-3 empty:hidden">
        {given.kind === 'lost' ? <Notice tone="warning">{t('lostOriginal', { name: given.name })}</Notice> : null}
        <DraftsNote lines={lines} />
      </div>
      <SettingsForm
        draft={settings}
        onChange={change}
        faults={faults}
        refused={code && field ? { field, words: refusal(code) } : null}
        organizations={organizations}
        onOrganizationCreated={(made) => setOrganizations([...organizations, made])}
        people={people}
      />
      <div className="sticky bottom-0 -mx-4 grid gap-2 border-t border-line bg-paper px-4 py-3 md:-mx-9 md:px-9">
        {faultCount > 0 ? <Notice tone="refusal">{words('faults', { count: faultCount })}</Notice> : null}
        {code ? <Notice tone="refusal">{refusal(code)}</Notice> : null}
        <div className="flex flex-wrap gap-3">
          <Button onPress={onBack}>{t('back')}</Button>
          <Button type="submit" look="primary" isPending={create.isPending}>
            {t('create')}
          </Button>
        </div>
      </div>
    </form>
  );
};
