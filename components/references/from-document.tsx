'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReferenceView } from '#contract/references.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { isLanguage, languages, type Language } from '#locales/languages/language.ts';

type Props = { documentId: string; onAdded: (reference: ReferenceView) => void };

/** Attaches a copy of another document of the house, in one of its languages. */
export const FromDocument = ({ documentId, onAdded }: Props) => {
  const t = useTranslations('references');
  const names = useTranslations('language');
  const refusals = useTranslations('refusal');
  const [fromId, setFromId] = useState('');
  const [language, setLanguage] = useState<Language>('fr');
  const current = useQuery(query.documents.list.queryOptions({ input: { archived: false } }));
  const archived = useQuery(query.documents.list.queryOptions({ input: { archived: true } }));
  const add = useMutation(query.references.addFromDocument.mutationOptions({ onSuccess: onAdded }));
  const others = [...(current.data?.documents ?? []), ...(archived.data?.documents ?? [])].filter(
    ({ id }) => id !== documentId,
  );
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="from-document" className="grid gap-3 border-t border-line pt-4">
      <h3 id="from-document" className="m-0 text-[14px] font-semibold">
        {t('fromDocument')}
      </h3>
      <SelectField
        label={t('document')}
        value={fromId}
        onChange={setFromId}
        options={[
          { value: '', label: t('chooseDocument') },
          ...others.map(({ id, reference, title }) => ({ value: id, label: `${reference} · ${title}` })),
        ]}
        hint={t('documentHint')}
      />
      <SelectField
        label={t('language')}
        value={language}
        onChange={(chosen) => isLanguage(chosen) && setLanguage(chosen)}
        options={languages.map((one) => ({ value: one, label: names(one) }))}
      />
      {add.isError ? <Notice tone="refusal">{refusals(refusalOf(add.error))}</Notice> : null}
      <div>
        <Button
          isDisabled={fromId === ''}
          isPending={add.isPending}
          onPress={() => add.mutate({ documentId, fromId, language })}
        >
          {t('attachCopy')}
        </Button>
      </div>
    </section>
  );
};
