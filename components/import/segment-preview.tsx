'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useDeferredValue, useMemo, type Dispatch } from 'react';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { endMarkIn } from '#domain/import/propose.ts';
import { segmentsOf, type ProposedSegment } from '#domain/import/segments-of.ts';
import { countWords } from '#domain/words.ts';
import { useLatest } from '#components/editor/use-latest.ts';
import type { LineAct } from './line-edits.ts';
import { PreviewEntry } from './preview-entry.tsx';
import { LongRows } from '#components/ui/long-rows.tsx';
import { keysOf } from './row-keys.ts';

/** The paragraphs that follow from the lines, numbered as the editor will number them; contacts and end mark apart. */
export const SegmentPreview = ({ lines, dispatch }: { lines: ImportedLine[]; dispatch: Dispatch<LineAct> }) => {
  const t = useTranslations('import');
  const shown = useDeferredValue(lines);
  const segments = useMemo(() => segmentsOf(shown), [shown]);
  const texts = useMemo(() => segments.filter(({ translatable }) => translatable), [segments]);
  const entries = useMemo(() => {
    const keys = keysOf(texts.map(({ lines: [n = 0] }) => ({ n })));
    return texts.map((segment, at) => ({ key: keys[at], at, segment }));
  }, [texts]);
  const contacts = segments.filter(({ translatable }) => !translatable);
  const endMark = endMarkIn(shown);
  const words = useMemo(() => texts.reduce((sum, { text }) => sum + countWords(text), 0), [texts]);
  const latest = useLatest(lines);
  const goTo = useCallback(
    ({ lines: ns, text }: ProposedSegment) => {
      const index = latest.current.findIndex(
        (line) => ns.includes(line.n) && (text.includes(line.text) || line.text.endsWith(text)),
      );
      if (index !== -1) dispatch({ act: 'go', index, caret: 0 });
    },
    [dispatch, latest],
  );
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
        <LongRows items={entries}>
          {({ key, at, segment }) => <PreviewEntry key={key} at={at} segment={segment} onPress={goTo} />}
        </LongRows>
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
