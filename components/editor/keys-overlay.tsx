'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '#components/ui/dialog.tsx';
import { KeyHint, type HintedAction } from './key-hint.tsx';

const groups: { name: 'work' | 'moving' | 'help'; actions: HintedAction[] }[] = [
  { name: 'work', actions: ['act', 'act-and-find', 'copy-source', 'no-break-space'] },
  { name: 'moving', actions: ['move', 'move-always', 'language', 'leave'] },
  { name: 'help', actions: ['palette', 'checks', 'keys', 'keys-single'] },
];

/** Every key of the editor, as this keyboard has it. */
export const KeysOverlay = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('keys');
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} isWide>
      <div className="grid gap-x-8 gap-y-5 wide:grid-cols-2">
        {groups.map(({ name, actions }) => (
          <section key={name}>
            <h3 className="m-0 mb-1 text-[12px] font-semibold text-ink-2">{t(`group.${name}`)}</h3>
            <dl className="m-0">
              {actions.map((action) => (
                <div
                  key={action}
                  className="flex items-center justify-between gap-4 border-b border-line py-2 text-[13px] leading-snug"
                >
                  <dt>{t(`action.${action}`)}</dt>
                  <dd className="m-0 shrink-0">
                    <KeyHint action={action} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="m-0 mt-4 text-[12.5px] text-ink-2">{t('note')}</p>
    </Dialog>
  );
};
