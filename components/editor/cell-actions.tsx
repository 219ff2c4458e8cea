'use client';

import { useTranslations } from 'next-intl';
import type { TranslationView } from '#contract/translations.ts';
import { Button } from '#components/ui/button.tsx';
import { useEarlier } from '#components/stale/use-earlier.ts';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { KeyHint } from './key-hint.tsx';
import { offersOf } from './offers-of.ts';

/** What the person may do with the active text, each with its key. */
export const CellActions = ({ place, translation }: { place: CellPlace; translation: TranslationView }) => {
  const t = useTranslations('editor');
  const { commands, circumstancesOf } = useEditor();
  const { main, maySendBack } = offersOf(translation, circumstancesOf(place.language));
  // An untouched text whose source has changed is confirmed with the same key.
  const before = useEarlier(place).find(({ kind }) => kind === 'before');
  const isStillSo = translation.staleFrom !== null && before?.text === translation.text.text;
  return (
    <>
      {main ? (
        <Button look="primary" className="max-wide:hidden" onPress={() => commands.act(place, 'next')}>
          {t(main === 'done' && isStillSo ? 'stillRight' : main)}
          <KeyHint action="act" isOnAccent />
        </Button>
      ) : null}
      {maySendBack ? (
        <Button onPress={() => commands.open({ name: 'send-back', place })}>{t('sendBack')}</Button>
      ) : null}
    </>
  );
};
