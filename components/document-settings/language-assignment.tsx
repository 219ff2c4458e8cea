'use client';

import { useTranslations } from 'next-intl';
import type { AssigneesView } from '#contract/documents.ts';
import { NativeField } from '#components/ui/native-field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { holds } from '#domain/access/role.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { CheckBox } from './check-box.tsx';
import type { AssignmentDraft } from './settings-draft.ts';

export type KnownPerson = { id: string; name: string };

type Props = {
  language: TargetLanguage;
  draft: AssignmentDraft;
  onChange: (draft: AssignmentDraft) => void;
  people: AssigneesView['people'];
  /** Those named already, who may have lost the role since. */
  known: KnownPerson[];
  errors: { translatorDue?: string | undefined; reviewerDue?: string | undefined };
};

/** A target language: whether it is wanted, who translates and who reviews it, until when. */
export const LanguageAssignment = ({ language, draft, onChange, people, known, errors }: Props) => {
  const t = useTranslations('settings');
  const languageName = useTranslations('language');
  const choices = (role: 'translator' | 'reviewer', chosen: string) => {
    const able = people.filter((one) => holds(one, role, language));
    const former = known.find(({ id }) => id === chosen && !able.some((one) => one.id === id));
    return [
      { value: '', label: t('nobody') },
      ...able.map(({ id, name }) => ({ value: id, label: name })),
      ...(former ? [{ value: former.id, label: t('withoutRole', { name: former.name }) }] : []),
    ];
  };
  return (
    <fieldset className="m-0 min-w-0 rounded border border-line bg-surface px-3.5 py-3">
      <legend className="visually-hidden">{languageName(language)}</legend>
      <CheckBox
        isBold
        label={languageName(language)}
        isChecked={draft.isWanted}
        onChange={(isWanted) => onChange({ ...draft, isWanted })}
      />
      {draft.isWanted ? (
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          <SelectField
            label={t('translator')}
            value={draft.translatorId}
            onChange={(translatorId) => onChange({ ...draft, translatorId })}
            options={choices('translator', draft.translatorId)}
          />
          <NativeField
            type="datetime-local"
            max="9999-12-31T23:59"
            label={t('translatorDue')}
            value={draft.translatorDue}
            onChange={(translatorDue) => onChange({ ...draft, translatorDue })}
            error={errors.translatorDue}
          />
          <SelectField
            label={t('reviewer')}
            value={draft.reviewerId}
            onChange={(reviewerId) => onChange({ ...draft, reviewerId })}
            options={choices('reviewer', draft.reviewerId)}
            hint={draft.reviewerId !== '' && draft.reviewerId === draft.translatorId ? t('samePerson') : undefined}
          />
          <NativeField
            type="datetime-local"
            max="9999-12-31T23:59"
            label={t('reviewerDue')}
            value={draft.reviewerDue}
            onChange={(reviewerDue) => onChange({ ...draft, reviewerDue })}
            error={errors.reviewerDue}
          />
        </div>
      ) : null}
    </fieldset>
  );
};
