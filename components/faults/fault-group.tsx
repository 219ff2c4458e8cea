'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { FaultsView, FaultView } from '#contract/faults.ts';
import { Button } from '#components/ui/button.tsx';
import { FaultRow } from './fault-row.tsx';
import type { useFaults } from './use-faults.ts';

type Props = {
  count: FaultsView['counts'][number];
  faults: FaultView[];
  isEditable: boolean;
  it: ReturnType<typeof useFaults>;
};

/** As many rows as one takes in at a glance; more are opened by whoever wants them. */
const fewEnough = 4;

/** The faults of one kind, answered one by one or all at once. */
export const FaultGroup = ({ count: { kind, open, mendable }, faults, isEditable, it }: Props) => {
  const t = useTranslations('faults');
  const hidden = open - faults.length;
  return (
    <details open={open <= fewEnough} className="group border-t border-line">
      <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2.5 text-[13.5px]">
        <ChevronRight size={14} aria-hidden className="shrink-0 text-ink-2 group-open:rotate-90" />
        <span className="min-w-40 flex-1 font-medium">{t(`kind.${kind}`)}</span>
        <span className="tabular text-ink-2">{t('places', { count: open })}</span>
        {isEditable && mendable > 0 ? (
          <Button small isPending={it.isPending} onPress={() => it.answer({ kind }, { kind: 'accept' })}>
            {t('acceptAll', { count: mendable })}
          </Button>
        ) : null}
      </summary>
      <ul className="m-0 list-none p-0">
        {faults.map((fault) => (
          <FaultRow
            key={fault.id}
            fault={fault}
            isEditable={isEditable}
            isPending={it.isPending}
            onAnswer={(answer) => it.answer({ ids: [fault.id] }, answer)}
          />
        ))}
      </ul>
      {hidden > 0 ? (
        <p className="m-0 border-t border-line px-4 py-2 text-[13px] text-ink-2">{t('more', { hidden })}</p>
      ) : null}
    </details>
  );
};
