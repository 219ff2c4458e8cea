'use client';

import { useTranslations } from 'next-intl';
import type { DocumentView } from '#contract/documents.ts';
import { FileDoor } from '#components/reading/file-door.tsx';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { useLanguageName } from './use-language-name.ts';
import type { Alignment } from './use-alignment.ts';

type Props = { it: Alignment; document: DocumentView; language: TargetLanguage };

/** Where the file comes in; one in another language than the one chosen is asked about. */
export const FileStep = ({ it, document, language }: Props) => {
  const t = useTranslations('align');
  const names = useTranslations('language');
  const refusal = useTranslations('refusal');
  const nameOf = useLanguageName();
  const { doubt } = it;
  const other = document.settings.languages.find((one) => one.language !== language && one.language === doubt?.other);
  return (
    <div className="grid gap-4">
      {doubt ? (
        <Notice tone="warning">
          <p className="m-0">{t('otherLanguage', { detected: nameOf(doubt.detected), language: names(language) })}</p>
          <div className="mt-2.5 flex flex-wrap gap-2">
            {other ? (
              <ButtonLink small look="primary" href={`/documents/${document.id}/align?language=${other.language}`}>
                {t('toLanguage', { language: names(other.language) })}
              </ButtonLink>
            ) : null}
            <Button small isPending={it.isProposing} onPress={doubt.goOn}>
              {t('goOnAnyway', { language: names(language) })}
            </Button>
            <Button small look="quiet" onPress={doubt.leave}>
              {t('anotherFile')}
            </Button>
          </div>
        </Notice>
      ) : null}
      <FileDoor
        label={t('choose', { language: names(language) })}
        hint={t('chooseHint')}
        onRead={(file, given) => it.onRead(file, given)}
      />
      {it.isProposing ? (
        <div role="status" className="flex items-center gap-3 text-[13.5px] text-ink-2">
          {t('proposing')}
          <Button small onPress={it.cancel}>
            {t('cancel')}
          </Button>
        </div>
      ) : null}
      {it.refused ? <Notice tone="refusal">{refusal(it.refused)}</Notice> : null}
    </div>
  );
};
