import type { ReferenceView } from '#contract/references.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { newId } from '#db/new-id.ts';
import type { LoadedDocument } from '#db/reads/load-document.ts';
import { loadReferences } from '#db/reads/load-references.ts';
import { record } from '#db/record.ts';
import { insertBlob, insertReference } from '#db/writes/save-reference.ts';
import type { FileFormat } from '#domain/import/read-file.ts';
import { mayAddReference, mostReferences, referenceParagraphs } from '#domain/references/reference.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { countWords } from '#domain/words.ts';
import { targetLanguages, type Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { mediaTypeOf } from '../documents/media-type.ts';
import { sha256 } from '../hash.ts';
import { referenceViewOf } from './reference-view.ts';

export type NewReference = {
  name: string;
  language: Language | null;
  paragraphs: string[];
  original: { name: string; base64: string; format?: FileFormat | undefined } | null;
};

/**
 * Attaches a text to a document, to be read and searched with it by all who read the document. Gives it without its text.
 * Refuses: `not-allowed`, `not-found`, `document-archived`, `too-many-references`, `source-empty`, `reference-too-large`.
 */
export const addReference = async (
  act: Act,
  { documentId, ...given }: NewReference & { documentId: string },
): Promise<Result<ReferenceView, RefusalCode>> => {
  const place = await mayAttach(act, documentId);
  return place.ok ? attach(act, documentId, given) : place;
};

/** Whether a person may attach something to a document now; gives the document. */
export const mayAttach = async (act: Act, documentId: string): Promise<Result<LoadedDocument, RefusalCode>> => {
  const loaded = await loadReadable(act, documentId);
  if (!loaded.ok) return loaded;
  const targets = targetLanguages.filter((target) =>
    loaded.value.languages.some(({ language }) => language === target),
  );
  if (!mayAddReference(act.actor, targets)) return refuse('not-allowed');
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  const known = await loadReferences(act.store.read, documentId);
  return known.length >= mostReferences ? refuse('too-many-references') : loaded;
};

/** Attaches a text where that is allowed. */
export const attach = async (
  act: Act,
  documentId: string,
  { name, language, paragraphs: given, original }: NewReference,
): Promise<Result<ReferenceView, RefusalCode>> => {
  const paragraphs = referenceParagraphs(given);
  if (!paragraphs.ok) return paragraphs;
  const content = original && Buffer.from(original.base64, 'base64');
  const hash = content && sha256(content);
  const made = {
    id: newId(),
    documentId,
    name,
    language,
    words: paragraphs.value.reduce((sum, text) => sum + countWords(text), 0),
    addedAt: act.now,
    byId: act.actor.id,
    byName: act.actor.name,
  };
  const view = referenceViewOf(made);
  const entry = {
    stream: documentId,
    kind: 'reference-added',
    ...(language ? { language } : {}),
    origin: 'import' as const,
    after: { ...view, original: hash },
  };
  await record(act.store, act, [entry], (tx) => [
    ...(original && content && hash
      ? [
          insertBlob(tx, {
            sha256: hash,
            mediaType: mediaTypeOf(original.format ?? 'text', original.name),
            name: original.name,
            content,
            createdAt: act.now,
          }),
        ]
      : []),
    insertReference(tx, { ...made, original: hash, paragraphs: paragraphs.value }),
  ]);
  return ok(view);
};
