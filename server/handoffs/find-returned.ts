import { loadAllSegmentIds, loadChangedBetween, loadSegmentOrder, type LoadedHandoff } from '#db/reads/load-handoff.ts';
import { numberOfId } from '#domain/formats/review-table/names.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';

export type GivenBack = { n: number; id: string | null; text: Text };

/** A text that came back, with the paragraph that it is of. */
export type Found = GivenBack & {
  segmentId: string;
  /** Its number in the source that people translate, from 1; null where it is no longer in it. */
  number: number | null;
  isSourceChanged: boolean;
};

type At = { documentId: string; language: TargetLanguage; current: number; handoff: LoadedHandoff | null };

/**
 * Finds the paragraphs of the texts that came back: by the segment's id, or by the number of a row in the source version that
 * went out. Lines of the contact block, which go along to be read, are left out.
 */
export const findReturned = async (
  act: Act,
  texts: readonly GivenBack[],
  { documentId, language, current, handoff }: At,
): Promise<{ found: Found[]; lost: GivenBack[] }> => {
  const { read } = act.store;
  const wasAt = handoff?.sourceNumber ?? current;
  const [ids, now, then, changed] = await Promise.all([
    loadAllSegmentIds(read, documentId),
    loadSegmentOrder(read, documentId, current),
    handoff ? loadSegmentOrder(read, documentId, wasAt) : [],
    loadChangedBetween(read, documentId, { after: wasAt, upTo: current }),
  ]);
  const known = new Set(ids);
  const numbers = new Map(now.map((id, at) => [id, at + 1]));
  const matters = new Set(
    changed.filter(({ affects }) => affects?.includes(language)).map(({ segmentId }) => segmentId),
  );
  const found: Found[] = [];
  const lost: GivenBack[] = [];
  for (const one of texts) {
    if (one.id !== null && isContactId(one.id)) continue;
    const row = one.id === null ? null : numberOfId(one.id);
    const segmentId = row === null ? one.id : (then[row - 1] ?? null);
    if (segmentId === null || !known.has(segmentId)) lost.push(one);
    else {
      const number = numbers.get(segmentId) ?? null;
      found.push({ ...one, segmentId, number, isSourceChanged: matters.has(segmentId) });
    }
  }
  return { found, lost };
};

const isContactId = (id: string): boolean => /^contact-\d+$/.test(id);
