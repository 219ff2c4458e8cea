import { useTranslations } from 'next-intl';
import type { TranslationState } from '#domain/workflow/translation.ts';

export type ShownState = TranslationState | 'stale';

export const stateGlyph: Record<ShownState, string> = {
  untranslated: '○',
  draft: '◐',
  'in-review': '◑',
  'changes-requested': '↺',
  approved: '●',
  stale: '!',
};

const hue: Record<ShownState, string> = {
  untranslated: 'text-empty bg-empty-soft',
  draft: 'text-draft bg-draft-soft',
  'in-review': 'text-review bg-review-soft',
  'changes-requested': 'text-changes bg-changes-soft',
  approved: 'text-approved bg-approved-soft',
  stale: 'text-stale bg-stale-soft',
};

/** A state as glyph, word and colour together, never colour alone. */
export const StatePill = ({ state }: { state: ShownState }) => {
  const t = useTranslations('state');
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2 py-1 text-[12px] leading-none font-medium whitespace-nowrap ${hue[state]}`}
    >
      <span aria-hidden>{stateGlyph[state]}</span>
      {t(state)}
    </span>
  );
};
