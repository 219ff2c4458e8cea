import type { RefusalCode } from '#contract/refusal.ts';
import type { SourceDraftView } from '#contract/source.ts';
import { loadSourceSegments } from '#db/reads/load-source-segments.ts';
import { ok, type Result } from '#domain/result.ts';
import { documentViewOf, newestSourceOf, settingsOf } from '../documents/document-view.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { sourceViewOf } from '../documents/source-view.ts';
import type { Act } from '../act.ts';

/**
 * Gives the newest version of the French text, each segment beside what it is in the version that people translate.
 * `affects` of a segment that did not change are all target languages: what a change would begin with.
 * Refuses: `not-allowed`, `not-found`.
 */
export const getSourceDraft = async (
  act: Act,
  { documentId }: { documentId: string },
): Promise<Result<SourceDraftView, RefusalCode>> => {
  const loaded = await loadReadable(act, documentId);
  if (!loaded.ok) return loaded;
  const { currentSource } = loaded.value.document;
  const newest = newestSourceOf(loaded.value);
  const rows = await loadSourceSegments(act.store.read, documentId, [currentSource, newest.number]);
  const before = new Map(rows.filter(({ number }) => number === currentSource).map(({ id, text }) => [id, text]));
  const targets = settingsOf(loaded.value).languages.map(({ language }) => language);
  return ok({
    document: documentViewOf(loaded.value),
    source: sourceViewOf(newest),
    segments: rows
      .filter(({ number }) => number === newest.number)
      .map(({ id, kind, text, marks, affects, reason }) => ({
        id,
        kind,
        text: { text, marks },
        before: before.get(id) ?? null,
        affects: affects ?? targets,
        reason: reason ?? '',
      })),
    contacts: newest.contacts,
    hasEndMark: newest.endMark !== null,
  });
};
