'use client';

import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import type { TranslationView } from '#contract/translations.ts';
import type { SendBackCategory } from '#domain/workflow/translation.ts';
import { api } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { planOf, type BulkAct, type BulkReport } from './bulk.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';

/** One request, one transaction on the server: the person sees it go on in between. */
const together = 100;

type SentBack = { category: SendBackCategory; reason: string };

/** What can be done with the texts of the selected paragraphs, in the languages shown, all at once. */
export const useBulk = () => {
  const t = useTranslations('bulk');
  const announce = useAnnounce();
  const { store, selection, shown, circumstancesOf, commands } = useEditor();
  const chosen = useSyncExternalStore(selection.subscribe, selection.read, selection.read);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);

  /** The texts as they would stand if what is typed were saved. */
  const texts = (): TranslationView[] =>
    [...chosen].flatMap((segmentId) =>
      shown.flatMap((language) => {
        const place = { segmentId, language };
        return store.cells.get(cellKey(place))?.provisional() ?? store.translation(place) ?? [];
      }),
    );
  const plan = (act: BulkAct) => planOf(act, texts(), circumstancesOf);

  const run = async (act: BulkAct, sentBack?: SentBack): Promise<void> => {
    const { ready, refused } = plan(act);
    const report: BulkReport = { act, done: 0, refused: [...refused] };
    await Promise.all(ready.flatMap((place) => store.cells.get(cellKey(place))?.flush() ?? []));
    for (let from = 0; from < ready.length; from += together) {
      setProgress({ done: from, all: ready.length });
      const places = ready.slice(from, from + together);
      const cells = places.map((place) => ({ ...place, version: store.translation(place)?.version ?? 0 }));
      try {
        const { results } = await (act === 'send-back'
          ? api.translations.actOnMany({
              act,
              category: sentBack?.category ?? 'style',
              reason: sentBack?.reason ?? '',
              cells,
            })
          : api.translations.actOnMany({ act, cells }));
        for (const [at, result] of results.entries()) {
          const place = places[at] as CellPlace;
          if (result.ok) {
            store.apply(result.translation);
            report.done += 1;
          } else report.refused.push({ place, refusal: result.refusal });
        }
      } catch (error) {
        report.refused.push(...places.map((place) => ({ place, refusal: refusalOf(error) })));
      }
    }
    setProgress(null);
    const said = t(`said.${act}`, { done: report.done });
    if (report.refused.length > 0) {
      announce(`${said}. ${t('refused', { count: report.refused.length })}`);
      commands.open({ name: 'bulk-report', report });
    } else {
      const active = store.active();
      selection.clear();
      // The bar with the button that was pressed is gone.
      if (active) commands.focus(active);
      // After where one is: what was said last is what is heard.
      announce(said);
    }
  };
  return { count: chosen.size, plan, run, progress };
};
