'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AssigneesView, DocumentView } from '#contract/documents.ts';
import type { OrganizationView } from '#contract/organizations.ts';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts';
import { ChosenBlocks } from '#components/blocks/chosen-blocks.tsx';
import { DocumentFate } from './document-fate.tsx';
import { FormSection } from './form-section.tsx';
import { SettingsForm } from './settings-form.tsx';
import type { SettingsDraft } from './settings-draft.ts';
import { useSaveSettings } from './use-save-settings.ts';

type Props = { document: DocumentView; organizations: OrganizationView[]; people: AssigneesView['people'] };

const names = {
  title: 'documentTitle',
  reference: 'reference',
  organizationIds: 'organizations',
  place: 'dateline',
  dateline: 'dateline',
  deadline: 'deadline',
  deadlineZone: 'deadlineZone',
  embargo: 'embargo',
  embargoZone: 'embargoZone',
  prevailing: 'prevailing',
  restricted: 'access',
  handoverMode: 'handoverMode',
  editPolicy: 'editPolicy',
  languages: 'languages',
} as const satisfies Record<keyof SettingsDraft, string>;

export const SettingsPage = ({ document, organizations: listed, people }: Props) => {
  const t = useTranslations('settings');
  const refusal = useTranslations('refusal');
  const blocks = useTranslations('blocks');
  const [organizations, setOrganizations] = useState(listed);
  const settings = useSaveSettings(document);
  useLeaveWarning(settings.isUnsaved);
  const known = document.languages.flatMap(({ translator, reviewer }) =>
    [translator, reviewer].filter((one) => one !== null),
  );
  const { refused, movedIn, faults } = settings;
  const faultCount = Object.keys(faults).length;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1">
          <h1 className="m-0 font-text text-[24px] leading-tight font-semibold">{t('title')}</h1>
          <p lang="fr" className="mt-1 mb-0 text-[13.5px] text-ink-2">
            {document.settings.title}
          </p>
        </div>
        <ButtonLink href={`/documents/${document.id}`}>{t('back')}</ButtonLink>
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          settings.save();
        }}
      >
        <SettingsForm
          draft={settings.draft}
          onChange={settings.setDraft}
          faults={faults}
          refused={refused?.field ? { field: refused.field, words: refusal(refused.code) } : null}
          organizations={organizations}
          onOrganizationCreated={(made) => setOrganizations([...organizations, made])}
          people={people}
          known={known}
        />
        <div className="sticky bottom-0 -mx-4 grid gap-2 border-t border-line bg-paper px-4 py-3 md:-mx-9 md:px-9">
          {movedIn ? (
            <Notice tone="warning">
              {t('movedMeanwhile', {
                fields: [...new Set(movedIn.map((field) => t(names[field])))].join(', ') || t('nothingElse'),
              })}
            </Notice>
          ) : null}
          {faultCount > 0 ? <Notice tone="refusal">{t('faults', { count: faultCount })}</Notice> : null}
          {refused && !movedIn ? <Notice tone="refusal">{refusal(refused.code)}</Notice> : null}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" look="primary" isPending={settings.isPending} isDisabled={!settings.isUnsaved}>
              {t('save')}
            </Button>
            <span className="text-[13px] text-ink-2">
              {settings.isUnsaved ? t('unsaved') : settings.isSaved ? t('saved') : null}
            </span>
          </div>
        </div>
      </form>
      <div className="mt-6">
        <FormSection title={blocks('inDocument')}>
          <ChosenBlocks documentId={document.id} isArchived={document.archivedAt !== null} />
        </FormSection>
      </div>
      <DocumentFate document={document} version={settings.version} />
    </>
  );
};
