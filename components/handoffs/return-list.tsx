'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReturnEntry } from '#contract/handoffs.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { WordDifference } from '#components/editor/word-difference.tsx';
import { Button } from '#components/ui/button.tsx';

/** As many as one looks at before scrolling on; differences of thousands of texts would hold the page up. */
const step = 20;

type Props = {
  entries: readonly ReturnEntry[];
  language: TargetLanguage;
  /** Leads to a paragraph. */
  onGoTo: (segmentId: string) => void;
};

/** What comes back of some paragraphs, word by word, with why it is not simply taken. */
export const ReturnList = ({ entries, language, onGoTo }: Props) => {
  const t = useTranslations('handoff');
  const [shown, setShown] = useState(step);
  const left = Math.min(entries.length - shown, 5 * step);
  return (
    <>
      <ol className="m-0 list-none divide-y divide-line rounded border border-line p-0">
        {entries.slice(0, shown).map(({ n, number, segmentId, why, before, after }) => (
          <li key={`${n} ${segmentId}`} className="px-3 py-2.5">
            <div className="mb-1 flex flex-wrap items-baseline gap-x-2 text-[12.5px] text-ink-2">
              {number !== null && segmentId !== null ? (
                <button
                  type="button"
                  onClick={() => onGoTo(segmentId)}
                  className="tabular rounded font-medium text-ink underline decoration-line-strong underline-offset-2 hover:decoration-ink"
                >
                  {t('paragraph', { number })}
                </button>
              ) : (
                <span className="tabular font-medium text-ink">{t('row', { n })}</span>
              )}
              {why === null ? null : <span>{t(`why.${why}`)}</span>}
              {before === after ? <span>{t('marksOnly')}</span> : null}
            </div>
            <p
              lang={language}
              dir="ltr"
              className="m-0 font-text text-[14.5px] leading-normal wrap-break-word whitespace-pre-wrap"
            >
              {after.trim() === '' ? before : <WordDifference before={before} after={after} />}
            </p>
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <div className="mt-2">
          <Button small onPress={() => setShown(shown + left)}>
            {t('more', { count: left })}
          </Button>
        </div>
      ) : null}
    </>
  );
};
