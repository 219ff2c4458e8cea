'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DocumentView } from '#contract/documents.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useRouter } from '#locales/navigation.ts';
import { DeleteDocument } from './delete-document.tsx';
import { FormSection } from './form-section.tsx';

/** Archiving and deleting, each with what it means. */
export const DocumentFate = ({ document, version }: { document: DocumentView; version: number }) => {
  const t = useTranslations('settings');
  const refusal = useTranslations('refusal');
  const router = useRouter();
  const [isDeleting, setDeleting] = useState(false);
  const isArchived = document.archivedAt !== null;
  const isPublished = document.languages.some(({ publishedNumber }) => publishedNumber !== null);
  const archive = useMutation(
    query.documents.setArchived.mutationOptions({
      onSuccess: () => {
        router.push(isArchived ? '/documents' : '/documents?archived=1');
        router.refresh();
      },
    }),
  );
  return (
    <div className="mt-6">
      <FormSection title={t('fate')}>
        {isArchived ? <Notice>{t('isArchived')}</Notice> : null}
        {archive.isError ? <Notice tone="refusal">{refusal(refusalOf(archive.error))}</Notice> : null}
        <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
          <Button
            isPending={archive.isPending}
            onPress={() => archive.mutate({ id: document.id, version, archived: !isArchived })}
          >
            {t(isArchived ? 'unarchive' : 'archive')}
          </Button>
          <p className="m-0 min-w-56 flex-1 text-[13px] leading-snug text-ink-2">
            {t(isArchived ? 'unarchiveHint' : 'archiveHint')}
          </p>
        </div>
        <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
          {isPublished ? null : (
            <Button look="danger" onPress={() => setDeleting(true)}>
              {t('remove')}
            </Button>
          )}
          <p className="m-0 min-w-56 flex-1 text-[13px] leading-snug text-ink-2">
            {t(isPublished ? 'removePublished' : 'removeHint')}
          </p>
        </div>
      </FormSection>
      {isDeleting ? <DeleteDocument document={document} version={version} onClose={() => setDeleting(false)} /> : null}
    </div>
  );
};
