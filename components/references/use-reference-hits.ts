'use client';

import { useEffect, useMemo, useState } from 'react';
import { finder, type Asked } from '#domain/find/finder.ts';
import { findingInReferences, type ReferenceHit } from '#domain/references/find-in-reference.ts';
import { useReferenceTexts } from './use-references.ts';

const none: ReferenceHit[] = [];
/** Shorter words stand everywhere. */
const shortest = 2;
/** Milliseconds in one go: a key that is pressed meanwhile comes first. */
const slice = 8;

/** The paragraphs of a document's references in which words stand, the first `most`; looked for in pieces, between keys. */
export const useReferenceHits = (documentId: string, asked: Asked, most: number): ReferenceHit[] => {
  const { words, matchCase, matchAccents, wholeWord } = asked;
  const isWanted = words.trim().length >= shortest;
  const texts = useReferenceTexts(documentId, isWanted);
  const [found, setFound] = useState<{ of: unknown; hits: ReferenceHit[] }>({ of: null, hits: none });
  const search = useMemo(
    () =>
      isWanted && texts.length > 0 ? { texts, find: finder({ words, matchCase, matchAccents, wholeWord }) } : null,
    [isWanted, texts, words, matchCase, matchAccents, wholeWord],
  );
  useEffect(() => {
    if (!search) return undefined;
    const steps = findingInReferences(search.texts, search.find, most);
    let timer: ReturnType<typeof setTimeout>;
    const go = () => {
      const begun = performance.now();
      while (performance.now() - begun < slice) {
        const step = steps.next();
        if (step.done) return setFound({ of: search, hits: step.value });
      }
      timer = setTimeout(go);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [search, most]);
  // What was found for other words says nothing of these.
  return found.of === search ? found.hits : none;
};
