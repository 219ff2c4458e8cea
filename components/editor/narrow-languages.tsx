'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from './editor-context.tsx';
import { segmentedClass } from './segmented-class.ts';
import { useActive } from './use-cell.ts';

/** On a narrow screen: one target at a time. */
export const NarrowLanguages = () => {
  const t = useTranslations('editor');
  const names = useTranslations('language');
  const { targets, shown, commands } = useEditor();
  const active = useActive();
  if (targets.length < 2 || !active) return null;
  return (
    <div role="group" aria-label={t('view')} className={`${segmentedClass} wide:hidden`}>
      {targets.map((language) => (
        <button
          key={language}
          type="button"
          aria-pressed={language === active.language}
          aria-label={names(language)}
          onClick={() => {
            if (!shown.includes(language)) commands.setView([...targets]);
            commands.focus({ segmentId: active.segmentId, language });
          }}
          className={`px-3.5 py-2.5 text-[13px] leading-none font-medium ${language === active.language ? 'bg-accent-soft text-accent' : 'text-ink-2'}`}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
};
