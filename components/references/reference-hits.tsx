'use client';

import { useTranslations } from 'next-intl';
import { contextOf } from '#domain/find/context-of.ts';
import type { Asked } from '#domain/find/finder.ts';
import { readingPlace } from './reading-place.ts';
import { useReferenceHits } from './use-reference-hits.ts';
import { useReferences } from './use-references.ts';

type Props = { documentId: string; asked: Asked; onGo: () => void };

const most = 50;

/** What is found in the references of a document, each with the words around it; a press opens it at its place. */
export const ReferenceHits = ({ documentId, asked, onGo }: Props) => {
  const t = useTranslations('references');
  const { data: references = [] } = useReferences(documentId);
  const hits = useReferenceHits(documentId, asked, most);
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby="reference-hits" className="mt-3 border-t border-line pt-3">
      <h3 id="reference-hits" className="tabular m-0 text-[13px] font-semibold">
        {t('inReferences', { count: hits.length, isAll: hits.length < most ? 'yes' : 'no' })}
      </h3>
      <ul className="m-0 max-h-[30vh] list-none overflow-y-auto p-0">
        {hits.map(({ referenceId, paragraph, text, spans }) => {
          const reference = references.find(({ id }) => id === referenceId);
          const { before, hit, after } = contextOf(text, spans[0] ?? { from: 0, to: 0 });
          return (
            <li key={`${referenceId} ${paragraph}`} className="border-b border-line last:border-b-0">
              <button
                type="button"
                onClick={() => {
                  readingPlace.open(referenceId, paragraph, asked.words);
                  onGo();
                }}
                className="block w-full rounded px-1 py-2 text-left hover:bg-empty-soft"
              >
                <span className="block text-[12px] text-ink-2">
                  {t('hitPlace', { name: reference?.name ?? '', number: paragraph + 1 })}
                </span>
                <span lang={reference?.language ?? ''} dir="ltr" className="block font-text text-[14px] leading-snug">
                  {before}
                  <mark className="rounded-[2px] bg-draft-soft text-ink">{hit}</mark>
                  {after}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
