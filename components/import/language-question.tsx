'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { useEffect } from 'react';

type Props = { language: string; onGoOn: () => void; onChooseOther: () => void };

/** A text that is not French, by all that can be told: asked about, never refused. */
export const LanguageQuestion = ({ language, onGoOn, onChooseOther }: Props) => {
  const t = useTranslations('import');
  const announce = useAnnounce();
  const question = t('otherLanguage', { language: useLanguageName(language) });
  useEffect(() => announce(question), [announce, question]);
  return (
    <Notice tone="warning">
      <p className="m-0 mb-2.5">{question}</p>
      <div className="flex flex-wrap gap-2">
        <Button small onPress={onChooseOther}>
          {t('chooseOther')}
        </Button>
        <Button small onPress={onGoOn}>
          {t('goOnAnyway')}
        </Button>
      </div>
    </Notice>
  );
};

/** What a language is called in that of the interface; its code where it has no name. */
const useLanguageName = (language: string): string => {
  const locale = useLocale();
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};
