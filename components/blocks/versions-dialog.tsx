'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BlockView } from '#contract/blocks.ts';
import { sameLines } from '#domain/blocks/fits-kind.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import { languages } from '#locales/languages/language.ts';
import { query } from '#components/api/client.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { BlockDifference } from './block-difference.tsx';
import { BlockLines } from './block-lines.tsx';
import { useLibrary, useRefusalWords } from './use-library.ts';

type Props = { block: BlockView; mayKeep: boolean; onClose: () => void };

/** The versions of a block: who and when, any two compared word by word, and an older one taken back as a new one. */
export const VersionsDialog = ({ block, mayKeep, onClose }: Props) => {
  const t = useTranslations('blocks');
  const ui = useTranslations('ui');
  const words = useRefusalWords();
  const { restore } = useLibrary();
  const { data: versions = [] } = useQuery(query.blocks.versions.queryOptions({ input: { id: block.id } }));
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null);
  const to = versions.find(({ number }) => number === (chosen?.to ?? block.number));
  const from = versions.find(({ number }) => number === (chosen?.from ?? block.number - 1));
  const refused = words(restore.error);
  const options = versions.map(({ number, byName }) => ({
    value: String(number),
    label: t('versionBy', { number, name: byName }),
  }));
  return (
    <Dialog
      title={t('versionsTitle', { name: block.name })}
      isOpen
      isWide="full"
      onClose={onClose}
      actions={<Button onPress={onClose}>{ui('close')}</Button>}
    >
      <ol reversed className="m-0 mb-4 list-none divide-y divide-line rounded border border-line p-0">
        {versions.map(({ number, at, byName }) => (
          <li key={number} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 text-[13px]">
            <span className="tabular font-medium">{t('version', { number })}</span>
            <span className="flex-1 text-ink-2">
              {byName}, <Moment at={at} />
            </span>
            {mayKeep && number !== block.number && block.archivedAt === null ? (
              <Button
                small
                isDisabled={restore.isPending}
                onPress={() => restore.mutate({ id: block.id, version: block.version, number })}
              >
                {t('restore', { number })}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {refused ? (
        <div className="mb-4">
          <Notice tone="refusal">{refused}</Notice>
        </div>
      ) : null}
      {from && to ? (
        <div className="mb-3 grid gap-3 sm:grid-cols-2">
          <SelectField
            label={t('compareFrom')}
            value={String(from.number)}
            options={options}
            onChange={(number) => setChosen({ from: Number(number), to: to.number })}
          />
          <SelectField
            label={t('compareTo')}
            value={String(to.number)}
            options={options}
            onChange={(number) => setChosen({ from: from.number, to: Number(number) })}
          />
        </div>
      ) : null}
      {to ? (
        <div className="grid gap-4 md:grid-cols-3">
          {languages.map((language) => (
            <section key={language} className="min-w-0">
              <h3 className="m-0 mb-1 text-[12.5px] font-medium text-ink-2 first-letter:uppercase" lang={language}>
                {languageFacts[language].nativeName}
              </h3>
              {from && !sameLines(from.texts[language], to.texts[language]) ? (
                <BlockDifference before={from.texts[language]} after={to.texts[language]} language={language} />
              ) : to.texts[language].length === 0 ? (
                <p className="m-0 text-[13px] text-draft">{t('missing')}</p>
              ) : (
                <BlockLines lines={to.texts[language]} language={language} />
              )}
            </section>
          ))}
        </div>
      ) : null}
    </Dialog>
  );
};
