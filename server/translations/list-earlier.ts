import type { RefusalCode } from '#contract/refusal.ts';
import type { EarlierView } from '#contract/earlier-view.ts';
import { loadParts, loadTextsAtChange, loadTextsOf } from '#db/reads/load-earlier-texts.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';

/** More paragraphs than are split or merged in one document at once. */
const mostParts = 500;

/**
 * Gives what a translator has in hand when the source has changed: of each text that lags behind, how it stood before; of each
 * paragraph that was split off or merged, how the paragraphs it came from were translated. Refuses: `not-found`.
 */
export const listEarlier = async (
  act: Act,
  { documentId }: { documentId: string },
): Promise<Result<EarlierView[], RefusalCode>> => {
  const found = await loadReadable(act, documentId);
  if (!found.ok) return found;
  const { read } = act.store;
  const [changes, parts] = await Promise.all([loadTextsAtChange(read, documentId), loadParts(read, documentId)]);
  const at = new Map<string, string>();
  // A text that lags behind already stood when it first did: later changes of the source met it on the way.
  for (const { segmentId, language, before } of changes) {
    if (before.staleFrom === null) at.set(`${segmentId} ${language}`, before.text.text);
  }
  const ids = [...new Set(parts.flatMap((one) => one.parts ?? []))].slice(0, mostParts);
  const texts = await loadTextsOf(read, documentId, ids);
  const own = [...at].map(([cell, text]) => ({ ...placeOf(cell), kind: 'before' as const, text }));
  const others = parts.flatMap(({ segmentId, parts: from }) =>
    texts
      .filter((one) => from?.includes(one.segmentId) && one.text !== '')
      .map(({ language, text, segmentId: part }) => ({
        segmentId,
        language,
        kind: 'part' as const,
        text: at.get(`${part} ${language}`) ?? text,
      })),
  );
  return ok([...own, ...others]);
};

const placeOf = (cell: string) => {
  const [segmentId = '', language] = cell.split(' ');
  return { segmentId, language: language === 'es' ? ('es' as const) : ('en' as const) };
};
