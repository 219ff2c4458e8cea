'use client';

import { useTranslations } from 'next-intl';
import type { TranslationView } from '#contract/translations.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { Button } from '#components/ui/button.tsx';
import type { Cell } from './cell.ts';
import { WordDifference } from './word-difference.tsx';

type Props = { cell: Cell; theirs: TranslationView; mine: string; language: TargetLanguage };

/** Two texts for one cell: nothing is overwritten until the person chooses. */
export const CellConflict = ({ cell, theirs, mine, language }: Props) => {
  const t = useTranslations('editor');
  const states = useTranslations('state');
  return (
    <div role="alert" className="mt-3 rounded border border-line-strong bg-paper p-3 text-[12.5px] leading-snug">
      <p className="m-0 mb-2 font-medium">
        {t('conflict', { name: theirs.approval?.byName ?? theirs.lastEditorName ?? '' })}
      </p>
      <p className="m-0 mb-1 text-ink-2">{t('conflictTheirs', { state: states(theirs.state) })}</p>
      <p lang={language} dir="ltr" className="m-0 mb-2 font-text text-[14px] whitespace-pre-wrap">
        {theirs.text.text}
      </p>
      <p className="m-0 mb-1 text-ink-2">{t('conflictDifference')}</p>
      <p lang={language} dir="ltr" className="m-0 mb-3 font-text text-[14px] whitespace-pre-wrap">
        <WordDifference before={theirs.text.text} after={mine} />
      </p>
      <div className="flex flex-wrap gap-2">
        <Button small look="primary" onPress={cell.keepMine}>
          {t('keepMine')}
        </Button>
        <Button small onPress={cell.takeTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </div>
  );
};
