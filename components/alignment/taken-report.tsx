'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { TakenView } from '#contract/alignment.ts';
import type { DocumentView } from '#contract/documents.ts';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { skipReasons } from '#domain/align/take-draft.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

type Props = { taken: TakenView; document: DocumentView; language: TargetLanguage; onAgain: () => void };

/** What became of the texts: how many are drafts now, how many suggestions, and why some are neither. */
export const TakenReport = ({ taken, document, language, onAgain }: Props) => {
  const t = useTranslations('align');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const reasons = skipReasons
    .map((reason) => ({ reason, count: taken.skipped.filter((one) => one.reason === reason).length }))
    .filter(({ count }) => count > 0);
  return (
    <Notice tone={taken.taken + taken.suggested.length > 0 ? 'good' : 'plain'}>
      <h2 ref={head} tabIndex={-1} className="m-0 text-[15px] font-semibold outline-none">
        {t('taken', { count: taken.taken })}
      </h2>
      <ul className="m-0 mt-1.5 list-disc pl-5 empty:hidden">
        {taken.suggested.length > 0 ? <li>{t('suggested', { count: taken.suggested.length })}</li> : null}
        {reasons.map(({ reason, count }) => (
          <li key={reason}>{t(`skipped.${reason}`, { count })}</li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <ButtonLink look="primary" href={`/documents/${document.id}?view=${language}`}>
          {t('seeThem')}
        </ButtonLink>
        <Button onPress={onAgain}>{t('again')}</Button>
      </div>
    </Notice>
  );
};
