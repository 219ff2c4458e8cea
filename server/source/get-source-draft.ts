import type { RefusalCode } from '#contract/refusal.ts';
import type { SourceDraftView } from '#contract/source.ts';
import { loadOriginalName } from '#db/reads/load-original-name.ts';
import { loadSourceSegments, type LoadedSegment } from '#db/reads/load-source-segments.ts';
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
  const { read } = act.store;
  const [rows, name] = await Promise.all([
    loadSourceSegments(read, documentId, [currentSource, newest.number]),
    newest.original === null ? null : loadOriginalName(read, newest.original),
  ]);
  const own = rows.filter(({ number }) => number === newest.number);
  const before = new Map(rows.filter(({ number }) => number === currentSource).map((row) => [row.id, row]));
  const targets = settingsOf(loaded.value).languages.map(({ language }) => language);
  return ok({
    document: documentViewOf(loaded.value),
    source: sourceViewOf(newest),
    removed: removedFrom(
      rows.filter(({ number }) => number === currentSource),
      own,
    ),
    segments: own.map(({ id, kind, text, marks, affects, reason, parts }) => ({
      id,
      kind,
      text: { text, marks },
      before: before.get(id)?.text ?? null,
      beforeMarks: before.get(id)?.marks ?? [],
      parts,
      affects: affects ?? targets,
      reason: reason ?? '',
    })),
    contacts: newest.contacts,
    hasEndMark: newest.endMark !== null,
    original: name === null ? null : { name },
    notes: newest.notes ?? [],
  });
};

/** What is gone, apart from what was merged into another paragraph. */
const removedFrom = (before: LoadedSegment[], own: LoadedSegment[]): SourceDraftView['removed'] => {
  const there = new Set(own.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const merged = new Set(own.flatMap(({ id, parts }) => (known.has(id) ? (parts ?? []) : [])));
  let behind: string | null = null;
  return before.flatMap(({ id, kind, text, marks }) => {
    if (there.has(id)) behind = id;
    return there.has(id) || merged.has(id) ? [] : [{ id, kind, text: { text, marks }, behind }];
  });
};
