'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { BulkReport } from './bulk.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';

/** What was done to many texts, and of each that was refused why, with the way to it. */
export const BulkReportDialog = ({ report, onClose: close }: { report: BulkReport; onClose: () => void }) => {
  const t = useTranslations('bulk');
  const editor = useTranslations('editor');
  const names = useTranslations('language');
  const sentences = useTranslations('refusal');
  const { store, commands, selection } = useEditor();
  const onClose = () => {
    close();
    const active = store.active();
    // The button that led here may have gone with what it did.
    if (active) setTimeout(() => commands.focus(active), 60);
  };
  const goTo = (place: CellPlace) => {
    close();
    // The dialog gives the focus back when it goes.
    setTimeout(() => commands.focus(place), 60);
  };
  const byReason = Map.groupBy(report.refused, ({ refusal }) => refusal);
  return (
    <Dialog
      title={t(`said.${report.act}`, { done: report.done })}
      isOpen
      onClose={onClose}
      isWide
      actions={
        <>
          <Button
            onPress={() => {
              selection.choose([...new Set(report.refused.map(({ place }) => place.segmentId))]);
              onClose();
            }}
          >
            {t('selectRefused')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      {[...byReason].map(([refusal, all]) => (
        <section key={refusal} className="mb-4 last:mb-0">
          <h3 className="m-0 mb-1.5 text-[13px] leading-snug font-medium">
            {t('refused', { count: all.length })} {sentences(refusal)}
          </h3>
          <ul className="m-0 flex max-h-56 list-none flex-wrap gap-1.5 overflow-y-auto p-0">
            {all.map(({ place }) => (
              <li key={cellKey(place)}>
                <button
                  type="button"
                  onClick={() => goTo(place)}
                  className="rounded border border-line-strong bg-paper px-2 py-1 text-[12.5px] leading-tight hover:bg-accent-soft"
                >
                  {editor('fieldLabel', {
                    number: store.indexOf(place.segmentId) + 1,
                    language: names(place.language),
                  })}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
};
