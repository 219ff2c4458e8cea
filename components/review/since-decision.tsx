'use client';

import { useTranslations } from 'next-intl';
import type { MovedSinceView } from '#contract/translations.ts';
import { cellKey, type CellPlace } from '#components/editor/cell-key.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { WordDifference } from '#components/editor/word-difference.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { useMovedSinceDecision } from './use-moved-since-decision.ts';

/** What moved in a cell since the person decided on it: source and text, each then and now. Nothing where nothing did. */
export const SinceDecision = ({ place }: { place: CellPlace }) => {
  const { document } = useEditor();
  const [moved] = useMovedSinceDecision(document.id).get(cellKey(place)) ?? [];
  return moved ? <Moved moved={moved} /> : null;
};

const Moved = ({ moved }: { moved: MovedSinceView }) => {
  const t = useTranslations('since');
  const { source, text, language, byName, at, decision } = moved;
  return (
    <section aria-label={t('title')} className="border-b border-line-strong bg-review-soft px-3.5 py-3 text-[12.5px]">
      <h2 className="m-0 text-[12.5px] leading-tight font-semibold">{t('title')}</h2>
      <p className="m-0 mt-0.5 mb-2 text-[12px] leading-snug text-ink-2">
        {t.rich(`decided.${decision}`, { when: () => <Moment at={at} /> })}
      </p>
      <dl className="m-0 grid gap-2.5">
        <Change
          label={
            source.before === source.now
              ? t('sourceSame')
              : t('source', { before: source.beforeNumber, now: source.nowNumber })
          }
          lang="fr"
          change={source}
        />
        <Change
          label={text.before === text.now ? t('textSame') : t('text', { who: byName ?? '' })}
          lang={language}
          change={text}
        />
      </dl>
    </section>
  );
};

const Change = ({ label, lang, change }: { label: string; lang: string; change: { before: string; now: string } }) => (
  <div>
    <dt className="text-[11.5px] leading-tight font-semibold text-ink-2">{label}</dt>
    {change.before === change.now ? null : (
      <dd lang={lang} dir="ltr" className="m-0 mt-1 font-text text-[13.5px] leading-[1.45] whitespace-pre-wrap">
        <WordDifference before={change.before} after={change.now} />
      </dd>
    )}
  </div>
);
