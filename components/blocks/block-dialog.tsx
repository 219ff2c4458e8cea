'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BlockView } from '#contract/blocks.ts';
import type { OrganizationView } from '#contract/organizations.ts';
import type { BlockKind } from '#domain/blocks/block.ts';
import { faultOf, sameLines } from '#domain/blocks/fits-kind.ts';
import { languages } from '#locales/languages/language.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { BlockDifference } from './block-difference.tsx';
import { BlockRowsField } from './block-rows-field.tsx';
import { firstRows, rowsOf, textsOf } from './block-rows.ts';
import { useLibrary, useRefusalWords } from './use-library.ts';

type Props = {
  /** The block that is edited; null for a new one. */
  block: BlockView | null;
  organizations: OrganizationView[];
  onClose: () => void;
};

const newKinds: readonly BlockKind[] = ['boilerplate', 'contacts', 'prevailing-notice', 'dateline'];

/** A block of the library, its languages side by side. Saving other words makes a new version. */
export const BlockDialog = ({ block, organizations, onClose }: Props) => {
  const t = useTranslations('blocks');
  const ui = useTranslations('ui');
  const refusals = useTranslations('refusal');
  const locale = useLocale();
  const words = useRefusalWords();
  const { create, save } = useLibrary();
  const [kind, setKind] = useState<BlockKind>(block?.kind ?? 'boilerplate');
  const [name, setName] = useState(block?.name ?? '');
  const [organizationId, setOrganization] = useState(block?.organizationId ?? '');
  const [rows, setRows] = useState(() => (block ? rowsOf(block.texts) : firstRows('boilerplate')));
  const [isTried, setTried] = useState(false);
  // What the typing began from: a save that was refused shows what came between.
  const [seen] = useState(block);
  const isMoved = block !== null && seen !== null && block.version !== seen.version;
  const texts = textsOf(rows);
  const fault = faultOf(kind, texts);
  const refused = words(create.error ?? save.error);
  const missing = languages.filter((language) => texts[language].length === 0);

  const submit = () => {
    setTried(true);
    if (name.trim() === '' || fault) return;
    const wanted = { name: name.trim(), organizationId: organizationId === '' ? null : organizationId, texts };
    if (block) save.mutate({ id: block.id, version: block.version, ...wanted }, { onSuccess: onClose });
    else create.mutate({ kind, ...wanted }, { onSuccess: onClose });
  };
  return (
    <Dialog
      title={block ? t('editTitle', { name: block.name }) : t('newTitle')}
      isOpen
      isWide="full"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button look="primary" isPending={create.isPending || save.isPending} onPress={submit}>
            {block ? t('saveVersion') : t('createBlock')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <div className="grid gap-3 sm:grid-cols-3">
          {block ? null : (
            <SelectField
              label={t('kindLabel')}
              value={kind}
              onChange={(next) => {
                setKind(next as BlockKind);
                setRows(firstRows(next as BlockKind));
              }}
              options={newKinds.map((one) => ({ value: one, label: t(`kindOne.${one}`) }))}
            />
          )}
          <Field
            label={t('name')}
            value={name}
            onChange={setName}
            maxLength={200}
            error={isTried && name.trim() === '' ? t('nameMissing') : undefined}
          />
          <SelectField
            label={t('organization')}
            value={organizationId}
            onChange={setOrganization}
            options={[
              { value: '', label: t('wholeHouse') },
              ...organizations.map((one) => ({
                value: one.id,
                label: `${one.names[locale]} (${one.acronyms[locale]})`,
              })),
            ]}
          />
        </div>
        <p className="m-0 text-[12.5px] leading-snug text-ink-2">{t(`kindHint.${kind}`)}</p>
        <BlockRowsField kind={kind} rows={rows} onChange={setRows} languages={languages} />
        {missing.length > 0 && missing.length < languages.length ? (
          <p className="m-0 text-[12.5px] leading-snug text-draft">
            {missing.map((language) => t('missingIn', { language })).join(' ')}
          </p>
        ) : null}
        {isTried && fault ? <Notice tone="refusal">{refusals(fault)}</Notice> : null}
        {refused ? <Notice tone="refusal">{refused}</Notice> : null}
        {isMoved ? (
          <Notice tone="warning">
            {t('movedMeanwhile', { number: block.number, name: block.savedByName })}
            {languages
              .filter((language) => !sameLines(seen.texts[language], block.texts[language]))
              .map((language) => (
                <BlockDifference
                  key={language}
                  before={seen.texts[language]}
                  after={block.texts[language]}
                  language={language}
                />
              ))}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
};
