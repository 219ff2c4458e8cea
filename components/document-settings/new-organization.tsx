'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OrganizationView } from '#contract/organizations.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { languages, type Language } from '#locales/languages/language.ts';

type Words = Record<Language, string>;
const none: Words = { fr: '', en: '', es: '' };

/** Adds an issuer with its official names: they are not translations of one another. */
export const NewOrganization = ({
  onClose,
  onCreated,
}: {
  onClose: () => void;
  onCreated: (made: OrganizationView) => void;
}) => {
  const t = useTranslations('organizations');
  const ui = useTranslations('ui');
  const settings = useTranslations('settings');
  const refusal = useTranslations('refusal');
  const [names, setNames] = useState(none);
  const [acronyms, setAcronyms] = useState(none);
  const [isTried, setTried] = useState(false);
  const create = useMutation(query.organizations.create.mutationOptions({ onSuccess: onCreated }));
  const isFilled = languages.every((language) => names[language].trim() !== '' && acronyms[language].trim() !== '');
  const submit = () => {
    setTried(true);
    if (isFilled) create.mutate({ names, acronyms });
  };
  const fault = (value: string) => (isTried && value.trim() === '' ? settings('fault.missing') : undefined);
  return (
    <Dialog
      title={t('title')}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button look="primary" onPress={submit} isPending={create.isPending}>
            {t('create')}
          </Button>
        </>
      }
    >
      <p className="mt-0 mb-4 text-[13.5px] text-ink-2">{t('explain')}</p>
      {create.isError ? (
        <div className="mb-4">
          <Notice tone="refusal">{refusal(refusalOf(create.error))}</Notice>
        </div>
      ) : null}
      <div className="grid gap-3">
        {languages.map((language) => (
          <div key={language} className="grid gap-3 sm:grid-cols-[1fr_140px]">
            <Field
              label={t('name', { language })}
              value={names[language]}
              onChange={(value) => setNames({ ...names, [language]: value })}
              error={fault(names[language])}
              maxLength={300}
            />
            <Field
              label={t('acronym')}
              aria-label={t('acronymIn', { language })}
              value={acronyms[language]}
              onChange={(value) => setAcronyms({ ...acronyms, [language]: value })}
              error={fault(acronyms[language])}
              maxLength={300}
            />
          </div>
        ))}
      </div>
    </Dialog>
  );
};
