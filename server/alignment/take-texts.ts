import { setImmediate } from 'node:timers/promises';
import type { TakenView } from '#contract/alignment.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import type { FileFormat } from '#domain/import/read-file.ts';
import { insertBlob } from '#db/writes/save-reference.ts';
import { record } from '#db/record.ts';
import { holds } from '#domain/access/role.ts';
import { mayTakeDrafts } from '#domain/align/may-take-drafts.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { currentSourceOf } from '../documents/document-view.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { mediaTypeOf } from '../documents/media-type.ts';
import { sha256 } from '../hash.ts';
import { takeSome, type GivenText } from './take-some.ts';

type Input = {
  documentId: string;
  language: TargetLanguage;
  texts: { segmentId: string; version: number; text: Text }[];
  replaceDrafts: boolean;
  original: { name: string; base64: string; format?: FileFormat | undefined } | null;
};

/** In one read and one transaction: few enough that others write in between. */
const together = 100;

/**
 * Takes texts of a file into the cells of a language: as drafts where nothing stands, or where a translator said that a draft
 * may go; as suggestions where a text has gone further or moved. Gives how many became what, and why some did not. Refuses:
 * `not-allowed`, `not-found` (also a language that the document has not), `document-archived`, `source-not-open` (but for the
 * coordinator, who may bring drafts along with the source), `already-exists` (one paragraph named twice).
 */
export const takeTexts = async (act: Act, input: Input): Promise<Result<TakenView, RefusalCode>> => {
  const { documentId, language, texts, replaceDrafts } = input;
  const loaded = await loadReadable(act, documentId);
  if (!loaded.ok) return loaded;
  if (!loaded.value.languages.some((row) => row.language === language)) return refuse('not-found');
  if (!mayTakeDrafts(act.actor, language)) return refuse('not-allowed');
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  const isOpen = currentSourceOf(loaded.value).status !== 'draft';
  if (!isOpen && !holds(act.actor, 'coordinator')) return refuse('source-not-open');
  if (new Set(texts.map(({ segmentId }) => segmentId)).size < texts.length) return refuse('already-exists');

  const report: TakenView = { taken: 0, suggested: [], skipped: [] };
  const given: GivenText[] = texts.map((one) => ({ ...one, replacesDraft: replaceDrafts }));
  for (let from = 0; from < given.length; from += together) {
    await setImmediate();
    const some = await takeSome(act, { documentId, language }, given.slice(from, from + together));
    report.taken += some.taken;
    report.suggested.push(...some.suggested);
    report.skipped.push(...some.skipped);
  }
  await noteImport(act, input, report);
  return ok(report);
};

/** The file itself, and that it was brought in. */
const noteImport = async (act: Act, { documentId, language, original }: Input, report: TakenView): Promise<void> => {
  if (report.taken + report.suggested.length === 0) return;
  const content = original && Buffer.from(original.base64, 'base64');
  const kept = original && content && { ...original, content, sha256: sha256(content) };
  const after = {
    name: kept?.name ?? null,
    original: kept?.sha256 ?? null,
    taken: report.taken,
    suggested: report.suggested.length,
    skipped: report.skipped.length,
  };
  const entry = { stream: documentId, kind: 'translations-imported', language, origin: 'import' as const, after };
  await record(act.store, act, [entry], (tx) =>
    kept
      ? [
          insertBlob(tx, {
            sha256: kept.sha256,
            mediaType: mediaTypeOf(kept.format ?? 'text', kept.name),
            name: kept.name,
            content: kept.content,
            createdAt: act.now,
          }),
        ]
      : [],
  );
};
