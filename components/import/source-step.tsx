'use client';

import { useTranslations } from 'next-intl';
import { DropZone } from '#components/reading/drop-zone.tsx';
import { ReadingStatus } from '#components/reading/reading-status.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { AddressField } from './address-field.tsx';
import { LanguageQuestion } from './language-question.tsx';
import { PasteField } from './paste-field.tsx';
import { isEmpty, nothingGiven } from './source-given.ts';
import type { useImport } from './use-import.ts';

/** The source: a file dropped or chosen, which is read at once, a pasted text, or the address of a page. */
export const SourceStep = ({ it, mayFetch }: { it: ReturnType<typeof useImport>; mayFetch: boolean }) => {
  const t = useTranslations('import');
  const { given, reader, askedAbout } = it;
  const isReading = reader.reading.kind === 'reading';
  return (
    <div className="grid max-w-[760px] gap-4">
      {given.kind === 'lost' ? <Notice tone="warning">{t('lostOriginal', { name: given.name })}</Notice> : null}
      <DropZone label={t('drop')} hint={t('dropHint')} onFile={(file) => void it.readFile(file)}>
        {given.kind === 'file' && it.isRead ? (
          <p className="mt-3 mb-0 text-[13px] wrap-anywhere text-ink-2">{t('given', { name: given.name })}</p>
        ) : null}
      </DropZone>
      <PasteField given={given} onGiven={it.setGiven} />
      {mayFetch ? <AddressField onAddress={(address) => void it.readAddress(address)} isPending={isReading} /> : null}
      {askedAbout === null || isReading ? null : (
        <LanguageQuestion
          language={askedAbout}
          onGoOn={it.goOnAnyway}
          onChooseOther={() => it.setGiven(nothingGiven)}
        />
      )}
      <div>
        <Button
          look="primary"
          isPending={isReading}
          isDisabled={isEmpty(given) || (given.kind === 'lost' && !it.isRead) || askedAbout !== null}
          onPress={it.goOn}
        >
          {t('continue')}
        </Button>
        <ReadingStatus reader={reader} />
      </div>
    </div>
  );
};
