'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { RealignmentView } from '#contract/source.ts';
import { Button } from '#components/ui/button.tsx';
import { inputClass, labelClass } from '#components/ui/field.tsx';

type Props = {
  name: string;
  /** The number of the paragraph that it is taken for. */
  was: number | null;
  old: RealignmentView['old'];
  onPair: (id: string | null) => void;
  onLeaveOut: () => void;
  onClose: () => void;
};

/** Says which old paragraph a new one is, by its number, or that it is none. */
export const RePairForm = ({ name, was, old, onPair, onLeaveOut, onClose }: Props) => {
  const t = useTranslations('newVersion');
  const ui = useTranslations('ui');
  const id = useId();
  const [wanted, setWanted] = useState(was === null ? '' : String(was));
  const found = old[Number(wanted) - 1];
  return (
    <form
      aria-label={t('changeOf', { name })}
      className="mt-2.5 grid gap-2.5 rounded border border-line bg-paper px-3 py-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (found) onPair(found.id);
      }}
    >
      <div className="flex flex-wrap items-end gap-2.5">
        <div>
          <label htmlFor={id} className={labelClass}>
            {t('isParagraph')}
          </label>
          <input
            id={id}
            type="number"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form opens where its button was pressed
            autoFocus
            min={1}
            max={old.length}
            value={wanted}
            aria-describedby={`${id}-text`}
            onChange={(event) => setWanted(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
            className={`${inputClass} max-w-28`}
          />
        </div>
        <Button type="submit" isDisabled={!found || Number(wanted) === was}>
          {t('pair')}
        </Button>
      </div>
      <p id={`${id}-text`} lang={found ? 'fr' : undefined} className="m-0 line-clamp-2 text-[13px] text-ink-2">
        {found ? found.text.text : t('noSuch', { count: old.length })}
      </p>
      <div className="flex flex-wrap gap-2">
        {was === null ? null : (
          <Button small onPress={() => onPair(null)}>
            {t('isNew')}
          </Button>
        )}
        <Button small onPress={onLeaveOut}>
          {t('leaveOut')}
        </Button>
        <Button small look="quiet" onPress={onClose}>
          {ui('cancel')}
        </Button>
      </div>
    </form>
  );
};
