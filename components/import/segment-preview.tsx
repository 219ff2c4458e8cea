'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, type Dispatch } from 'react';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { endMarkIn } from '#domain/import/propose.ts';
import { segmentsOf } from '#domain/import/segments-of.ts';
import { countWords } from '#domain/words.ts';
import type { LineAct } from './line-edits.ts';

const entry =
  'grid w-full cursor-pointer grid-cols-[78px_minmax(0,1fr)] gap-x-2 px-3 py-1.5 text-left hover:bg-paper [contain-intrinsic-size:auto_52px] [content-visibility:auto]';

/** The paragraphs that follow from the lines, numbered as the editor will number them; contacts and end mark apart. */
export const SegmentPreview = ({ lines, dispatch }: { lines: ImportedLine[]; dispatch: Dispatch<LineAct> }) => {
  const t = useTranslations('import');
  const kind = useTranslations('kind');
  const shown = useDeferredValue(lines);
  const segments = useMemo(() => segmentsOf(shown), [shown]);
  const texts = segments.filter(({ translatable }) => translatable);
  const contacts = segments.filter(({ translatable }) => !translatable);
  const endMark = endMarkIn(shown);
  const words = useMemo(() => texts.reduce((sum, { text }) => sum + countWords(text), 0), [texts]);
  const goTo = (ns: number[], text: string) => {
    const index = lines.findIndex((line) => ns.includes(line.n) && text.includes(line.text));
    if (index !== -1) dispatch({ act: 'go', index, caret: 0 });
  };
  return (
    <section aria-label={t('preview')} className="rounded-lg border border-line bg-surface">
      <div className="border-b border-line px-3 py-2.5">
        <h2 className="m-0 text-[13px] font-semibold">{t('preview')}</h2>
        <p className="tabular mt-0.5 mb-0 text-[12.5px] text-ink-2">
          {t('previewSummary', { texts: texts.length, words })}
        </p>
      </div>
      {segments.length === 0 ? <p className="m-0 px-3 py-3 text-[13px] text-ink-2">{t('nothing')}</p> : null}
      <ol className="m-0 list-none p-0 py-1">
        {texts.map((segment, at) => (
          <li key={`${segment.lines.join()} ${at}`}>
            <button type="button" tabIndex={-1} className={entry} onClick={() => goTo(segment.lines, segment.text)}>
              <span className="min-w-0 text-[12px] leading-snug text-ink-2">
                <span className="tabular block">{at + 1}</span>
                {segment.kind === 'paragraph' ? null : (
                  <span className="block truncate text-[11.5px]">{kind(segment.kind)}</span>
                )}
              </span>
              <span
                lang="fr"
                className={`line-clamp-2 font-text text-[14px] leading-[1.35] wrap-anywhere ${segment.kind === 'headline' ? 'font-semibold' : ''}`}
              >
                {segment.text}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {contacts.length > 0 ? (
        <div className="border-t border-line px-3 py-2.5">
          <h3 className="m-0 text-[12.5px] font-semibold">{t('contacts')}</h3>
          <p className="mt-0.5 mb-1.5 text-[12.5px] text-ink-2">{t('contactsHint')}</p>
          <ul lang="fr" className="m-0 list-none p-0 font-text text-[13.5px] leading-[1.4]">
            {contacts.map(({ kind: own, text }, at) => (
              <li
                key={`${text} ${at}`}
                className={`wrap-anywhere ${own === 'contact-line' ? 'pl-3 text-ink-2' : own === 'contact-heading' ? 'mt-1 font-semibold' : ''}`}
              >
                {text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {endMark === null ? null : (
        <p className="m-0 border-t border-line px-3 py-2.5 text-[12.5px] text-ink-2">
          {t('endMark', { mark: endMark })}
        </p>
      )}
    </section>
  );
};
