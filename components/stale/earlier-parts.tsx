'use client';

import { useTranslations } from 'next-intl';
import type { EarlierView } from '#contract/earlier-view.ts';
import type { CellPlace } from '#components/editor/cell-key.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { Button } from '#components/ui/button.tsx';

type Props = { parts: readonly EarlierView[]; place: CellPlace; isMerged: boolean; now: string };

/** How the paragraphs were translated that this one was split off from, or merged of; each can be put in at the caret. */
export const EarlierParts = ({ parts, place, isMerged, now }: Props) => {
  const t = useTranslations('stale');
  const { commands } = useEditor();
  const put = (text: string) => {
    const space = now === '' || /\s$/.test(now) ? '' : ' ';
    // Behind what is there, wherever the caret stands: a paragraph that has joined this one follows it.
    if (isMerged) commands.write(place, `${space}${text}`, [now.length, now.length]);
    else commands.insertText(place, text, 'human');
  };
  return (
    <div className="mt-2.5 border-l-2 border-stale pl-2.5 text-[12.5px] leading-snug">
      <p className="m-0 text-ink-2">{t(isMerged ? 'merged' : 'split')}</p>
      {parts.map(({ text }) => (
        <div key={text} className="mt-1 flex flex-wrap items-start gap-x-3 gap-y-1">
          <p lang={place.language} dir="ltr" className="m-0 min-w-48 flex-1 font-text text-[14px] leading-normal">
            {text}
          </p>
          <Button small onPress={() => put(text)}>
            {t('insert')}
          </Button>
        </div>
      ))}
    </div>
  );
};
