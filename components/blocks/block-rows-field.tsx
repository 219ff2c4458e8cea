'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { BlockKind, BlockLineKind } from '#domain/blocks/block.ts';
import { lineKindsOf } from '#domain/blocks/fits-kind.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import type { Language } from '#locales/languages/language.ts';
import { Button } from '#components/ui/button.tsx';
import { movedRow, withRow, type BlockRow } from './block-rows.ts';

type Props = {
  kind: BlockKind;
  rows: readonly BlockRow[];
  onChange: (rows: BlockRow[]) => void;
  /** The languages that are written here. */
  languages: readonly Language[];
};

const columnsOf = (count: number): string =>
  count > 1 ? 'md:grid-cols-[repeat(3,minmax(0,1fr))_auto]' : 'grid-cols-[minmax(0,1fr)_auto]';

const isLong = (kind: BlockLineKind) => kind === 'paragraph';

/** The lines of a block, its languages side by side; a line that is empty in a language is not in it. */
export const BlockRowsField = ({ kind, rows, onChange, languages }: Props) => {
  const t = useTranslations('blocks');
  const names = useTranslations('language');
  const kinds = lineKindsOf[kind];
  const isSingle = kind === 'dateline' || kind === 'prevailing-notice';
  const write = (at: number, language: Language, text: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, texts: { ...row.texts, [language]: text } } : row)));
  return (
    <div className="grid gap-3">
      {languages.length > 1 ? (
        <div aria-hidden className={`hidden gap-3 md:grid ${columnsOf(languages.length)}`}>
          {languages.map((language) => (
            <span key={language} lang={language} className="text-[13px] font-medium first-letter:uppercase">
              {languageFacts[language].nativeName}
            </span>
          ))}
          <span className={isSingle ? 'hidden' : 'w-[84px]'} />
        </div>
      ) : null}
      {rows.map((row, at) => (
        <div key={row.key} className={`grid items-start gap-x-3 gap-y-2 ${columnsOf(languages.length)}`}>
          {languages.map((language) => (
            <label key={language} className="block min-w-0">
              <span className="mb-0.5 block text-[12px] leading-snug text-ink-2">
                {t(`line.${row.kind}`)}
                <span className={languages.length > 1 ? 'md:hidden' : 'visually-hidden'}>
                  {t('inLanguage', { language })}
                </span>
                <span className="visually-hidden">{isSingle ? '' : t('lineNumber', { number: at + 1 })}</span>
              </span>
              <textarea
                value={row.texts[language]}
                onChange={(event) => write(at, language, event.target.value)}
                lang={language}
                rows={isLong(row.kind) ? 3 : 1}
                maxLength={4000}
                placeholder={t('noText', { language: names(language) })}
                className="block field-sizing-content w-full resize-none rounded border border-line-strong bg-surface px-2.5 py-2 font-text text-[14.5px] leading-snug text-ink placeholder:font-ui placeholder:text-[13px] placeholder:text-ink-3"
              />
            </label>
          ))}
          {isSingle ? null : (
            <div className="flex gap-0.5 md:pt-5">
              <RowButton
                label={t('lineUp', { number: at + 1 })}
                isDisabled={at === 0}
                onPress={() => onChange(movedRow(rows, at, -1))}
              >
                <ArrowUp size={14} aria-hidden />
              </RowButton>
              <RowButton
                label={t('lineDown', { number: at + 1 })}
                isDisabled={at === rows.length - 1}
                onPress={() => onChange(movedRow(rows, at, 1))}
              >
                <ArrowDown size={14} aria-hidden />
              </RowButton>
              <RowButton
                label={t('lineRemove', { number: at + 1 })}
                isDisabled={rows.length === 1}
                onPress={() => onChange(rows.filter((one) => one !== row))}
              >
                <X size={14} aria-hidden />
              </RowButton>
            </div>
          )}
        </div>
      ))}
      {isSingle ? null : (
        <div className="flex flex-wrap gap-2">
          {kinds.map((one) => (
            <Button key={one} small look="quiet" onPress={() => onChange(withRow(rows, one))}>
              {t(`add.${one}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};

type ButtonProps = { label: string; isDisabled: boolean; onPress: () => void; children: ReactNode };

const RowButton = ({ label, ...props }: ButtonProps) => (
  <Button look="quiet" small aria-label={label} className="!px-1.5" {...props} />
);
