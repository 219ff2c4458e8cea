'use client';

import { useTranslations } from 'next-intl';
import { cellKey, type CellPlace } from '#components/editor/cell-key.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { textClass } from '#components/editor/text-class.ts';
import { WordDifference } from '#components/editor/word-difference.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { useMovedSinceDecision } from './use-moved-since-decision.ts';

/** Under the active text: what became of it since the person decided. The source's own change stands beside it, in its cell. */
export const SinceText = ({ place }: { place: CellPlace }) => {
  const t = useTranslations('since');
  const { document } = useEditor();
  const [moved] = useMovedSinceDecision(document.id).get(cellKey(place)) ?? [];
  if (!moved) return null;
  const { text, decision, at } = moved;
  return (
    <div className="mt-2.5 border-l-2 border-review pl-2.5 text-[12.5px] leading-snug">
      <p className="m-0 text-ink-2">{t.rich(`decided.${decision}`, { when: () => <Moment at={at} /> })}</p>
      {text.before === text.now ? (
        <p className="m-0 mt-1 text-ink-2">{t('textSame')}</p>
      ) : (
        <div lang={place.language} dir="ltr" className={`${textClass('paragraph')} mt-1 text-[14px]`}>
          <WordDifference before={text.before} after={text.now} />
        </div>
      )}
    </div>
  );
};
