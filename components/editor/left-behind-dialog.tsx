'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { KeptEdit } from '#components/unsaved/unsaved.ts';
import { unsavedOf } from '#components/unsaved/unsaved-of.ts';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { cellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { isContacts } from './resume-unsaved.ts';

/** Texts whose paragraph the source no longer has: the person may take their words with them before they let them go. */
export const LeftBehindDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('unsaved');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const { store, actor, document } = useEditor();
  const [edits, setEdits] = useState<readonly KeptEdit[]>([]);
  useEffect(() => {
    const read = async () => {
      const all = await unsavedOf(actor.id).all(document.id);
      setEdits(all.filter(({ part }) => !isContacts(part) && store.indexOf(cellPlace(part)?.segmentId ?? '') < 0));
    };
    void read();
  }, [store, actor.id, document.id]);
  const discard = (edit: KeptEdit) => {
    store.cells.get(edit.part)?.discard();
    unsavedOf(actor.id).drop(edit, null);
    store.ledger.report(edit.part, 'saved', null);
    const left = edits.filter((one) => one !== edit);
    setEdits(left);
    if (left.length === 0) onClose();
  };
  return (
    <Dialog title={t('leftTitle')} isOpen onClose={onClose}>
      <p className="m-0 text-[13.5px] leading-normal text-ink-2">{t('leftLead')}</p>
      <ul className="mt-3 mb-0 list-none p-0">
        {edits.map((edit) => (
          <li key={`${edit.part} ${edit.at}`} className="border-t border-line py-3">
            <p
              lang={cellPlace(edit.part)?.language ?? locale}
              dir="ltr"
              className="m-0 mb-2 font-text text-[14px] leading-[1.45] whitespace-pre-wrap"
            >
              {edit.text}
            </p>
            <span className="flex gap-2">
              <CopyButton text={edit.text} label={ui('copy')} />
              <Button small look="quiet" onPress={() => discard(edit)}>
                {t('discard')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
