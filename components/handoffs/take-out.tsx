'use client';

import { useTranslations } from 'next-intl';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { handoffFormats, type HandoffFormat } from '#domain/handoffs/handoff.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { saveFile } from './save-file.ts';

type Going =
  | { kind: 'idle' }
  | { kind: 'making' }
  | { kind: 'gone'; name: string }
  | { kind: 'refused'; refusal: ReturnType<typeof refusalOf> };

const sentences = {
  'xliff-2.1': 'formats.xliff-2',
  'xliff-1.2': 'formats.xliff-1',
  'review-table': 'formats.table',
} as const;

/** One language as a file among the person's downloads. What they typed until now is in it. */
export const TakeOut = ({ language }: { language: TargetLanguage }) => {
  const t = useTranslations('handoff');
  const refusals = useTranslations('refusal');
  const { store, document } = useEditor();
  const [format, setFormat] = useState<HandoffFormat | 'source-file'>('review-table');
  const { data: original } = useQuery(
    query.handoffs.sourceFile.queryOptions({ input: { documentId: document.id, language } }),
  );
  const [going, setGoing] = useState<Going>({ kind: 'idle' });
  const takeOut = async () => {
    setGoing({ kind: 'making' });
    try {
      await store.flushAll();
      const at = { documentId: document.id, language };
      const file = await (format === 'source-file'
        ? api.handoffs.fillSourceFile(at)
        : api.handoffs.handOut({ ...at, format }));
      saveFile(file);
      setGoing({ kind: 'gone', name: file.name });
    } catch (error) {
      setGoing({ kind: 'refused', refusal: refusalOf(error) });
    }
  };
  return (
    <section aria-label={t('outTitle')}>
      <h3 className="m-0 text-[14px] font-semibold">{t('outTitle')}</h3>
      <p className="mt-1 mb-3 text-[13px] leading-snug text-ink-2">{t('outText')}</p>
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-64">
          <SelectField
            label={t('format')}
            value={format}
            onChange={(value) =>
              setFormat(handoffFormats.find((one) => one === value) ?? (value === 'source-file' ? value : format))
            }
            options={[
              ...handoffFormats.toReversed().map((one) => ({ value: one as string, label: t(sentences[one]) })),
              // A file of a client's own goes back to them as it came, filled in.
              ...(original?.name
                ? [{ value: 'source-file', label: t('formats.source', { name: original.name }) }]
                : []),
            ]}
          />
        </div>
        <Button look="primary" isPending={going.kind === 'making'} onPress={() => void takeOut()}>
          {t('download')}
        </Button>
      </div>
      <div role="status" className="mt-2 text-[13px] leading-snug text-ink-2">
        {going.kind === 'making' ? t('downloading') : null}
        {going.kind === 'gone' ? t('downloaded', { name: going.name }) : null}
      </div>
      {going.kind === 'refused' ? <Notice tone="refusal">{refusals(going.refusal)}</Notice> : null}
    </section>
  );
};
