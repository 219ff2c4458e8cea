'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { mayChooseBlocks } from '#domain/access/may-keep-blocks.ts';
import { NewerVersion } from '#components/blocks/newer-version.tsx';
import { useDocumentBlocks } from '#components/blocks/use-document-blocks.ts';
import { Notice } from '#components/ui/notice.tsx';
import { BlockColumn } from './block-column.tsx';
import { columnsClass } from './columns-class.ts';
import { useEditor } from './editor-context.tsx';

/** The blocks of the library under the texts: what each says in each language, confirmed there before publication. */
export const BlocksSection = ({ isAsked }: { isAsked: boolean }) => {
  const t = useTranslations('blocks');
  const { document: shownDocument, shown, actor } = useEditor();
  const acts = useDocumentBlocks(shownDocument.id);
  const { blocks } = acts;
  const isThere = blocks !== undefined;
  useEffect(() => {
    const section = isAsked && isThere ? document.getElementById('blocks') : null;
    const scroller = section?.closest('main');
    // The texts scroll inside the page, which itself must stay where it is.
    if (section && scroller) {
      scroller.scrollBy({ top: section.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 12 });
    }
  }, [isAsked, isThere]);
  if (!blocks || blocks.length === 0) return null;
  const isOpen = shownDocument.archivedAt === null;
  return (
    <section id="blocks" aria-labelledby="blocks-title" className="scroll-mt-14 border-t border-line wide:border-t-0">
      <h2 id="blocks-title" className="m-0 px-3.5 pt-4 pb-1 text-[13px] font-semibold text-ink-2 wide:pl-[70px]">
        {t('inDocument')}
      </h2>
      {acts.refused ? (
        <div className="px-3.5 py-2 wide:pl-[70px]">
          <Notice tone="refusal">{acts.refused}</Notice>
        </div>
      ) : null}
      {blocks.map((block) => (
        <section key={block.id} aria-labelledby={`block-${block.id}`} className="border-b border-line">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-3.5 pt-2 pb-1.5 wide:pl-[70px]">
            <h3 id={`block-${block.id}`} className="m-0 text-[13.5px] font-semibold">
              {block.name}
            </h3>
            <span className="text-[12.5px] text-ink-2">
              {t(`kindOne.${block.kind}`)}, {t('version', { number: block.number })}
            </span>
            {block.printed ? null : <span className="text-[12.5px] text-draft">{t('notPrinted')}</span>}
            {isOpen && mayChooseBlocks(actor) ? (
              <NewerVersion
                block={block}
                isPending={acts.isPending}
                onTake={(number, onDone) =>
                  acts.act(
                    t('takenSaid', { name: block.name, number }),
                    (door) => door.take({ documentId: shownDocument.id, id: block.id, version: block.version, number }),
                    onDone,
                  )
                }
              />
            ) : null}
          </div>
          <div className={`wide:grid ${columnsClass(shown.length)}`}>
            <span className="max-wide:hidden" />
            {(['fr', ...shown] as const).map((language) => {
              const standing = block.languages.find((one) => one.language === language);
              return standing ? (
                <BlockColumn key={language} block={block} standing={standing} acts={acts} isOpen={isOpen} />
              ) : null;
            })}
          </div>
        </section>
      ))}
    </section>
  );
};
