'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LanguageReadiness, PreviewView } from '#contract/publishing.ts';
import type { DocumentView } from '#contract/documents.ts';
import { holds } from '#domain/access/role.ts';
import type { Language } from '#locales/languages/language.ts';
import { Link } from '#locales/navigation.ts';
import { query } from '#components/api/client.ts';
import { languageName } from '#components/edition/language-name.ts';
import { PreviewArticle } from '#components/preview/preview-article.tsx';
import { useSession } from '#components/shell/session-context.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { EditionHistory } from './edition-history.tsx';
import { GateRow } from './gate-row.tsx';
import { LanguageList } from './language-list.tsx';
import { OpenTalk } from './open-talk.tsx';
import { PublishAction } from './publish-action.tsx';
import { SlugField } from './slug-field.tsx';

type Readiness = { document: DocumentView; languages: LanguageReadiness[] };
type Props = { readiness: Readiness; preview: PreviewView; language: Language; now: string };

/** What stands in the way of one language, whom it waits for, and the page as it would be beside it. */
export const PublishPage = ({ readiness: first, preview: firstPreview, language, now }: Props) => {
  const t = useTranslations('publish');
  const documentId = first.document.id;
  const client = useQueryClient();
  const { data: readiness } = useQuery(
    query.publishing.readiness.queryOptions({ input: { documentId }, initialData: first, staleTime: 0 }),
  );
  const { data: preview } = useQuery(
    query.publishing.preview.queryOptions({ input: { documentId, language }, initialData: firstPreview, staleTime: 0 }),
  );
  const [justPublished, setJustPublished] = useState<{ number: number; slug: string } | null>(null);
  const own = readiness.languages.find((one) => one.language === language);
  const mayPublish = holds(useSession(), 'publisher');
  if (!own) return null;
  const refresh = () => client.invalidateQueries({ queryKey: query.publishing.key() });
  const { document } = readiness;
  return (
    <main className="min-h-dvh lg:grid lg:h-dvh lg:grid-cols-[430px_minmax(0,1fr)]">
      <div className="border-line-strong bg-surface px-5 py-5 sm:px-7 lg:overflow-y-auto lg:border-r">
        <p className="mb-4 flex items-center gap-3 text-[13px]">
          <Link href="/documents" aria-label={t('toDocuments')}>
            <Glyph />
          </Link>
          <Link href={`/documents/${documentId}`} className="text-accent no-underline hover:underline">
            {t('toEditor')}
          </Link>
        </p>
        <h1 className="font-text text-[21px] leading-tight font-semibold">{t(`title.${language}`)}</h1>
        <p className="mt-1 mb-4 text-ink-2">
          {t('subtitle', { title: document.settings.title, version: document.source.number })}
        </p>
        <ul aria-label={t('conditions')} className="list-none p-0">
          {own.gates.map((gate) => (
            <GateRow
              key={gate.code}
              gate={gate}
              documentId={documentId}
              language={language}
              zone={document.settings.embargoZone}
              now={now}
            />
          ))}
        </ul>
        <OpenTalk talk={own.talk} documentId={documentId} language={language} />
        {own.ignored.length > 0 ? (
          <IgnoredList ignored={own.ignored} documentId={documentId} language={language} />
        ) : null}
        <SlugField
          key={`${language}-${own.version}`}
          documentId={documentId}
          readiness={own}
          isEditable={mayPublish && !own.slugFixed}
          onSaved={refresh}
        />
        <PublishAction
          documentId={documentId}
          readiness={own}
          mayPublish={mayPublish}
          onPublished={(edition) => {
            setJustPublished(edition);
            void refresh();
          }}
          onRefused={() => void refresh()}
        />
        <EditionHistory
          language={language}
          editions={own.editions}
          justPublished={justPublished?.number ?? null}
          now={now}
        />
        <LanguageList documentId={documentId} languages={readiness.languages} current={language} />
      </div>
      {/* It scrolls by itself, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section aria-label={t('preview')} tabIndex={0} className="px-5 py-9 lg:overflow-y-auto">
        <div className="mx-auto max-w-[640px]">
          <p className="mb-6 text-[12.5px] text-ink-2">{t('previewNote', { language: languageName(language) })}</p>
          <PreviewArticle preview={preview} />
        </div>
      </section>
    </main>
  );
};

type IgnoredProps = { ignored: LanguageReadiness['ignored']; documentId: string; language: Language };

const IgnoredList = ({ ignored, documentId, language }: IgnoredProps) => {
  const t = useTranslations('publish');
  return (
    <details className="border-t border-line py-2.5 text-[13px]">
      <summary className="cursor-pointer font-medium">{t('ignored', { count: ignored.length })}</summary>
      <ul className="mt-2 list-none space-y-1.5 p-0">
        {ignored.map((one) => (
          <li key={`${one.segmentId}-${one.key}`} className="text-ink-2">
            <Link href={`/documents/${documentId}?cell=${one.segmentId}.${language}`} className="text-accent underline">
              {t('paragraph', { number: one.position + 1 })}
            </Link>{' '}
            {t('ignoredBecause', { reason: one.reason, name: one.byName })}
          </li>
        ))}
      </ul>
    </details>
  );
};
