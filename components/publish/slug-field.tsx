'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LanguageReadiness } from '#contract/publishing.ts';
import { editionPath } from '#components/edition/address.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';

type Props = { documentId: string; readiness: LanguageReadiness; isEditable: boolean; onSaved: () => void };

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The address of the public page: from the headline, editable until first published. */
export const SlugField = ({ documentId, readiness, isEditable, onSaved }: Props) => {
  const t = useTranslations('publish');
  const refusal = useTranslations('refusal');
  const [slug, setSlug] = useState(readiness.slug);
  const save = useMutation(query.publishing.setSlug.mutationOptions({ onSuccess: onSaved }));
  const path = editionPath({ language: readiness.language, slug });
  if (!isEditable) {
    return (
      <div className="border-t border-line py-3 text-[13px]">
        <b className="block font-semibold">{t('address')}</b>
        <span className="break-all text-ink-2">{path}</span>
      </div>
    );
  }
  const isWellFormed = form.test(slug) && slug.length <= 100;
  const error = save.error ? refusal(refusalOf(save.error)) : isWellFormed ? undefined : t('addressForm');
  return (
    <form
      className="flex items-end gap-2 border-t border-line py-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWellFormed) save.mutate({ documentId, language: readiness.language, version: readiness.version, slug });
      }}
    >
      <Field
        className="min-w-0 flex-1"
        label={t('address')}
        value={slug}
        onChange={setSlug}
        error={error}
        hint={path}
        maxLength={100}
      />
      {slug === readiness.slug ? null : (
        <Button type="submit" isDisabled={!isWellFormed || save.isPending} className="mb-6">
          {t('saveAddress')}
        </Button>
      )}
    </form>
  );
};
