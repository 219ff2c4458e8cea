'use client';

import { useTranslations } from 'next-intl';
import { Kbd } from '#components/ui/kbd.tsx';
import { usePlatform } from '#components/editor/use-platform.ts';
import { printChord } from '#domain/keys/print-chord.ts';

const plain = { ctrl: false, alt: false, shift: false, meta: false };

/** The keys of the list of lines, as the person's keyboard has them, where they are used. */
export const KeyLegend = () => {
  const t = useTranslations('import');
  const platform = usePlatform();
  const main = (key: string) =>
    printChord({ ...plain, ctrl: platform !== 'mac', meta: platform === 'mac', key }, platform);
  const keys = [
    ['↑ ↓', t('keysMove')],
    ['⇧ ↑ ↓', t('keysSelect')],
    [printChord({ ...plain, key: 'Enter' }, platform), t('keysSplit')],
    [t('keyDelete'), t('keysMerge')],
    [main('Enter'), t('keysToggle')],
    ['Tab', t('keysKind')],
    [main('z'), t('keysUndo')],
  ] as const;
  return (
    <dl
      id="import-keys"
      aria-label={t('keys')}
      className="m-0 hidden flex-wrap gap-x-4 gap-y-1.5 text-[12.5px] text-ink-2 md:flex"
    >
      {keys.map(([key, meaning]) => (
        <div key={key} className="flex items-center gap-1.5">
          <dt>
            <Kbd>{key}</Kbd>
          </dt>
          <dd className="m-0">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
};
