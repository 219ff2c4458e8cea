'use client';

import { useTranslations } from 'next-intl';
import { ChevronLeft } from 'lucide-react';
import { Link } from '#locales/navigation.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { StatePill } from '#components/ui/state-pill.tsx';
import type { Cell } from './cell.ts';
import { DocumentLine } from './document-line.tsx';
import { useEditor } from './editor-context.tsx';
import { HandOverButtons } from './hand-over-buttons.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PeopleHere } from './people-here.tsx';
import { SaveState } from './save-state.tsx';
import { UnsavedBar } from './unsaved-bar.tsx';
import { useActive, useCell } from './use-cell.ts';

/** The head of the page: the way home, the document, whether all is saved, and where it goes from here. */
export const EditorHeader = ({ now }: { now: string }) => {
  const t = useTranslations('editor');
  const { document, shown, store } = useEditor();
  const active = useActive();
  const cell = active ? store.cell(active) : undefined;
  const language = active && shown.includes(active.language) ? active.language : (shown[0] ?? 'fr');
  return (
    <div>
      <header className="grid min-h-14 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-2.5 border-b border-line bg-surface px-3.5 py-2 wide:gap-5 wide:px-4 wide:py-0">
        <Link
          href="/documents"
          aria-label={t('toDocuments')}
          title={t('toDocuments')}
          className="rounded p-1 wide:p-0.5"
        >
          <span className="wide:hidden">
            <ChevronLeft size={20} aria-hidden />
          </span>
          <span className="max-wide:hidden">
            <Glyph />
          </span>
        </Link>
        <div className="min-w-0">
          <h1
            lang="fr"
            className="m-0 truncate text-[14px] leading-[1.25] font-semibold wide:max-w-[640px] wide:text-[15px]"
            title={document.settings.title}
          >
            {document.settings.title}
          </h1>
          <DocumentLine now={now} />
        </div>
        <div className="flex items-center gap-2 wide:gap-3">
          <PeopleHere />
          <span className="max-wide:hidden">
            <SaveState />
          </span>
          <HandOverButtons />
          <ButtonLink href={`/documents/${document.id}/preview/${language}`} className="max-xl:hidden">
            {t('preview')}
          </ButtonLink>
          <ButtonLink href={`/documents/${document.id}/publish`} look="primary" className="max-wide:hidden">
            {t('publish')}
          </ButtonLink>
          {cell ? <NarrowState cell={cell} /> : null}
          <MoreMenu language={language} />
        </div>
      </header>
      <UnsavedBar />
    </div>
  );
};

const NarrowState = ({ cell }: { cell: Cell }) => {
  const { translation } = useCell(cell);
  return (
    <span className="wide:hidden">
      <StatePill state={translation.staleFrom === null ? translation.state : 'stale'} />
    </span>
  );
};
