'use client';

import { useTranslations } from 'next-intl';
import type { DocumentView } from '#contract/documents.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts';
import { mayTakeDrafts } from '#domain/align/may-take-drafts.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { Link } from '#locales/navigation.ts';
import { AlignRows } from './align-rows.tsx';
import { FileStep } from './file-step.tsx';
import { TakeBar } from './take-bar.tsx';
import { TakenReport } from './taken-report.tsx';
import { useAlignment } from './use-alignment.ts';

/** A finished translation beside the French, put right by a person and taken as drafts. */
export const AlignPage = ({ document, language }: { document: DocumentView; language: TargetLanguage }) => {
  const t = useTranslations('align');
  const names = useTranslations('language');
  const session = useSession();
  const it = useAlignment({ documentId: document.id, language, source: document.source.number, personId: session.id });
  const { segments, taken } = it;
  useLeaveWarning(segments !== null);
  const targets = document.settings.languages.map((one) => one.language);
  const isReadable = document.archivedAt === null && mayTakeDrafts(session, language);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1">
          <h1 className="m-0 font-text text-[24px] leading-tight font-semibold">
            {t('title', { language: names(language) })}
          </h1>
          <p lang="fr" className="mt-1 mb-0 text-[13.5px] text-ink-2">
            {document.settings.title}
          </p>
        </div>
        <ButtonLink href={`/documents/${document.id}`}>{t('toEditor')}</ButtonLink>
      </div>
      {targets.length > 1 && segments === null ? (
        <nav aria-label={t('languages')} className="mb-4 flex gap-1.5 text-[13px]">
          {targets.map((target) => (
            <Link
              key={target}
              href={`/documents/${document.id}/align?language=${target}`}
              aria-current={target === language ? 'page' : undefined}
              className={`rounded border px-2.5 py-1.5 leading-none no-underline ${target === language ? 'border-accent bg-accent-soft text-accent' : 'border-line-strong bg-surface text-ink hover:bg-paper'}`}
            >
              {names(target)}
            </Link>
          ))}
        </nav>
      ) : null}
      {taken ? <TakenReport taken={taken} document={document} language={language} onAgain={it.begin} /> : null}
      {!taken && !isReadable ? <Notice>{t('notYours', { language: names(language) })}</Notice> : null}
      {!taken && isReadable && segments === null ? <FileStep it={it} document={document} language={language} /> : null}
      {!taken && segments ? (
        <>
          {it.isRestored ? (
            <div className="mb-3">
              <Notice>{t('restored')}</Notice>
            </div>
          ) : null}
          <AlignRows it={it} segments={segments} language={language} />
          <TakeBar it={it} segments={segments} language={language} />
        </>
      ) : null}
    </>
  );
};
