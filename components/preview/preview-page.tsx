import { useTranslations } from 'next-intl';
import type { DocumentView } from '#contract/documents.ts';
import type { PreviewView } from '#contract/publishing.ts';
import { languageName } from '#components/edition/language-name.ts';
import { Link } from '#locales/navigation.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { PreviewArticle } from './preview-article.tsx';

/** A language of a document as readers would see it today, with what is not approved marked. */
export const PreviewPage = ({ preview, document }: { preview: PreviewView; document: DocumentView }) => {
  const t = useTranslations('preview');
  const open = preview.segments.filter(({ approved }) => !approved).length;
  const address = `/documents/${document.id}`;
  return (
    <div className="min-h-dvh bg-surface">
      <header className="sticky top-0 z-10 flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-line bg-paper px-4 py-2.5">
        <Link href={address} className="text-[13px] font-medium text-accent no-underline hover:underline">
          {t('back')}
        </Link>
        <nav aria-label={t('languages')} className="flex gap-1">
          {document.languages.map(({ language }) => (
            <Link
              key={language}
              href={`${address}/preview/${language}`}
              lang={language}
              aria-current={language === preview.language ? 'page' : undefined}
              className={`rounded px-2.5 py-1.5 text-[13px] leading-none font-medium no-underline ${language === preview.language ? 'bg-accent-soft text-accent' : 'text-ink-2 hover:bg-empty-soft'}`}
            >
              {languageName(language)}
            </Link>
          ))}
        </nav>
        <p className="m-0 text-[12.5px] text-ink-2">{t('open', { count: open })}</p>
        <ButtonLink href={`${address}/publish?language=${preview.language}`} small className="ml-auto">
          {t('publish')}
        </ButtonLink>
      </header>
      <main className="mx-auto max-w-[700px] px-5 py-10">
        <PreviewArticle preview={preview} />
      </main>
    </div>
  );
};
