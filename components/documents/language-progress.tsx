import { useFormatter, useTranslations } from 'next-intl';
import type { ProgressView } from '#contract/document-list.ts';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { barCounts } from './bar-counts.ts';

/** How far a language is: approved ÷ texts, then in words what the bar shows. */
export const LanguageProgress = ({ progress }: { progress: ProgressView }) => {
  const t = useTranslations('documents');
  const format = useFormatter();
  const { approved, translatable, inReview, draft, changesRequested, untranslated, stale, handedOver, translator } =
    progress;
  // Never 100 % before all is approved.
  const share = translatable === 0 ? 0 : approved < translatable ? Math.min(approved / translatable, 0.99) : 1;
  const words = [
    inReview > 0 && t(handedOver ? 'handedOver' : 'done', { count: inReview }),
    draft > 0 && t('drafts', { count: draft }),
    changesRequested > 0 && t('sentBack', { count: changesRequested }),
    stale > 0 && t('sourceChanged', { count: stale }),
    untranslated > 0 && t('toTranslate', { count: untranslated }),
    translator === null && approved < translatable && t('noTranslator'),
  ].filter((word) => word !== false);
  return (
    <>
      <div className="tabular flex justify-between gap-2 text-[12.5px]">
        <b className="text-[13px] font-semibold">{format.number(share, { style: 'percent' })}</b>
        <span className="text-ink-2">{t('approvedOf', { approved, total: translatable })}</span>
      </div>
      <div className="my-1.5">
        <ProgressBar counts={barCounts(progress)} />
      </div>
      <small className="block text-[12.5px] leading-snug text-ink-2">
        {words.length > 0 ? words.join(', ') : t('allApproved')}
      </small>
    </>
  );
};
