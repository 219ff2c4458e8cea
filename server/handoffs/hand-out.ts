import type { RefusalCode } from '#contract/refusal.ts';
import { loadCurrentSegments } from '#db/reads/load-source-segments.ts';
import { loadTextsToHandOut } from '#db/reads/load-handoff.ts';
import { newId } from '#db/new-id.ts';
import { record } from '#db/record.ts';
import { insertHandoff } from '#db/writes/insert-handoff.ts';
import { mayWorkElsewhere } from '#domain/access/may-work-elsewhere.ts';
import type { Handed } from '#domain/handoffs/handed.ts';
import type { HandedTexts, HandoffFormat } from '#domain/handoffs/handoff.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { plain } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadLanguage } from '../translations/load-language.ts';
import { comparedHash } from './compared-hash.ts';
import { handedFileOf } from './handed-file.ts';
import { reviewWords } from './review-words.ts';

/** A file that went out, with the name under which it comes back. */
type Gone = { id: string; name: string; mediaType: string; base64: string };
type Input = { documentId: string; language: TargetLanguage; format: HandoffFormat };

/**
 * Takes one language out as a file for work elsewhere, and notes which texts went out. Gives the file. For who works in the
 * language, and the coordinator. Refuses: `not-found`, `not-allowed`, `document-archived`, `source-not-open`.
 */
export const handOut = async (act: Act, input: Input): Promise<Result<Gone, RefusalCode>> => {
  const loaded = await loadLanguage(act, input);
  if (!loaded.ok) return loaded;
  const { loaded: known, row, source } = loaded.value;
  const { documentId, language, format } = input;
  if (!mayWorkElsewhere(act.actor, language)) return refuse('not-allowed');
  if (source.status === 'draft') return refuse('source-not-open');

  const [segments, { texts, comments }] = await Promise.all([
    loadCurrentSegments(act.store.read, documentId),
    loadTextsToHandOut(act.store.read, input),
  ]);
  const bySegment = new Map(texts.map((one) => [one.segmentId, one]));
  const said = Map.groupBy(comments, ({ segmentId }) => segmentId);
  const id = newId();
  const handed: Handed = {
    handoffId: id,
    documentId,
    reference: known.document.reference,
    title: known.document.title,
    sourceLanguage: 'fr',
    language,
    sourceNumber: source.number,
    units: segments.map(({ id: segmentId, kind, text, marks }) => {
      const standing = bySegment.get(segmentId);
      return {
        segmentId,
        kind,
        source: { text, marks },
        target: standing && standing.state !== 'untranslated' ? standing.text : null,
        state: standing?.state ?? 'untranslated',
        isStale: (standing?.staleFrom ?? null) !== null,
        notes: (said.get(segmentId) ?? []).map(({ author, at, text: words }) => ({
          author,
          at: at.toISOString(),
          text: words,
        })),
      };
    }),
    contacts: source.contacts.map(({ kind, text }, at) => ({
      kind,
      source: text,
      target: row.contacts?.[at]?.text ?? null,
    })),
  };
  const file = handedFileOf(handed, format, () =>
    reviewWords(handed, { now: act.now, zone: known.document.deadlineZone }),
  );
  const went: HandedTexts = Object.fromEntries(
    segments.map(({ id: segmentId }) => {
      const standing = bySegment.get(segmentId);
      return [segmentId, { version: standing?.version ?? 0, hash: comparedHash(standing?.text ?? plain('')) }];
    }),
  );
  const after = { handoffId: id, format, sourceNumber: source.number, texts: segments.length };
  const entry = { stream: documentId, kind: 'language-handed-out', language, after };
  await record(act.store, act, [entry], (tx) => [
    insertHandoff(tx, {
      id,
      documentId,
      language,
      format,
      sourceNumber: source.number,
      texts: went,
      createdAt: act.now,
      byId: act.actor.id,
      byName: act.actor.name,
    }),
  ]);
  const { name, mediaType, bytes } = file;
  return ok({ id, name, mediaType, base64: Buffer.from(bytes).toString('base64') });
};
