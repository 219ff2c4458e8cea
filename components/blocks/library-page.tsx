'use client';

import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BlockView } from '#contract/blocks.ts';
import type { OrganizationView } from '#contract/organizations.ts';
import { mayKeepBlocks } from '#domain/access/may-keep-blocks.ts';
import type { BlockKind } from '#domain/blocks/block.ts';
import { query } from '#components/api/client.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { CheckBox } from '#components/document-settings/check-box.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { BlockCard } from './block-card.tsx';
import { BlockDialog } from './block-dialog.tsx';
import { foundBlocks } from './found-blocks.ts';
import { useLibrary, useRefusalWords } from './use-library.ts';
import { VersionsDialog } from './versions-dialog.tsx';

type Props = { initial: BlockView[]; organizations: OrganizationView[]; now: string };
type Opened = { what: 'edit' | 'versions'; id: string } | { what: 'new' };

/** What is longest and changes most comes first; places last. */
const kindsInOrder: readonly BlockKind[] = ['boilerplate', 'contacts', 'prevailing-notice', 'dateline'];

/** The library of blocks, by kind. Everybody reads it; coordinators and administrators write it. */
export const LibraryPage = ({ initial, organizations, now }: Props) => {
  const t = useTranslations('blocks');
  const mayKeep = mayKeepBlocks(useSession());
  const words = useRefusalWords();
  const { data: blocks } = useQuery(query.blocks.list.queryOptions({ initialData: initial }));
  const { archive } = useLibrary();
  const [sought, setSought] = useState('');
  const [withArchived, setWithArchived] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const found = foundBlocks(blocks, sought, withArchived);
  const block = opened && opened.what !== 'new' ? blocks.find(({ id }) => id === opened.id) : undefined;
  const close = () => setOpened(null);
  const refused = words(archive.error);
  return (
    <>
      <div className="mb-2 flex flex-wrap items-end gap-3">
        <h1 className="m-0 flex-1 font-text text-[24px] leading-tight font-semibold">{t('title')}</h1>
        {mayKeep ? (
          <Button look="primary" onPress={() => setOpened({ what: 'new' })}>
            <Plus size={15} aria-hidden />
            {t('new')}
          </Button>
        ) : null}
      </div>
      <p className="m-0 mb-4 max-w-[680px] text-[13.5px] leading-snug text-ink-2">{t('intro')}</p>
      <div className="mb-5 flex flex-wrap items-end gap-x-5 gap-y-3">
        <div className="w-full max-w-80">
          <Field label={t('search')} type="search" value={sought} onChange={setSought} maxLength={200} />
        </div>
        {blocks.some(({ archivedAt }) => archivedAt !== null) ? (
          <div className="pb-2">
            <CheckBox label={t('withArchived')} isChecked={withArchived} onChange={setWithArchived} />
          </div>
        ) : null}
      </div>
      {refused ? (
        <div className="mb-4">
          <Notice tone="refusal">{refused}</Notice>
        </div>
      ) : null}
      {found.length === 0 ? (
        <p className="m-0 text-[13.5px] text-ink-2">{t(blocks.length === 0 ? 'empty' : 'noneFound')}</p>
      ) : null}
      {kindsInOrder.map((kind) => {
        const own = found.filter((one) => one.kind === kind);
        return own.length === 0 ? null : (
          <section key={kind} aria-labelledby={`kind-${kind}`} className="mb-6">
            <h2 id={`kind-${kind}`} className="m-0 mb-2 text-[13px] font-semibold text-ink-2">
              {t(`kind.${kind}`)}
            </h2>
            <ul className="m-0 list-none rounded-md bg-surface p-0">
              {own.map((one) => (
                <BlockCard
                  key={one.id}
                  block={one}
                  organization={organizations.find(({ id }) => id === one.organizationId)}
                  mayKeep={mayKeep}
                  now={now}
                  onEdit={() => setOpened({ what: 'edit', id: one.id })}
                  onVersions={() => setOpened({ what: 'versions', id: one.id })}
                  onArchive={() => archive.mutate(one)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {opened?.what === 'new' ? <BlockDialog block={null} organizations={organizations} onClose={close} /> : null}
      {opened?.what === 'edit' && block ? (
        <BlockDialog key={block.id} block={block} organizations={organizations} onClose={close} />
      ) : null}
      {opened?.what === 'versions' && block ? <VersionsDialog block={block} mayKeep={mayKeep} onClose={close} /> : null}
    </>
  );
};
