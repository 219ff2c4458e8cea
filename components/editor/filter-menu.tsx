'use client';

import { useTranslations } from 'next-intl';
import { ListFilter } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { FilterMenuProps } from './filter-choices.tsx';
import { isFiltered } from './filters.ts';
import { lazyParts } from './lazy-parts.ts';

const FilterChoices = dynamic(() => lazyParts.filters().then((part) => part.FilterChoices));

/** Everything that paragraphs can be filtered by, together. */
export const FilterMenu = (props: FilterMenuProps) => {
  const t = useTranslations('filters');
  const { chosen } = props;
  const [isOpen, setOpen] = useState(false);
  const extra = chosen.authors.length + chosen.has.length + (chosen.language ? 1 : 0) + (chosen.since ? 1 : 0);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton
        id="filters"
        className={`flex shrink-0 items-center gap-1.5 rounded border px-2.5 py-[7px] text-[12.5px] leading-none font-medium ${
          isFiltered(chosen)
            ? 'border-accent bg-accent-soft text-accent'
            : 'border-line-strong bg-surface text-ink-2 hover:bg-paper'
        }`}
      >
        <ListFilter size={14} aria-hidden />
        <span className="max-xl:visually-hidden">{t('title')}</span>
        {extra > 0 ? <span className="tabular">{extra}</span> : null}
      </AriaButton>
      <Popover
        placement="bottom start"
        className="z-40 w-[min(92vw,420px)] overflow-y-auto rounded-lg border border-line-strong bg-surface text-ink shadow-[0_8px_28px_rgb(28_29_34/0.14)]"
      >
        <Dialog aria-label={t('title')} className="outline-none">
          {({ close }) => <FilterChoices {...props} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
