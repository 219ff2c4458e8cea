'use client';

import { useTranslations } from 'next-intl';
import type { TranslationView } from '#contract/translations.ts';
import { Button } from '#components/ui/button.tsx';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { KeyHint } from './key-hint.tsx';
import { offersOf } from './offers-of.ts';

/** What the person may do with the active text, each with its key. */
export const CellActions = ({ place, translation }: { place: CellPlace; translation: TranslationView }) => {
  const t = useTranslations('editor');
  const { commands, circumstancesOf } = useEditor();
  const { main, maySendBack } = offersOf(translation, circumstancesOf(place.language));
  return (
    <>
      {main ? (
        <Button look="primary" className="max-wide:hidden" onPress={() => commands.act(place, 'next')}>
          {t(main)}
          <KeyHint action="act" isOnAccent />
        </Button>
      ) : null}
      {maySendBack ? (
        <Button onPress={() => commands.open({ name: 'send-back', place })}>{t('sendBack')}</Button>
      ) : null}
    </>
  );
};
