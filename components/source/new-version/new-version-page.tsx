'use client';

import { useTranslations } from 'next-intl';
import type { DocumentView } from '#contract/documents.ts';
import { AddressField } from '#components/import/address-field.tsx';
import { LanguageQuestion } from '#components/import/language-question.tsx';
import { PasteField } from '#components/import/paste-field.tsx';
import { isEmpty } from '#components/import/source-given.ts';
import { DropZone } from '#components/reading/drop-zone.tsx';
import { ReadingStatus } from '#components/reading/reading-status.tsx';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts';
import { ConfirmPairing } from './confirm-pairing.tsx';
import { useNewVersion } from './use-new-version.ts';

type Props = { document: DocumentView; mayFetch: boolean };

/** A new version of the French that comes as a file or a pasted text: read, realigned, confirmed, and only then written. */
export const NewVersionPage = ({ document, mayFetch }: Props) => {
  const t = useTranslations('newVersion');
  const source = useTranslations('source');
  const refusal = useTranslations('refusal');
  const it = useNewVersion(document);
  const { given, reader } = it;
  useLeaveWarning(it.isUnsaved);
  const isReading = reader.reading.kind === 'reading' || it.isRealigning;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1">
          <h1 className="m-0 font-text text-[24px] leading-tight font-semibold">{t('title')}</h1>
          <p lang="fr" className="mt-1 mb-0 text-[13.5px] text-ink-2">
            {document.settings.title}
          </p>
        </div>
        <ButtonLink href={`/documents/${document.id}/source`}>{source('title')}</ButtonLink>
      </div>
      {it.view && it.found ? (
        <ConfirmPairing it={it} view={it.view} file={it.found.file} />
      ) : (
        <div className="grid max-w-[760px] gap-4">
          <p className="m-0 max-w-2xl text-[13.5px] leading-normal text-ink-2">{t('lead')}</p>
          {document.nextSource ? (
            <Notice tone="warning">{t('replaces', { number: document.nextSource.number })}</Notice>
          ) : null}
          <DropZone
            label={t('drop')}
            hint={t('dropHint')}
            onFile={(file) => {
              it.startOver();
              void reader.readFile(file);
            }}
          />
          <PasteField given={given} onGiven={it.setGiven} />
          {mayFetch ? (
            <AddressField
              onAddress={(address) => void reader.read({ kind: 'address', address })}
              isPending={isReading}
            />
          ) : null}
          <ReadingStatus reader={reader} />
          <div role="status" className="text-[13px] text-ink-2 empty:hidden">
            {it.isRealigning ? t('realigning') : ''}
          </div>
          {it.refused ? <Notice tone="refusal">{refusal(it.refused)}</Notice> : null}
          {it.askedAbout === null ? null : (
            <LanguageQuestion language={it.askedAbout} onGoOn={() => it.goOnAnyway()} onChooseOther={it.startOver} />
          )}
          <div>
            <Button
              look="primary"
              isPending={isReading}
              isDisabled={isEmpty(given) || it.askedAbout !== null}
              onPress={() => given.kind !== 'lost' && void reader.read(given)}
            >
              {t('continue')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
};
