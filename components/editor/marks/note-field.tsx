'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Mark } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

type Note = Extract<Mark, { kind: 'footnote' }>;
type Props = {
  number: number;
  /** The note in French. */
  source: string;
  mark: Note;
  language: TargetLanguage;
  mayWrite: boolean;
  onChange: (mark: Note) => void;
  onBlur: () => void;
};

/** The text of a note, translated as any other, with the French above it. */
export const NoteField = ({ number, source, mark, language, mayWrite, onChange, onBlur }: Props) => {
  const t = useTranslations('marks');
  const names = useTranslations('language');
  const sourceId = useId();
  const isWaiting = mark.note.trim() === '' || mark.note === source;
  return (
    <div className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 border-t border-line pt-2 text-[13px] leading-snug">
      <span aria-hidden className="font-ui text-[11px] font-semibold text-accent">
        {number}
      </span>
      <p id={sourceId} lang="fr" dir="ltr" className="m-0 font-text text-ink-2">
        {source}
      </p>
      <textarea
        value={mark.note}
        rows={1}
        maxLength={5000}
        lang={language}
        dir="ltr"
        spellCheck={mayWrite}
        autoCorrect="off"
        readOnly={!mayWrite}
        data-waits={isWaiting ? '' : undefined}
        aria-label={t('noteIn', { number, language: names(language) })}
        aria-describedby={sourceId}
        onChange={(event) => onChange({ ...mark, note: event.target.value })}
        onBlur={onBlur}
        className="col-start-2 mt-1 field-sizing-content w-full resize-none rounded border border-line-strong bg-surface px-2 py-1.5 font-text text-[14px] leading-[1.4] text-ink read-only:border-transparent read-only:px-0"
      />
      {isWaiting && mayWrite ? <p className="col-start-2 m-0 mt-1 text-[12px] text-draft">{t('noteWaits')}</p> : null}
    </div>
  );
};
