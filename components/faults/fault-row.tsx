'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FaultView } from '#contract/faults.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import type { Answer } from './use-faults.ts';
import { FaultText } from './fault-text.tsx';

type Props = {
  fault: FaultView;
  isEditable: boolean;
  isPending: boolean;
  onAnswer: (answer: Answer) => void;
};

/** One fault: where it stands, what is offered in its place, and the three answers. */
export const FaultRow = ({ fault, isEditable, isPending, onAnswer }: Props) => {
  const t = useTranslations('faults');
  const ui = useTranslations('ui');
  const [form, setForm] = useState<'correct' | 'decline' | null>(null);
  const [words, setWords] = useState('');
  const { kind, place, isContact, text, spans, data, declined } = fault;
  const isMendable = spans.some(({ replacement }) => replacement !== null);
  const where = t(isContact ? 'contactLine' : 'paragraph', { place });
  const begin = (next: 'correct' | 'decline', first: string) => {
    setForm(next);
    setWords(first);
  };
  return (
    <li className="grid gap-x-3 gap-y-2 border-t border-line px-4 py-2.5 sm:grid-cols-[104px_minmax(0,1fr)_auto]">
      <span className="tabular pt-0.5 text-[12.5px] text-ink-2">{where}</span>
      <div className="min-w-0">
        <FaultText kind={kind} text={text} spans={spans} />
        {kind === 'telephone-prefix' ? (
          <p className="m-0 mt-1 text-[13px] text-ink-2">
            {t('telephone', { place: data['place'] ?? '', usual: data['usual'] ?? '' })}
          </p>
        ) : null}
        {declined ? (
          <p className="m-0 mt-1 text-[13px] text-ink-2">
            {t('declinedBy', { name: declined.byName, reason: declined.reason })}
          </p>
        ) : null}
        {form === null ? null : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the form, wherever one is in it
          <form
            ref={(element) => element?.scrollIntoView({ block: 'nearest' })}
            className="mt-2 grid scroll-mb-32 gap-2"
            onKeyDown={(event) => {
              if (event.key === 'Escape') setForm(null);
            }}
            onSubmit={(event) => {
              event.preventDefault();
              if (words.trim() === '') return;
              onAnswer(form === 'correct' ? { kind: form, text: words } : { kind: form, reason: words });
              setForm(null);
            }}
          >
            <Field
              autoFocus
              label={t(form === 'correct' ? 'newText' : 'reason')}
              value={words}
              onChange={setWords}
              maxLength={form === 'correct' ? 20_000 : 500}
              {...(form === 'correct' ? { rows: 7, lang: 'fr' } : {})}
            />
            <span className="flex flex-wrap gap-2">
              <Button small look="primary" type="submit" isDisabled={words.trim() === ''} isPending={isPending}>
                {t(form === 'correct' ? 'put' : 'decline')}
              </Button>
              <Button small onPress={() => setForm(null)}>
                {ui('cancel')}
              </Button>
            </span>
          </form>
        )}
      </div>
      {isEditable && form === null ? (
        <span className="flex flex-wrap items-start gap-1.5">
          {isMendable ? (
            <Button
              small
              isPending={isPending}
              aria-label={t('acceptAt', { where })}
              onPress={() => onAnswer({ kind: 'accept' })}
            >
              {t('accept')}
            </Button>
          ) : null}
          <Button small look="quiet" aria-label={t('correctAt', { where })} onPress={() => begin('correct', text)}>
            {t('correct')}
          </Button>
          {declined ? null : (
            <Button
              small
              look="quiet"
              aria-label={t('declineAt', { where })}
              onPress={() => begin('decline', t('meantSo'))}
            >
              {t('decline')}
            </Button>
          )}
        </span>
      ) : null}
    </li>
  );
};
