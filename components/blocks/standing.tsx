import { useTranslations } from 'next-intl';
import type { DocumentBlockLanguage } from '#contract/blocks.ts';

const looks = {
  confirmed: { glyph: '●', className: 'text-approved' },
  open: { glyph: '◐', className: 'text-draft' },
  missing: { glyph: '○', className: 'text-changes' },
  'left-out': { glyph: '–', className: 'text-ink-2' },
} as const;

/** How a block stands in a language: glyph, word and colour. */
export const Standing = ({ standing }: { standing: DocumentBlockLanguage['standing'] }) => {
  const t = useTranslations('blocks');
  const { glyph, className } = looks[standing];
  return (
    <span className={`whitespace-nowrap ${className}`}>
      <span aria-hidden>{glyph} </span>
      {t(`standing.${standing}`)}
    </span>
  );
};
