'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DocumentBlockLanguage, DocumentBlockView } from '#contract/blocks.ts';
import type { BlockLine } from '#domain/blocks/block.ts';
import { fitsKind } from '#domain/blocks/fits-kind.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { BlockLines } from './block-lines.tsx';
import { BlockRowsField } from './block-rows-field.tsx';
import { firstRows, rowsOf, textsOf } from './block-rows.ts';

type Props = {
  block: DocumentBlockView;
  one: DocumentBlockLanguage;
  isPending: boolean;
  refused: string | null;
  onSave: (lines: BlockLine[]) => void;
  onClose: () => void;
};

/** A block in words of this document's own, in one language; the library and other documents keep theirs. */
export const OwnWordsDialog = ({ block, one, isPending, refused, onSave, onClose }: Props) => {
  const t = useTranslations('blocks');
  const ui = useTranslations('ui');
  const { language } = one;
  const french = block.languages.find((other) => other.language === 'fr')?.lines ?? [];
  const [rows, setRows] = useState(() => {
    const begin = one.lines.length > 0 ? one.lines : one.library;
    const written = rowsOf({ fr: [], en: [], es: [], [language]: begin });
    return written.length > 0 ? written : firstRows(block.kind);
  });
  const lines = textsOf(rows)[language];
  return (
    <Dialog
      title={t('ownTitle', { name: block.name, language })}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button
            look="primary"
            isPending={isPending}
            isDisabled={lines.length === 0 || !fitsKind(block.kind, lines)}
            onPress={() => onSave(lines)}
          >
            {t('saveOwn')}
          </Button>
        </>
      }
    >
      <p className="m-0 mb-3 text-[13px] leading-snug text-ink-2">{t('ownHint')}</p>
      {language !== 'fr' && french.length > 0 ? (
        <div className="mb-4 rounded border border-line bg-paper px-3 py-2.5">
          <p className="m-0 mb-1 text-[12px] text-ink-2">{t('inFrench')}</p>
          <BlockLines lines={french} language="fr" />
        </div>
      ) : null}
      <BlockRowsField kind={block.kind} rows={rows} onChange={setRows} languages={[language]} />
      {refused ? (
        <div className="mt-3">
          <Notice tone="refusal">{refused}</Notice>
        </div>
      ) : null}
    </Dialog>
  );
};
