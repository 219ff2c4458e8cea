'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DocumentBlockView } from '#contract/blocks.ts';
import { sameLines } from '#domain/blocks/fits-kind.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { BlockDifference } from './block-difference.tsx';
import { BlockLines } from './block-lines.tsx';

type Props = { block: DocumentBlockView; isPending: boolean; onTake: (number: number, onDone: () => void) => void };

/** The library has a newer version: what differs, and to take it. It is never taken by itself. */
export const NewerVersion = ({ block, isPending, onTake }: Props) => {
  const t = useTranslations('blocks');
  const ui = useTranslations('ui');
  const [isOpen, setOpen] = useState(false);
  const { newest } = block;
  if (!newest) return null;
  const close = () => setOpen(false);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[12.5px] text-draft">
      <span>{t('newerExists', { newest: newest.number, number: block.number })}</span>
      <Button small onPress={() => setOpen(true)}>
        {t('seeDifference')}
      </Button>
      <Dialog
        title={t('newerTitle', { name: block.name, number: newest.number })}
        isOpen={isOpen}
        isWide="full"
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{ui('cancel')}</Button>
            <Button look="primary" isPending={isPending} onPress={() => onTake(newest.number, close)}>
              {t('takeVersion', { number: newest.number })}
            </Button>
          </>
        }
      >
        <p className="m-0 mb-3 text-[13px] leading-snug text-ink-2">
          {t('newerBy', { name: newest.byName })} <Moment at={newest.at} />. {t('newerHint')}
        </p>
        <div className="grid gap-4 md:grid-cols-3">
          {block.languages.map(({ language }) => (
            <section key={language} className="min-w-0">
              <h3 lang={language} className="m-0 mb-1 text-[12.5px] font-medium text-ink-2 first-letter:uppercase">
                {languageFacts[language].nativeName}
              </h3>
              {sameLines(block.texts[language], newest.texts[language]) ? (
                <>
                  <p className="m-0 mb-1 text-[12.5px] text-ink-2">{t('unchanged')}</p>
                  <BlockLines lines={newest.texts[language]} language={language} />
                </>
              ) : (
                <BlockDifference before={block.texts[language]} after={newest.texts[language]} language={language} />
              )}
            </section>
          ))}
        </div>
      </Dialog>
    </div>
  );
};
