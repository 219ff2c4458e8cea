import type { Span } from '#domain/find/finder.ts';

/** A paragraph of a reference in which something was found. */
export type ReferenceHit = { referenceId: string; paragraph: number; text: string; spans: Span[] };

type Searched = { id: string; paragraphs: readonly string[] };

/** Paragraphs between two moments in which others may go on: well under a frame. */
const stride = 100;

/**
 * The paragraphs of references in which the words stand, in order; at most `most`, then no more is looked for. Pauses by
 * `yield`, so that a key pressed meanwhile is served.
 */
export function* findingInReferences(
  references: readonly Searched[],
  find: (text: string) => Span[],
  most: number,
): Generator<undefined, ReferenceHit[]> {
  const hits: ReferenceHit[] = [];
  let looked = 0;
  for (const { id, paragraphs } of references) {
    for (const [paragraph, text] of paragraphs.entries()) {
      looked += 1;
      if (looked % stride === 0) yield;
      const spans = find(text);
      if (spans.length === 0) continue;
      hits.push({ referenceId: id, paragraph, text, spans });
      if (hits.length === most) return hits;
    }
  }
  return hits;
}
