'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { isSegmentKind } from '#domain/segment.ts';

/** How many English and Spanish texts come along with the lines that are kept; nothing where none does. */
export const DraftsNote = ({ lines }: { lines: ImportedLine[] }) => {
  const t = useTranslations('import');
  const { en, es } = useMemo(() => countTargets(lines), [lines]);
  if (en === 0 && es === 0) return null;
  return (
    <p className="tabular m-0 mt-1 text-[13px] font-medium text-ink">
      {en > 0 && es > 0
        ? t('draftsBoth', { en, es })
        : t('draftsOne', { count: en + es, language: en > 0 ? 'en' : 'es' })}
    </p>
  );
};

const countTargets = (lines: readonly ImportedLine[]) => {
  const counts = { en: 0, es: 0 };
  for (const { kind, targets } of lines) {
    if (!targets || !isSegmentKind(kind)) continue;
    if (targets.en && targets.en.text.text.trim() !== '') counts.en += 1;
    if (targets.es && targets.es.text.text.trim() !== '') counts.es += 1;
  }
  return counts;
};
