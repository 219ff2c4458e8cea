'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { ReadingStatus } from '#components/reading/reading-status.tsx';
import { formatName } from '#components/reading/format-name.ts';
import type { Reader } from '#components/reading/use-reading.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { encodings, type Encoding } from '#domain/import/read-file.ts';
import type { ReadFacts } from './kept-import.ts';
import { DraftsNote } from './drafts-note.tsx';

type Props = {
  facts: ReadFacts;
  lines: ImportedLine[];
  name: string | null;
  reader: Reader;
  isCorrected: boolean;
  /** Null where the bytes are not at hand to be read in another encoding. */
  onEncoding: ((encoding: Encoding) => void) | null;
};

const encodingNames: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

/** What reading told of the source: its kind, how its letters were read, what was left aside, what came along. */
export const ReadFactsBar = ({ facts, lines, name, reader, isCorrected, onEncoding }: Props) => {
  const t = useTranslations('import');
  const reading = useTranslations('reading');
  const id = useId();
  const isMarked = lines.some(({ marks }) => marks !== undefined && marks.length > 0);
  return (
    <section aria-label={t('fileFacts')} className="mb-3 text-[13px] text-ink-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <span className="wrap-anywhere">
          <span className="font-medium text-ink">
            {name === null ? t('pasted') : reading('format', { format: formatName(facts.format) })}
          </span>
          {name === null ? null : ` · ${name}`}
        </span>
        {facts.encoding !== null && onEncoding ? (
          <span className="flex flex-wrap items-center gap-1.5">
            <label htmlFor={id}>{reading('encoding')}</label>
            <select
              id={id}
              value={facts.encoding}
              aria-describedby={isCorrected ? `${id}-hint` : undefined}
              onChange={(event) => onEncoding(event.target.value as Encoding)}
              className="min-h-7 rounded border border-line-strong bg-surface px-1.5 text-[13px] text-ink"
            >
              {encodings.map((one) => (
                <option key={one} value={one}>
                  {encodingNames[one]}
                </option>
              ))}
            </select>
            {isCorrected ? (
              <span id={`${id}-hint`} className="text-[12.5px]">
                {t('rereadHint')}
              </span>
            ) : null}
          </span>
        ) : null}
      </div>
      {facts.notes.length > 0 || isMarked ? (
        <ul className="mt-1 mb-0 list-none space-y-0.5 p-0">
          {facts.notes.map(({ code, detail }) => (
            <li key={`${code} ${detail}`} className="wrap-anywhere">
              {reading(`note.${code}`, { detail })}
            </li>
          ))}
          {isMarked ? <li>{t('marksKept')}</li> : null}
        </ul>
      ) : null}
      <DraftsNote lines={lines} />
      {facts.handoff ? (
        <div className="mt-2">
          <Notice tone="warning">
            <p className="m-0 mb-2">{t('handoff')}</p>
            <ButtonLink small href={`/documents/${facts.handoff.documentId}`}>
              {t('openDocument')}
            </ButtonLink>
          </Notice>
        </div>
      ) : null}
      <ReadingStatus reader={reader} />
    </section>
  );
};
