'use client';

import { useTranslations } from 'next-intl';
import { usePlatform } from '#components/editor/use-platform.ts';
import { Kbd } from '#components/ui/kbd.tsx';

/** The keys of an alignment, where they are used. */
export const AlignLegend = () => {
  const t = useTranslations('align');
  const isMac = usePlatform() === 'mac';
  const keys = [
    [isMac ? '⌘ ⇧ Enter' : 'Ctrl Shift Enter', t('keysDoubtful')],
    [isMac ? '⌘ Enter' : 'Ctrl Enter', t('keysNext')],
    ['Enter', t('keysSplit')],
    ['Delete', t('keysJoin')],
    [isMac ? '⌥ ⇧ ↑ ↓' : 'Alt Shift ↑ ↓', t('keysMove')],
    [isMac ? '⌘ ⇧ ⌫' : 'Ctrl Shift ⌫', t('keysOut')],
    [isMac ? '⌘ Z' : 'Ctrl Z', t('keysUndo')],
  ] as const;
  return (
    <dl
      id="align-keys"
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
