import { useTranslations } from 'next-intl';
import type { ComparisonRow } from '#contract/comparison.ts';
import { MarkedText } from '#components/import/marked-text.tsx';
import { ClassPill } from './class-pill.tsx';
import { TextDifference } from './text-difference.tsx';

type Row = Exclude<ComparisonRow, { class: 'gap' }>;

/** One paragraph of two versions: what became of it, its words, and what was said of each change. */
export const ComparedRow = ({ row }: { row: Row }) => {
  const t = useTranslations('compare');
  const kind = useTranslations('kind');
  const { before, after, from, to, parts, said } = row;
  const shown = after ?? before;
  const isUnchanged = row.class === 'unchanged';
  const isKindChanged = before && after && before.kind !== after.kind;
  const isOnlyMarks = row.class === 'edited' && before?.text.text === after?.text.text && !isKindChanged;
  return (
    <li className="grid grid-cols-[52px_minmax(0,1fr)] gap-x-3 px-3.5 py-3 break-inside-avoid">
      <div className="tabular pt-0.5 text-[12px] leading-snug text-ink-2">
        <span className="block text-[13px] text-ink">{to ?? '–'}</span>
        {from !== null && from !== to ? <span className="block">{t('was', { number: from })}</span> : null}
      </div>
      <div className="min-w-0">
        {isUnchanged ? null : (
          <div className="mb-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[12.5px] text-ink-2">
            <ClassPill of={row.class} />
            {isKindChanged ? <span>{t('kindChanged', { from: kind(before.kind), to: kind(after.kind) })}</span> : null}
            {isOnlyMarks ? <span>{t('onlyMarks')}</span> : null}
            {parts.length > 0 ? (
              <span>{t(from === null ? 'splitFrom' : 'mergedOf', { numbers: parts.join(', ') })}</span>
            ) : null}
          </div>
        )}
        <p
          lang="fr"
          className={`m-0 font-text text-[15.5px] leading-[1.5] wrap-anywhere ${isUnchanged ? 'text-ink-2' : ''} ${shown?.kind === 'headline' || shown?.kind === 'heading' ? 'font-semibold' : ''}`}
        >
          {before?.text.text === after?.text.text || before === null ? (
            <MarkedText text={shown?.text.text ?? ''} marks={shown?.text.marks} />
          ) : (
            <TextDifference before={before.text.text} after={after?.text.text ?? ''} />
          )}
        </p>
        {isUnchanged || before === null || said.length === 0 ? null : (
          <ul className="mt-1.5 mb-0 list-none p-0 text-[12.5px] leading-snug text-ink-2">
            {said.map(({ number, affects, reason }) => (
              <li key={number}>
                {t('said', { number, affects: affects.length === 0 ? 'none' : affects.join('') })}
                {reason === '' ? null : ` · ${reason}`}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
};
