'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type DragEvent, type ReactNode } from 'react';

/** What a file chooser offers first; whatever else is given is looked at all the same. */
const readable =
  '.docx,.odt,.html,.htm,.xhtml,.txt,.text,.md,.markdown,.xlf,.xliff,.tsv,text/plain,text/html,text/markdown';

type Props = {
  /** What is asked for, as a whole sentence. */
  label: string;
  hint?: string | undefined;
  /** The endings and types of a file chooser; every kind that can be read where nothing is said. */
  accept?: string | undefined;
  onFile: (file: File) => void;
  /** What is known of the file that was given. */
  children?: ReactNode;
};

/** Where one file is dropped or chosen. */
export const DropZone = ({ label, hint, accept = readable, onFile, children }: Props) => {
  const t = useTranslations('reading');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [isOneOfMany, setOneOfMany] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    setOneOfMany((files?.length ?? 0) > 1);
    if (first) onFile(first);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const onLeave = (event: DragEvent) => {
    // A move onto something inside leaves nothing.
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={onLeave}
      onDrop={onDrop}
      className={`rounded-lg border border-dashed px-5 py-7 text-center ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'}`}
    >
      <p className="m-0 text-[15px] font-medium">{label}</p>
      {hint ? (
        <p id={`${id}-hint`} className="mx-auto mt-1 mb-0 max-w-md text-[13px] leading-snug text-ink-2">
          {hint}
        </p>
      ) : null}
      <label
        htmlFor={id}
        className="mt-3 inline-flex min-h-9 cursor-pointer items-center rounded border border-line-strong bg-surface px-3 py-2 text-[13px] leading-none font-medium hover:bg-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
      >
        {t('choose')}
        <input
          id={id}
          type="file"
          accept={accept}
          aria-label={label}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="visually-hidden"
          onChange={(event) => {
            take(event.target.files);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
      </label>
      {isOneOfMany ? <p className="mt-3 mb-0 text-[13px] text-ink-2">{t('oneOnly')}</p> : null}
      {children}
    </div>
  );
};
