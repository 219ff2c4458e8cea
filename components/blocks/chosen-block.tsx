'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { DocumentBlockView } from '#contract/blocks.ts';
import { Button } from '#components/ui/button.tsx';
import { NewerVersion } from './newer-version.tsx';
import { Standing } from './standing.tsx';
import type { DocumentBlocksActs } from './use-document-blocks.ts';

type Props = {
  block: DocumentBlockView;
  at: number;
  count: number;
  isFixed: boolean;
  documentId: string;
  acts: DocumentBlocksActs;
  onMove: (from: number, by: -1 | 1) => void;
};

/** A block that a document uses: its version, how it stands in each language, its place, and the way out. */
export const ChosenBlock = ({ block, at, count, isFixed, documentId, acts, onMove }: Props) => {
  const t = useTranslations('blocks');
  const { id, version, name } = block;
  const { isPending } = acts;
  return (
    <li className="px-3 py-2.5">
      <div className="flex items-start gap-2.5">
        <div className="min-w-0 flex-1">
          <p className="m-0 text-[14px] leading-snug">
            {name} <span className="text-[12.5px] text-ink-2">{t(`kindOne.${block.kind}`)}</span>
          </p>
          <p className="m-0 mt-0.5 flex flex-wrap gap-x-3 gap-y-0.5 text-[12.5px] leading-snug">
            <span className="text-ink-2">{t('version', { number: block.number })}</span>
            {block.printed ? (
              block.languages.map(({ language, standing }) => (
                <span key={language}>
                  <span className="text-ink-2">{t('languageName', { language })}</span> <Standing standing={standing} />
                </span>
              ))
            ) : (
              <span className="text-draft">{t('notPrinted')}</span>
            )}
          </p>
        </div>
        {isFixed ? null : (
          <div className="flex">
            <Button
              look="quiet"
              small
              isDisabled={at === 0 || isPending}
              onPress={() => onMove(at, -1)}
              aria-label={t('moveUp', { name })}
            >
              <ArrowUp size={14} aria-hidden />
            </Button>
            <Button
              look="quiet"
              small
              isDisabled={at === count - 1 || isPending}
              onPress={() => onMove(at, 1)}
              aria-label={t('moveDown', { name })}
            >
              <ArrowDown size={14} aria-hidden />
            </Button>
            <Button
              look="quiet"
              small
              isDisabled={isPending}
              onPress={() =>
                acts.act(t('removedSaid', { name }), (blocks) => blocks.remove({ documentId, id, version }))
              }
              aria-label={t('removeOne', { name })}
            >
              <X size={14} aria-hidden />
            </Button>
          </div>
        )}
      </div>
      {isFixed ? null : (
        <NewerVersion
          block={block}
          isPending={isPending}
          onTake={(number, onDone) =>
            acts.act(
              t('takenSaid', { name, number }),
              (blocks) => blocks.take({ documentId, id, version, number }),
              onDone,
            )
          }
        />
      )}
    </li>
  );
};
