'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { GivenToRead, ReadView } from '#contract/reading.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { FileDoor } from '#components/reading/file-door.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { isLanguage, languages, type Language } from '#locales/languages/language.ts';
import { FromDocument } from './from-document.tsx';
import { paragraphsIn } from './paragraphs-in.ts';

type Props = { documentId: string; onClose: () => void };
type Read = {
  name: string;
  language: Language | null;
  paragraphs: string[];
  original: { name: string; base64: string; format: ReadView['format'] } | null;
};

/** Attaches a file or another document of the house, to be read and searched with this one. */
export const AddReferenceDialog = ({ documentId, onClose }: Props) => {
  const t = useTranslations('references');
  const names = useTranslations('language');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const client = useQueryClient();
  const [read, setRead] = useState<Read | null>(null);
  const added = async ({ name }: { name: string }) => {
    await client.invalidateQueries({ queryKey: query.references.list.key() });
    announce(t('added', { name }));
    onClose();
  };
  const add = useMutation(query.references.add.mutationOptions({ onSuccess: added }));
  const onRead = (file: ReadView, given: GivenToRead) => {
    const name = given.kind === 'file' ? given.name : (file.title ?? '');
    setRead({
      name: (file.title ?? name.replace(/\.\w{1,5}$/, '')).slice(0, 300),
      language: file.detected !== null && isLanguage(file.detected) ? file.detected : null,
      paragraphs: paragraphsIn(file),
      original: given.kind === 'file' ? { name: given.name, base64: given.base64, format: file.format } : null,
    });
  };
  return (
    <Dialog
      title={t('addTitle')}
      isOpen
      onClose={onClose}
      actions={
        read ? (
          <>
            <Button onPress={() => setRead(null)}>{t('anotherFile')}</Button>
            <Button
              look="primary"
              isDisabled={read.name.trim() === '' || read.paragraphs.length === 0}
              isPending={add.isPending}
              onPress={() => add.mutate({ documentId, ...read })}
            >
              {t('attach')}
            </Button>
          </>
        ) : undefined
      }
    >
      {read ? (
        <div className="grid gap-3">
          <p className="tabular m-0 text-[13px] text-ink-2">{t('readParagraphs', { count: read.paragraphs.length })}</p>
          <Field
            label={t('name')}
            value={read.name}
            maxLength={300}
            autoFocus
            onChange={(name) => setRead({ ...read, name })}
          />
          <SelectField
            label={t('language')}
            value={read.language ?? ''}
            onChange={(chosen) => setRead({ ...read, language: isLanguage(chosen) ? chosen : null })}
            options={[
              ...languages.map((one) => ({ value: one as string, label: names(one) })),
              { value: '', label: t('otherLanguage') },
            ]}
          />
          {add.isError ? <Notice tone="refusal">{refusals(refusalOf(add.error))}</Notice> : null}
        </div>
      ) : (
        <div className="grid gap-5">
          <FileDoor label={t('chooseFile')} hint={t('chooseHint')} onRead={(file, given) => onRead(file, given)} />
          <FromDocument documentId={documentId} onAdded={added} />
        </div>
      )}
    </Dialog>
  );
};
