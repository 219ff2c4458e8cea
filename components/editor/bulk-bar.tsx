'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { bulkActs, type BulkAct } from './bulk.ts';
import { useEditor } from './editor-context.tsx';
import { useBulk } from './use-bulk.ts';
import { useTranslationList } from './use-cell.ts';

/** What can be done with the selected paragraphs at once; each button names how many texts it is about. */
export const BulkBar = () => {
  const t = useTranslations('bulk');
  const announce = useAnnounce();
  const { commands, selection, store } = useEditor();
  const { count, plan, run, progress } = useBulk();
  const before = useRef(0);
  // Another state of a text is another count.
  useTranslationList();
  useEffect(() => {
    if (before.current !== count) announce(t('selected', { count }));
    before.current = count;
  }, [count, announce, t]);
  if (count === 0) return null;
  const act = (which: BulkAct) => {
    if (which === 'send-back') commands.open({ name: 'bulk-send-back' });
    else void run(which);
  };
  const leave = () => {
    const active = store.active();
    selection.clear();
    if (active) commands.focus(active);
  };
  return (
    <div
      role="group"
      aria-label={t('title')}
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line bg-accent-soft px-4 py-1.5 text-[12.5px]"
    >
      <span className="font-medium text-accent">{t('selected', { count })}</span>
      {progress ? (
        <span className="tabular text-ink-2">{t('progress', progress)}</span>
      ) : (
        bulkActs.map((which) => {
          const ready = plan(which).ready.length;
          return ready > 0 ? (
            <Button small key={which} onPress={() => act(which)}>
              {t(which, { count: ready })}
            </Button>
          ) : null;
        })
      )}
      <Button small look="quiet" className="ml-auto" onPress={leave}>
        {t('clear')}
      </Button>
    </div>
  );
};
