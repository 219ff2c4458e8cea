import { useTranslations } from 'next-intl';
import type { ComparedClass } from '#domain/source/compare-versions.ts';

const look: Record<ComparedClass, [glyph: string, colours: string]> = {
  unchanged: ['=', 'bg-empty-soft text-empty'],
  edited: ['±', 'bg-review-soft text-review'],
  moved: ['↕', 'bg-stale-soft text-stale'],
  'moved-edited': ['↕', 'bg-stale-soft text-stale'],
  split: ['÷', 'bg-draft-soft text-draft'],
  merged: ['∪', 'bg-draft-soft text-draft'],
  added: ['+', 'bg-added text-ink'],
  deleted: ['−', 'bg-removed text-removed-ink'],
};

/** What became of a paragraph from one version to another: a sign, a word and a colour. */
export const ClassPill = ({ of }: { of: ComparedClass }) => {
  const t = useTranslations('compare');
  const [glyph, colours] = look[of];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2 py-1 text-[12px] leading-none font-medium ${colours}`}
    >
      <span aria-hidden>{glyph}</span>
      {t(`class.${of}`)}
    </span>
  );
};
