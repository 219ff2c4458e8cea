'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { query } from '#components/api/client.ts';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { ChosenBlock } from './chosen-block.tsx';
import { useDocumentBlocks } from './use-document-blocks.ts';

type Props = { documentId: string; isArchived: boolean };

/** Which blocks of the library stand in a document, and in which order. Each choice is kept at once. */
export const ChosenBlocks = ({ documentId, isArchived }: Props) => {
  const t = useTranslations('blocks');
  const acts = useDocumentBlocks(documentId);
  const { data: library = [] } = useQuery(query.blocks.list.queryOptions());
  const [wanted, setWanted] = useState('');
  const { blocks = [] } = acts;
  const hasNotice = blocks.some(({ kind }) => kind === 'prevailing-notice');
  const others = library.filter(
    ({ id, kind, archivedAt }) =>
      archivedAt === null &&
      kind !== 'dateline' &&
      !(kind === 'prevailing-notice' && hasNotice) &&
      !blocks.some(({ blockId }) => blockId === id),
  );
  const move = (from: number, by: -1 | 1) => {
    const ids = blocks.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (moved === undefined) return;
    ids.splice(from + by, 0, moved);
    const name = blocks[from]?.name ?? '';
    acts.act(t('movedSaid', { name, place: from + by + 1 }), (door) => door.order({ documentId, ids }));
  };
  const add = () => {
    const block = others.find(({ id }) => id === wanted);
    if (!block) return;
    acts.act(
      t('chosenSaid', { name: block.name }),
      (door) => door.choose({ documentId, blockId: block.id }),
      () => setWanted(''),
    );
  };
  return (
    <>
      {blocks.length === 0 ? (
        <p className="m-0 text-[13.5px] text-ink-2">{t('noneChosen')}</p>
      ) : (
        <ol className="m-0 list-none divide-y divide-line rounded border border-line bg-surface p-0">
          {blocks.map((block, at) => (
            <ChosenBlock
              key={block.id}
              block={block}
              at={at}
              count={blocks.length}
              isFixed={isArchived}
              documentId={documentId}
              acts={acts}
              onMove={move}
            />
          ))}
        </ol>
      )}
      {acts.refused ? <Notice tone="refusal">{acts.refused}</Notice> : null}
      {isArchived || others.length === 0 ? null : (
        <div className="flex flex-wrap items-end gap-2">
          <div className="min-w-0 flex-1">
            <SelectField
              label={t('addBlock')}
              value={wanted}
              onChange={setWanted}
              options={[
                { value: '', label: t('chooseBlock') },
                ...others.map(({ id, kind, name }) => ({ value: id, label: `${name} (${t(`kindOne.${kind}`)})` })),
              ]}
            />
          </div>
          <Button onPress={add} isDisabled={wanted === '' || acts.isPending}>
            {t('addChosen')}
          </Button>
        </div>
      )}
      <p className="m-0 text-[12.5px] leading-snug text-ink-2">{t('chosenHint')}</p>
      <div className="flex flex-wrap gap-2">
        {blocks.length > 0 ? (
          <ButtonLink small href={`/documents/${documentId}?panel=blocks`}>
            {t('toConfirm')}
          </ButtonLink>
        ) : null}
        <ButtonLink small look="quiet" href="/blocks">
          {t('toLibrary')}
        </ButtonLink>
      </div>
    </>
  );
};
