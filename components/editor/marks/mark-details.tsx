'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { addressIn, isLinkable } from '#domain/marks/address.ts';
import type { Mark } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { Button } from '#components/ui/button.tsx';

type Props = {
  mark: Mark;
  /** What it stands for in the source; null where the source has none. */
  source: Mark | null;
  language: TargetLanguage;
  mayWrite: boolean;
  onChange: (mark: Mark) => void;
  onTakeOff: () => void;
};

/** What may be done with a mark that is placed: a link led elsewhere, any of them taken off. */
export const MarkDetails = ({ mark, source, language, mayWrite, onChange, onTakeOff }: Props) => {
  const t = useTranslations('marks');
  return (
    <div className="mt-2 flex flex-wrap items-end gap-2 border-l-2 border-accent pl-2.5 text-[12.5px] leading-snug">
      {mark.kind === 'link' ? (
        <Address
          mark={mark}
          proposed={addressIn(source?.kind === 'link' ? source.href : mark.href, language)}
          isReadOnly={!mayWrite}
          onChange={onChange}
        />
      ) : null}
      {mayWrite ? (
        <Button small onPress={onTakeOff}>
          {t('takeOff')}
        </Button>
      ) : null}
    </div>
  );
};

type AddressProps = {
  mark: Extract<Mark, { kind: 'link' }>;
  proposed: string | null;
  isReadOnly: boolean;
  onChange: (mark: Mark) => void;
};

/** Where a link leads; taken as soon as it is an address that a page may link. */
const Address = ({ mark, proposed, isReadOnly, onChange }: AddressProps) => {
  const t = useTranslations('marks');
  const [draft, setDraft] = useState<string | null>(null);
  const fieldId = useId();
  const problemId = useId();
  const written = draft ?? mark.href;
  const isGood = isLinkable(written.trim());
  const take = (href: string) => {
    setDraft(href);
    if (isLinkable(href.trim())) onChange({ ...mark, href: href.trim() });
  };
  return (
    <div className="min-w-52 flex-1">
      <label htmlFor={fieldId} className="mb-0.5 block text-[12px] text-ink-2">
        {t('address')}
      </label>
      <input
        id={fieldId}
        type="url"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        maxLength={2000}
        readOnly={isReadOnly}
        value={written}
        aria-invalid={!isGood}
        aria-describedby={isGood ? undefined : problemId}
        onChange={(event) => take(event.target.value)}
        className="w-full rounded border border-line-strong bg-surface px-2 py-1.5 font-mono text-[12px] leading-tight text-ink aria-invalid:border-changes"
      />
      {isGood ? null : (
        <p id={problemId} className="m-0 mt-1 text-changes">
          {t('addressProblem')}
        </p>
      )}
      {proposed && proposed !== mark.href && !isReadOnly ? (
        <Button small look="quiet" className="mt-1 max-w-full" onPress={() => take(proposed)}>
          <span className="truncate">{t('proposed', { address: proposed })}</span>
        </Button>
      ) : null}
    </div>
  );
};
