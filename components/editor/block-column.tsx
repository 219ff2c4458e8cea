'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DocumentBlockLanguage, DocumentBlockView } from '#contract/blocks.ts';
import { mayConfirmBlocks } from '#domain/access/may-keep-blocks.ts';
import { nativeName } from '#locales/languages/native-name.ts';
import { BlockDifference } from '#components/blocks/block-difference.tsx';
import { BlockLines } from '#components/blocks/block-lines.tsx';
import { OwnWordsDialog } from '#components/blocks/own-words-dialog.tsx';
import { Standing } from '#components/blocks/standing.tsx';
import type { DocumentBlocksActs } from '#components/blocks/use-document-blocks.ts';
import { Button } from '#components/ui/button.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { useEditor } from './editor-context.tsx';

type Props = {
  block: DocumentBlockView;
  standing: DocumentBlockLanguage;
  acts: DocumentBlocksActs;
  isOpen: boolean;
};

/** A block in one language of the document: its words, who confirmed them, and what may be done about them. */
export const BlockColumn = ({ block, standing: one, acts, isOpen }: Props) => {
  const t = useTranslations('blocks');
  const { actor, document: shownDocument } = useEditor();
  const [isWriting, setWriting] = useState(false);
  const { language, lines, library, own, standing, since } = one;
  const may = isOpen && mayConfirmBlocks(actor, language);
  const at = { documentId: shownDocument.id, id: block.id, version: block.version, language };
  const save = (words: typeof lines | null, said: string, onDone?: () => void) =>
    acts.act(said, (door) => door.saveWords({ ...at, lines: words }), onDone);
  const { isPending } = acts;
  const open = () => {
    acts.forget();
    setWriting(true);
  };
  return (
    <div
      className={`min-w-0 border-line px-3.5 pt-2 pb-4 wide:border-l ${language === 'fr' ? 'bg-paper' : 'bg-surface'}`}
    >
      <h4 className="m-0 mb-1 text-[12px] font-medium text-ink-2 first-letter:uppercase wide:sr-only" lang={language}>
        {nativeName[language]}
      </h4>
      {lines.length > 0 ? (
        <BlockLines lines={lines} language={language} />
      ) : (
        <p className="m-0 text-[13px] text-ink-2">{t(standing === 'left-out' ? 'leftOutHere' : 'missingHere')}</p>
      )}
      {since ? (
        <details className="mt-2 text-[12.5px]" open>
          <summary className="cursor-default text-draft">{t('changedSince', { number: since.number })}</summary>
          <BlockDifference before={since.lines} after={library} language={language} />
        </details>
      ) : null}
      {own && standing !== 'left-out' && library.length > 0 ? (
        <details className="mt-2 text-[12.5px]">
          <summary className="cursor-default text-ink-2">{t('differsFromLibrary')}</summary>
          <BlockDifference before={library} after={lines} language={language} />
        </details>
      ) : null}
      <div className="mt-2.5 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-[12px] text-ink-2">
        <span>
          <Standing standing={standing} />
          {one.confirmedAt && standing !== 'missing' ? (
            <>
              {' '}
              {t('byName', { name: one.confirmedByName ?? '' })} <Moment at={one.confirmedAt} />
            </>
          ) : null}
        </span>
        {may && standing === 'open' ? (
          <Button
            small
            isDisabled={isPending}
            onPress={() => acts.act(t('confirmedSaid', { name: block.name, language }), (door) => door.confirm(at))}
          >
            {t('confirm', { language })}
          </Button>
        ) : null}
        {may ? (
          <Button small look="quiet" isDisabled={isPending} onPress={open}>
            {t(lines.length === 0 ? 'writeHere' : own ? 'editOwn' : 'writeOwn')}
          </Button>
        ) : null}
        {may && own ? (
          <Button small look="quiet" isDisabled={isPending} onPress={() => save(null, t('libraryAgainSaid'))}>
            {t('libraryAgain')}
          </Button>
        ) : null}
        {may && standing !== 'left-out' ? (
          <Button small look="quiet" isDisabled={isPending} onPress={() => save([], t('leftOutSaid'))}>
            {t('leaveOut')}
          </Button>
        ) : null}
      </div>
      {isWriting ? (
        <OwnWordsDialog
          block={block}
          one={one}
          isPending={isPending}
          refused={acts.refused}
          onSave={(words) => save(words, t('ownSaid'), () => setWriting(false))}
          onClose={() => setWriting(false)}
        />
      ) : null}
    </div>
  );
};
