'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { BlockView } from '#contract/blocks.ts';
import type { OrganizationView } from '#contract/organizations.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import { languages } from '#locales/languages/language.ts';
import { Button } from '#components/ui/button.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { BlockLines } from './block-lines.tsx';

type Props = {
  block: BlockView;
  organization: OrganizationView | undefined;
  mayKeep: boolean;
  /** The server's clock, for what it rendered. */
  now: string;
  onEdit: () => void;
  onVersions: () => void;
  onArchive: () => void;
};

/** A block of the library: what it says in each language, its version and where it is used. */
export const BlockCard = ({ block, organization, mayKeep, now, onEdit, onVersions, onArchive }: Props) => {
  const t = useTranslations('blocks');
  const locale = useLocale();
  const isArchived = block.archivedAt !== null;
  // A place is taken into the settings of a document; what became of it there is not known.
  const isPlace = block.kind === 'dateline';
  return (
    <li className="border-t border-line px-4 py-3.5 first:border-t-0" aria-labelledby={`block-${block.id}`}>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-56 flex-1">
          <h3 id={`block-${block.id}`} className="m-0 text-[14.5px] leading-snug font-semibold">
            {block.name}
          </h3>
          <p className="m-0 mt-0.5 text-[12.5px] leading-snug text-ink-2">
            {[
              organization?.acronyms[locale],
              t('version', { number: block.number }),
              isPlace ? '' : t('uses', { count: block.uses }),
            ]
              .filter(Boolean)
              .join(' · ')}
            {' · '}
            {block.savedByName}, <Moment at={block.savedAt} now={now} />
          </p>
        </div>
        <div className="flex flex-wrap gap-1.5">
          {mayKeep && !isArchived ? (
            <Button small onPress={onEdit} aria-label={t('editOne', { name: block.name })}>
              {t('edit')}
            </Button>
          ) : null}
          <Button small look="quiet" onPress={onVersions} aria-label={t('versionsOf', { name: block.name })}>
            {t('versions')}
          </Button>
          {mayKeep ? (
            <Button
              small
              look="quiet"
              onPress={onArchive}
              aria-label={t(isArchived ? 'unarchiveOne' : 'archiveOne', { name: block.name })}
            >
              {t(isArchived ? 'unarchive' : 'archive')}
            </Button>
          ) : null}
        </div>
      </div>
      <div className="mt-2.5 grid gap-x-5 gap-y-3 md:grid-cols-3">
        {languages.map((language) => (
          <div key={language} className="min-w-0">
            <p lang={language} className="m-0 mb-0.5 text-[12px] leading-snug text-ink-2 first-letter:uppercase">
              {languageFacts[language].nativeName}
            </p>
            {block.texts[language].length === 0 ? (
              <p className="m-0 text-[13px] text-draft">{t('missing')}</p>
            ) : (
              <BlockLines lines={block.texts[language]} language={language} />
            )}
          </div>
        ))}
      </div>
    </li>
  );
};
