'use client';

import { useTranslations } from 'next-intl';
import { segmentedClass, segmentedItemClass } from './segmented-class.ts';
import { useEditor } from './editor-context.tsx';
import { viewName, viewsOf } from './view.ts';

/** Which languages stand beside the French. */
export const ViewSwitch = () => {
  const t = useTranslations('editor');
  const { targets, shown, commands } = useEditor();
  const views = viewsOf(targets);
  if (views.length < 2) return null;
  return (
    <div role="group" aria-label={t('view')} className={`${segmentedClass} max-wide:hidden`}>
      {views.map((view) => (
        <button
          key={viewName(view)}
          type="button"
          aria-pressed={viewName(view) === viewName(shown)}
          onClick={() => commands.setView(view)}
          className={segmentedItemClass(viewName(view) === viewName(shown))}
        >
          {['fr', ...view].map((language) => language.toUpperCase()).join(' │ ')}
        </button>
      ))}
    </div>
  );
};
