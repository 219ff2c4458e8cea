'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ChosenKeys } from '#domain/keys/bindings.ts';
import type { RemappableAction } from '#domain/keys/key-action.ts';
import { api } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useChangeSession, useSession } from '#components/shell/session-context.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { KeyHint, type FixedHint } from './key-hint.tsx';
import { KeyRow } from './key-row.tsx';

type Group = { name: 'work' | 'write' | 'moving' | 'help'; actions: RemappableAction[]; fixed: FixedHint[] };

const groups: Group[] = [
  { name: 'work', actions: ['act', 'act-and-find', 'comment', 'checks', 'undo', 'redo'], fixed: [] },
  {
    name: 'write',
    actions: [
      'insert-match-1',
      'insert-match-2',
      'insert-match-3',
      'copy-source',
      'place-mark',
      'no-break-space',
      'narrow-no-break-space',
      'characters',
      'show-spaces',
    ],
    fixed: [],
  },
  { name: 'moving', actions: ['previous', 'next'], fixed: ['move', 'language', 'select', 'leave'] },
  { name: 'help', actions: ['palette', 'find', 'concordance', 'keys', 'keys-outside-a-field'], fixed: [] },
];

/** Every key of the editor, as this keyboard has it; each can be changed. */
export const KeysOverlay = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('keys');
  const sentences = useTranslations('refusal');
  const announce = useAnnounce();
  const { keys, singleKeys } = useSession();
  const change = useChangeSession();
  const [problem, setProblem] = useState<string | null>(null);

  const keep = async (choice: { keys?: ChosenKeys; singleKeys?: boolean }) => {
    setProblem(null);
    try {
      const kept = await api.session.setPreferences(choice);
      change({ keys: kept.keys, singleKeys: kept.singleKeys });
      announce(t('kept'));
    } catch (error) {
      setProblem(sentences(refusalOf(error)));
    }
  };
  const choose = (action: RemappableAction, name: string | null) => {
    const { [action]: _, ...others } = keys as ChosenKeys;
    return keep({ keys: name === null ? others : { ...others, [action]: name } });
  };

  return (
    <Dialog title={t('title')} isOpen onClose={onClose} isWide>
      <div className="columns-1 gap-8 wide:columns-2">
        {groups.map(({ name, actions, fixed }) => (
          <section key={name} className="mb-5 break-inside-avoid">
            <h3 className="m-0 mb-1 text-[12px] font-semibold text-ink-2">{t(`group.${name}`)}</h3>
            <ul className="m-0 list-none p-0">
              {fixed.map((action) => (
                <li
                  key={action}
                  className="flex items-center justify-between gap-4 border-b border-line py-2 text-[13px] leading-snug"
                >
                  {t(`action.${action}`)}
                  <KeyHint action={action} />
                </li>
              ))}
              {actions.map((action) => (
                <KeyRow key={action} action={action} onChoose={choose} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {problem ? (
        <p role="alert" className="m-0 mt-3 text-[13px] text-changes">
          {problem}
        </p>
      ) : null}
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-line pt-4 text-[13px]">
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => void keep({ singleKeys: event.target.checked })}
            className="m-0 size-4 accent-accent"
          />
          {t('singleKeys')}
        </label>
        {Object.keys(keys).length > 0 ? (
          <Button small className="ml-auto" onPress={() => void keep({ keys: {} })}>
            {t('resetAll')}
          </Button>
        ) : null}
      </div>
      <p className="m-0 mt-3 text-[12.5px] text-ink-2">{t('note')}</p>
    </Dialog>
  );
};
