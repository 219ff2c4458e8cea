'use client';

import { useTranslations } from 'next-intl';
import { useId, useMemo, type ReactNode } from 'react';
import { mergeTexts } from '#domain/diff/merge-texts.ts';
import type { Language } from '#locales/languages/language.ts';
import { Button } from '#components/ui/button.tsx';
import { WordDifference } from './word-difference.tsx';

type Props = {
  /** Who wrote theirs; empty when nobody knows. */
  name: string;
  /** What became of theirs, in words. */
  state: string | null;
  language: Language;
  ancestor: string;
  mine: string;
  theirs: string;
  onMine: () => void;
  onTheirs: () => void;
  /** Told of a text that holds both changes. */
  onBoth: (text: string) => void;
};

/** Two texts for one place, and the one they both began from: word by word, and nothing is overwritten until the person chooses. */
export const ThreeTexts = ({ name, state, language, ancestor, mine, theirs, onMine, onTheirs, onBoth }: Props) => {
  const t = useTranslations('conflict');
  const titleId = useId();
  const both = useMemo(() => mergeTexts(ancestor, mine, theirs), [ancestor, mine, theirs]);
  const isNews = both !== null && both !== mine && both !== theirs;
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className="mt-3 rounded border border-line-strong bg-paper p-3 text-[12.5px] leading-snug"
    >
      <p id={titleId} role="alert" className="m-0 mb-2.5 font-medium">
        {t('title', { named: name === '' ? 'no' : 'yes', name })}
      </p>
      <Version title={t('ancestor')} language={language}>
        {ancestor === '' ? <span className="text-ink-2">{t('empty')}</span> : ancestor}
      </Version>
      <Version title={state === null ? t('theirs') : t('theirsIn', { state })} language={language}>
        <Changed from={ancestor} to={theirs} />
      </Version>
      <Version title={t('mine')} language={language}>
        <Changed from={ancestor} to={mine} />
      </Version>
      {isNews ? (
        <Version title={t('both')} language={language}>
          <Changed from={ancestor} to={both} />
        </Version>
      ) : null}
      <div className="flex flex-wrap gap-2 pt-0.5">
        {isNews ? (
          <Button small look="primary" onPress={() => onBoth(both)}>
            {t('takeBoth')}
          </Button>
        ) : null}
        <Button small look={isNews ? 'plain' : 'primary'} onPress={onMine}>
          {t('keepMine')}
        </Button>
        <Button small onPress={onTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </div>
  );
};

const Version = ({ title, language, children }: { title: string; language: Language; children: ReactNode }) => (
  <div className="mb-2.5">
    <p className="m-0 mb-0.5 text-[12px] text-ink-2">{title}</p>
    <p lang={language} dir="ltr" className="m-0 font-text text-[14px] leading-[1.45] whitespace-pre-wrap">
      {children}
    </p>
  </div>
);

const Changed = ({ from, to }: { from: string; to: string }) => {
  const t = useTranslations('conflict');
  if (to === from) return <span className="text-ink-2">{t('unchanged')}</span>;
  return <WordDifference before={from} after={to} />;
};
