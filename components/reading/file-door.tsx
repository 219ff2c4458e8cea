'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type DragEvent } from 'react';
import type { GivenToRead, ReadView } from '#contract/reading.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { givenOf } from './given-of.ts';
import { useReading } from './use-reading.ts';

type Props = {
  /** What is asked for, as a whole sentence. */
  label: string;
  hint?: string;
  onRead: (file: ReadView, given: GivenToRead) => void;
};

/** Where a file of any kind that can be read is dropped or chosen; shows how far reading is, stops it, says why it failed. */
export const FileDoor = ({ label, hint, onRead }: Props) => {
  const t = useTranslations('reading');
  const refusal = useTranslations('refusal');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { reading, read, cancel } = useReading(onRead);
  const take = async (file: File | undefined) => {
    if (file) await read(await givenOf(file));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`rounded-lg border border-dashed px-5 py-7 text-center ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
    >
      <p className="m-0 text-[15px] font-medium">{label}</p>
      {hint ? <p className="mx-auto mt-1 mb-3 max-w-md text-[13px] leading-snug text-ink-2">{hint}</p> : null}
      {reading.kind === 'reading' ? (
        <div role="status" className="mt-3 flex items-center justify-center gap-3 text-[13px] text-ink-2">
          {t(`stage.${reading.stage}`)}
          <Button small onPress={cancel}>
            {t('cancel')}
          </Button>
        </div>
      ) : (
        <label
          htmlFor={id}
          className="mt-3 inline-flex min-h-9 cursor-pointer items-center rounded border border-line-strong bg-surface px-3 py-2 text-[13px] leading-none font-medium hover:bg-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          {t('choose')}
          <input
            id={id}
            type="file"
            aria-label={label}
            className="visually-hidden"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
      )}
      {reading.kind === 'refused' ? (
        <div className="mt-4 text-start">
          <Notice tone="refusal">{t(`refused.${reading.refused.code}`, reading.refused.data as never)}</Notice>
        </div>
      ) : null}
      {reading.kind === 'failed' ? (
        <div className="mt-4 text-start">
          <Notice tone="refusal">{refusal(reading.failure)}</Notice>
        </div>
      ) : null}
    </div>
  );
};
