'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { AssigneesView } from '#contract/documents.ts';
import type { OrganizationView } from '#contract/organizations.ts';
import { Field } from '#components/ui/field.tsx';
import { placeOfZone } from '#domain/time/place-of-zone.ts';
import { targetLanguages } from '#locales/languages/language.ts';
import { CheckBox } from './check-box.tsx';
import { Choice } from './choice.tsx';
import { DatelineFields } from './dateline-fields.tsx';
import { FormSection } from './form-section.tsx';
import { LanguageAssignment, type KnownPerson } from './language-assignment.tsx';
import { OrganizationsField } from './organizations-field.tsx';
import type { SettingsDraft } from './settings-draft.ts';
import type { SettingsFaults, SettingsField } from './settings-of.ts';
import { ZonedField } from './zoned-field.tsx';
import { ZoneList } from './zone-list.tsx';

type Props = {
  draft: SettingsDraft;
  onChange: (draft: SettingsDraft) => void;
  faults: SettingsFaults;
  /** A refusal that belongs to one field, in words. */
  refused?: { field: SettingsField; words: string } | null;
  organizations: OrganizationView[];
  onOrganizationCreated: (organization: OrganizationView) => void;
  people: AssigneesView['people'];
  known?: KnownPerson[];
};

const nobody: KnownPerson[] = [];
const prevailing = ['none', 'original', 'equal'] as const;
const handoverModes = ['by-language', 'as-it-comes'] as const;
const editPolicies = ['reviewer-edit-stands', 'translator-has-last-word'] as const;

/** What a coordinator sets of a document, at import and afterwards. */
export const SettingsForm = ({
  draft,
  onChange,
  faults,
  refused,
  organizations,
  onOrganizationCreated,
  people,
  known = nobody,
}: Props) => {
  const t = useTranslations('settings');
  const locale = useLocale();
  const set = (part: Partial<SettingsDraft>) => onChange({ ...draft, ...part });
  const error = (field: SettingsField) => {
    const fault = faults[field];
    if (fault) return t(`fault.${fault}`);
    return refused?.field === field ? refused.words : undefined;
  };
  return (
    <div>
      <ZoneList />
      <FormSection title={t('naming')}>
        <Field
          label={t('documentTitle')}
          hint={t('documentTitleHint')}
          value={draft.title}
          onChange={(title) => set({ title })}
          error={error('title')}
          rows={2}
          lang="fr"
        />
        <div className="max-w-72">
          <Field
            label={t('reference')}
            hint={t('referenceHint')}
            value={draft.reference}
            onChange={(reference) => set({ reference })}
            error={error('reference')}
          />
        </div>
      </FormSection>
      <FormSection title={t('organizations')}>
        <OrganizationsField
          ids={draft.organizationIds}
          onChange={(organizationIds) => set({ organizationIds })}
          organizations={organizations}
          onCreated={onOrganizationCreated}
          error={error('organizations')}
        />
      </FormSection>
      <FormSection title={t('dates')}>
        <ZonedField
          label={t('deadline')}
          zoneLabel={t('deadlineZone')}
          local={draft.deadline}
          zone={draft.deadlineZone}
          onLocal={(deadline) => set({ deadline })}
          onZone={(deadlineZone) => set({ deadlineZone })}
          error={error('deadline')}
          zoneError={error('deadlineZone')}
        />
        <ZonedField
          label={t('embargo')}
          zoneLabel={t('embargoZone')}
          hint={t('embargoHint')}
          local={draft.embargo}
          zone={draft.embargoZone}
          onLocal={(embargo) => set({ embargo })}
          onZone={(embargoZone) => set({ embargoZone })}
          error={error('embargo')}
          zoneError={error('embargoZone')}
        />
      </FormSection>
      <FormSection title={t('languages')}>
        {targetLanguages.map((language) => (
          <LanguageAssignment
            key={language}
            language={language}
            draft={draft.languages[language]}
            onChange={(assignment) => set({ languages: { ...draft.languages, [language]: assignment } })}
            people={people}
            known={known}
            errors={{
              translatorDue: error(`${language}.translatorDue`),
              reviewerDue: error(`${language}.reviewerDue`),
            }}
          />
        ))}
        {error('languages') ? (
          <p role="alert" className="m-0 text-[12.5px] text-changes">
            {error('languages')}
          </p>
        ) : null}
        <p className="m-0 text-[12.5px] text-ink-2">
          {t('languagesHint', { zone: placeOfZone(draft.deadlineZone, locale) })}
        </p>
      </FormSection>
      <FormSection title={t('handoverMode')}>
        <Choice
          label={t('handoverMode')}
          value={draft.handoverMode}
          onChange={(handoverMode) => set({ handoverMode })}
          options={handoverModes.map((value) => ({
            value,
            label: t(`handoverOptions.${value}`),
            hint: t(`handoverHints.${value}`),
          }))}
        />
      </FormSection>
      <FormSection title={t('editPolicy')}>
        <Choice
          label={t('editPolicy')}
          value={draft.editPolicy}
          onChange={(editPolicy) => set({ editPolicy })}
          options={editPolicies.map((value) => ({
            value,
            label: t(`editPolicyOptions.${value}`),
            hint: t(`editPolicyHints.${value}`),
          }))}
        />
      </FormSection>
      <FormSection title={t('dateline')}>
        <DatelineFields place={draft.place} dateline={draft.dateline} onChange={set} />
      </FormSection>
      <FormSection title={t('prevailing')}>
        <Choice
          label={t('prevailing')}
          value={draft.prevailing}
          onChange={(value) => set({ prevailing: value })}
          options={prevailing.map((value) => ({
            value,
            label: t(`prevailingOptions.${value}`),
            hint: t(`prevailingHints.${value}`),
          }))}
        />
      </FormSection>
      <FormSection title={t('access')}>
        <CheckBox
          label={t('restricted')}
          hint={t('restrictedHint')}
          isChecked={draft.restricted}
          onChange={(restricted) => set({ restricted })}
        />
      </FormSection>
    </div>
  );
};
