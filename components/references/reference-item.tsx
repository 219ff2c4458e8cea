'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReferenceView } from '#contract/references.ts';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { mayRemoveReference } from '#domain/references/reference.ts';
import { readingPlace } from './reading-place.ts';

/** A reference in the list: what it is, who brought it, and the ways to read it and to take it off. */
export const ReferenceItem = ({ reference }: { reference: ReferenceView }) => {
  const t = useTranslations('references');
  const names = useTranslations('language');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const client = useQueryClient();
  const { actor, document: shownDocument } = useEditor();
  const [isAsking, setAsking] = useState(false);
  const { id, name, language, words, addedAt, byName } = reference;
  const remove = useMutation(
    query.references.remove.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: query.references.list.key() });
        announce(t('removed', { name }));
      },
    }),
  );
  const mayRemove = shownDocument.archivedAt === null && mayRemoveReference(actor, reference);
  return (
    <li className="border-b border-line py-2.5 last:border-b-0">
      <button
        type="button"
        onClick={() => readingPlace.open(id)}
        className="block w-full rounded text-left text-[13.5px] leading-snug font-medium text-accent hover:underline"
      >
        {name}
      </button>
      <p className="tabular m-0 mt-0.5 text-[12px] leading-snug text-ink-2">
        {language ? `${names(language)} · ` : ''}
        {t('words', { count: words })} · {t('by', { name: byName })} <Moment at={addedAt} />
      </p>
      {mayRemove ? (
        <div className="mt-1.5 flex flex-wrap items-center gap-1.5 text-[12.5px]">
          {isAsking ? (
            <>
              <span>{t('reallyRemove')}</span>
              <Button small look="danger" isPending={remove.isPending} onPress={() => remove.mutate({ id })}>
                {t('remove')}
              </Button>
              <Button small look="quiet" onPress={() => setAsking(false)}>
                {t('keep')}
              </Button>
            </>
          ) : (
            <Button small look="quiet" onPress={() => setAsking(true)} aria-label={t('removeNamed', { name })}>
              {t('remove')}
            </Button>
          )}
        </div>
      ) : null}
      {remove.isError ? (
        <p role="alert" className="m-0 mt-1 text-[12.5px] text-changes">
          {refusals(refusalOf(remove.error))}
        </p>
      ) : null}
    </li>
  );
};
