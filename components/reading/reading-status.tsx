'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Reader } from './use-reading.ts';

/** How far reading is, with a way to stop it; or why nothing was read, with what can be done about it. */
export const ReadingStatus = ({ reader: { reading, read, cancel } }: { reader: Reader }) => {
  const t = useTranslations('reading');
  const refusal = useTranslations('refusal');
  return (
    <>
      <div role="status">
        {reading.kind === 'reading' ? (
          <div className="mt-3 flex flex-wrap items-center justify-[inherit] gap-3 text-[13px] text-ink-2">
            <span aria-hidden className="h-1 w-24 overflow-hidden rounded-full bg-empty-soft">
              <span className="block h-full w-1/3 bg-bar-review motion-safe:animate-pulse" />
            </span>
            {t(`stage.${reading.stage}`)}
            <Button small onPress={cancel}>
              {t('cancel')}
            </Button>
          </div>
        ) : null}
      </div>
      {reading.kind === 'refused' ? (
        <Refusal>
          {t(`refused.${reading.refused.code}`, { reason: 'other', ...reading.refused.data })}
          {isHidden(reading.refused.code) && reading.given ? (
            <span className="mt-2 block">
              <Button
                small
                onPress={() => reading.given && void read(reading.given, { ...reading.options, withoutHidden: true })}
              >
                {t('withoutHidden')}
              </Button>
            </span>
          ) : null}
        </Refusal>
      ) : null}
      {reading.kind === 'unreadable' ? <Refusal>{t('unreadable')}</Refusal> : null}
      {reading.kind === 'failed' ? <Refusal>{refusal(reading.failure)}</Refusal> : null}
    </>
  );
};

const isHidden = (code: string): boolean => code === 'control-characters' || code === 'bidi-characters';

const Refusal = ({ children }: { children: ReactNode }) => (
  <div className="mt-4 text-start">
    <Notice tone="refusal">{children}</Notice>
  </div>
);
