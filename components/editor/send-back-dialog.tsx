'use client';

import { useTranslations } from 'next-intl';
import { sendBack } from '#domain/workflow/send-back.ts';
import type { SendBackCategory } from '#domain/workflow/translation.ts';
import { api } from '#components/api/client.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { SendBackForm } from './send-back-form.tsx';

/** Sends a text back: of what kind the fault is, and why. */
export const SendBackDialog = ({ place, onClose }: { place: CellPlace; onClose: () => void }) => {
  const t = useTranslations('editor');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const { store, circumstancesOf, commands } = useEditor();
  const number = store.indexOf(place.segmentId) + 1;
  const send = (category: SendBackCategory, reason: string) => {
    const cell = store.cell(place);
    if (!cell) return;
    const foreseen = sendBack(cell.provisional(), { category, reason }, circumstancesOf(place.language));
    onClose();
    if (foreseen.ok) {
      void cell
        .act(foreseen.value.at(-1)?.after ?? null, (version) =>
          api.translations.sendBack({ ...place, version, category, reason }),
        )
        .then((isDone) => announce(isDone ? t('announceSentBack') : refusals(cell.read().refusal ?? 'broken')));
    } else cell.refuse(foreseen.refusal);
    requestAnimationFrame(() => commands.focus(place));
  };
  return <SendBackForm title={t('sendBackTitle', { number })} onSend={send} onClose={onClose} />;
};
