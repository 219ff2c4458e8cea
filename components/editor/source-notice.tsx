'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from './editor-context.tsx';

/** Why nobody may write here yet, or what is about to change. */
export const SourceNotice = () => {
  const t = useTranslations('editor');
  const { document } = useEditor();
  const { source, nextSource, archivedAt } = document;
  const sentence =
    archivedAt !== null
      ? t('isArchived')
      : source.status === 'draft'
        ? t('notOpen', { number: source.number })
        : source.status === 'opened-early'
          ? t('openedEarly', { name: source.openedByName ?? '', number: source.number })
          : nextSource
            ? t('nextSource', { number: nextSource.number })
            : null;
  if (sentence === null) return null;
  return (
    <p className="m-0 border-b border-line bg-draft-soft px-4 py-2 text-[13px] leading-snug text-ink">{sentence}</p>
  );
};
