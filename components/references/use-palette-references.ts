'use client';

import { useTranslations } from 'next-intl';
import { contextOf } from '#domain/find/context-of.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import type { PaletteItem } from '#components/editor/palette-items.ts';
import { readingPlace } from './reading-place.ts';
import { useReferenceHits } from './use-reference-hits.ts';
import { useReferences } from './use-references.ts';

const most = 8;
const loosely = { matchCase: false, matchAccents: false, wholeWord: false };

/** What the palette finds in the references: the first few passages, each of which opens where it stands. */
export const usePaletteReferences = (words: string): PaletteItem[] => {
  const t = useTranslations('references');
  const { commands, document: shownDocument } = useEditor();
  const { data: references = [] } = useReferences(shownDocument.id);
  // A number names a paragraph of the document.
  const isWords = /\p{L}{2}/u.test(words);
  const hits = useReferenceHits(shownDocument.id, { words: isWords ? words : '', ...loosely }, most);
  return hits.map(({ referenceId, paragraph, text, spans }) => {
    const reference = references.find(({ id }) => id === referenceId);
    const { before, hit, after } = contextOf(text, spans[0] ?? { from: 0, to: 0 }, 46);
    return {
      id: `reference-${referenceId}-${paragraph}`,
      label: t('hitPlace', { name: reference?.name ?? '', number: paragraph + 1 }),
      ...(reference?.language ? { passage: { text: before + hit + after, language: reference.language } } : {}),
      run: () => {
        readingPlace.open(referenceId, paragraph, words);
        commands.openPanel('references');
      },
    };
  });
};
