'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { FaultsView } from '#contract/faults.ts';
import { Notice } from '#components/ui/notice.tsx';
import { FaultGroup } from './fault-group.tsx';
import { FaultRow } from './fault-row.tsx';
import { useFaults } from './use-faults.ts';

type Props = {
  documentId: string;
  initial: FaultsView;
  /** The version of the newest source version, as the page knows it. */
  version: number;
  isEditable: boolean;
  /** What is written in the form is saved first: an answer would lose it. */
  isUnsaved: boolean;
  onChanged: () => Promise<void>;
};

/** What may be wrong with the French before anybody translates it: each to be accepted, corrected or declined. */
export const Faults = ({ documentId, initial, version, isEditable, isUnsaved, onChanged }: Props) => {
  const t = useTranslations('faults');
  const refusal = useTranslations('refusal');
  const it = useFaults(documentId, initial, version, onChanged);
  const { view, refused } = it;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    // The row that was answered is gone, and the focus with it.
    if (shown.current !== view && document.activeElement === document.body) heading.current?.focus();
    shown.current = view;
  }, [view]);
  const declined = view.faults.filter((fault) => fault.declined);
  if (view.open === 0 && declined.length === 0) return null;
  const mayAnswer = isEditable && !isUnsaved;
  return (
    <section aria-labelledby="faults" className="mb-5 overflow-hidden rounded-lg border border-line bg-surface">
      <div className="px-4 py-3">
        <h2 id="faults" ref={heading} tabIndex={-1} className="m-0 text-[14px] font-semibold outline-none">
          {t('title', { count: view.open })}
        </h2>
        <p className="m-0 mt-1 max-w-2xl text-[13px] leading-snug text-ink-2">
          {t(isEditable ? (isUnsaved ? 'saveFirst' : 'explain') : 'explainReader')}
        </p>
        {refused ? (
          <div className="mt-2">
            <Notice tone="refusal">{refusal(refused)}</Notice>
          </div>
        ) : null}
      </div>
      {view.counts.map((count) => (
        <FaultGroup
          key={count.kind}
          count={count}
          faults={view.faults.filter(({ kind, declined: said }) => kind === count.kind && !said)}
          isEditable={mayAnswer}
          it={it}
        />
      ))}
      {declined.length > 0 ? (
        <details className="border-t border-line">
          <summary className="cursor-pointer px-4 py-2.5 text-[13.5px] text-ink-2">
            {t('declined', { count: declined.length })}
          </summary>
          <ul className="m-0 list-none p-0">
            {declined.map((fault) => (
              <FaultRow
                key={fault.id}
                fault={fault}
                isEditable={mayAnswer}
                isPending={it.isPending}
                onAnswer={(answer) => it.answer({ ids: [fault.id] }, answer)}
              />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
};
