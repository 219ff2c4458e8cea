'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type DragEvent } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { readFile, type SourceGiven } from './source-given.ts';

type Props = {
  given: SourceGiven;
  onGiven: (given: SourceGiven) => void;
  onContinue: (given: SourceGiven) => void;
  isPending: boolean;
  refused: string | null;
};

/** The source: a file dropped or chosen, which goes on at once, or a pasted text. */
export const SourceStep = ({ given, onGiven, onContinue, isPending, refused }: Props) => {
  const t = useTranslations('import');
  const refusal = useTranslations('refusal');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [unread, setUnread] = useState<'source-too-large' | 'source-not-text' | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await readFile(file).catch(() => undefined);
    setUnread(read === null ? 'source-too-large' : read === undefined ? 'source-not-text' : null);
    if (!read) return;
    onGiven(read);
    onContinue(read);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const message = unread ? refusal(unread) : refused;
  return (
    <div className="grid max-w-[760px] gap-4">
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        className={`rounded-lg border border-dashed px-5 py-7 text-center ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
      >
        <p className="m-0 text-[15px] font-medium">{t('drop')}</p>
        <p className="mx-auto mt-1 mb-3 max-w-md text-[13px] leading-snug text-ink-2">{t('dropHint')}</p>
        <label
          htmlFor={id}
          className="inline-flex min-h-9 cursor-pointer items-center rounded border border-line-strong bg-surface px-3 py-2 text-[13px] leading-none font-medium hover:bg-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          {t('choose')}
          <input
            id={id}
            type="file"
            accept=".txt,.text,text/plain"
            aria-label={t('file')}
            className="visually-hidden"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        {given.kind === 'file' ? <p className="mt-3 mb-0 text-[13px] text-ink-2">{given.name}</p> : null}
      </div>
      <Field
        label={t('paste')}
        value={given.kind === 'text' ? given.text : ''}
        onChange={(text) => onGiven({ kind: 'text', text })}
        rows={given.kind === 'text' && given.text !== '' ? 16 : 5}
        lang="fr"
      />
      {message ? <Notice tone="refusal">{message}</Notice> : null}
      <div>
        <Button
          look="primary"
          isPending={isPending}
          isDisabled={given.kind === 'text' && given.text.trim() === ''}
          onPress={() => onContinue(given)}
        >
          {t('continue')}
        </Button>
      </div>
    </div>
  );
};
