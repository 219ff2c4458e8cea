import { blockKinds, blockLineKinds } from '#domain/blocks/block.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { id, instant, language, version, written } from './common.ts';
import { refusals } from './errors.ts';

/** The longest line of a block: a paragraph of some 500 words. */
export const maxBlockLine = 4000;
export const maxBlockLines = 60;

export const blockKind = z.enum(blockKinds);
export const blockLine = z.object({ kind: z.enum(blockLineKinds), text: written.trim().min(1).max(maxBlockLine) });
const lines = z.array(blockLine).max(maxBlockLines);
/** What a block says in each language; without lines it says nothing there yet. */
export const blockTexts = z.object({ fr: lines, en: lines, es: lines });

export const blockView = z.object({
  id,
  kind: blockKind,
  name: z.string(),
  organizationId: id.nullable(),
  /** The number of its newest version. */
  number: z.number().int(),
  texts: blockTexts,
  savedAt: instant,
  savedByName: z.string(),
  archivedAt: instant.nullable(),
  /** The documents that use it. */
  uses: z.number().int(),
  version,
});
export type BlockView = z.infer<typeof blockView>;

export const blockVersionView = z.object({
  number: z.number().int(),
  texts: blockTexts,
  at: instant,
  byName: z.string(),
});
export type BlockVersionView = z.infer<typeof blockVersionView>;

const blockWords = z.object({
  name: written.trim().min(1).max(200),
  organizationId: id.nullable(),
  texts: blockTexts,
});

/** How a block stands in one language of a document. */
export const documentBlockLanguage = z.object({
  language,
  standing: z.enum(['left-out', 'missing', 'open', 'confirmed']),
  /** What is printed. */
  lines: z.array(blockLine),
  /** What the library says in the version in use. */
  library: z.array(blockLine),
  /** Whether the words are this document's own. */
  own: z.boolean(),
  confirmedAt: instant.nullable(),
  confirmedByName: z.string().nullable(),
  /** What the library said when the language was confirmed last, where that was another version and reads otherwise. */
  since: z.object({ number: z.number().int(), lines: z.array(blockLine) }).nullable(),
});
export type DocumentBlockLanguage = z.infer<typeof documentBlockLanguage>;

export const documentBlockView = z.object({
  id,
  blockId: id,
  kind: blockKind,
  name: z.string(),
  /** The version in use here. */
  number: z.number().int(),
  texts: blockTexts,
  /** What the library has now, where that is a newer version. */
  newest: z.object({ number: z.number().int(), texts: blockTexts, byName: z.string(), at: instant }).nullable(),
  archivedAt: instant.nullable(),
  /** A notice is not printed where the document chose none. */
  printed: z.boolean(),
  languages: z.array(documentBlockLanguage),
  version,
});
export type DocumentBlockView = z.infer<typeof documentBlockView>;

/** The blocks of a document in their order. */
export const documentBlocksView = z.array(documentBlockView);

const inDocument = z.object({ documentId: id, id, version });
const documentPath = '/documents/{documentId}/blocks' as const;
const changed = ['stale', 'document-archived'] as const;

export const blocksContract = {
  list: oc
    .route({ method: 'GET', path: '/blocks', summary: 'The library of blocks, by name' })
    .output(z.array(blockView))
    .errors(refusals()),
  versions: oc
    .route({ method: 'GET', path: '/blocks/{id}/versions', summary: 'Every version of a block, the newest first' })
    .input(z.object({ id }))
    .output(z.array(blockVersionView))
    .errors(refusals()),
  create: oc
    .route({ method: 'POST', path: '/blocks', summary: 'Add a block to the library' })
    .input(blockWords.extend({ kind: blockKind }))
    .output(blockView)
    .errors(refusals('block-name-taken', 'block-empty', 'block-misshapen')),
  save: oc
    .route({ method: 'PUT', path: '/blocks/{id}', summary: 'Save a block: other words are a new version' })
    .input(blockWords.extend({ id, version }))
    .output(blockView)
    .errors(refusals('stale', 'block-name-taken', 'block-empty', 'block-misshapen', 'block-archived')),
  restore: oc
    .route({
      method: 'POST',
      path: '/blocks/{id}/versions/{number}/restoration',
      summary: 'Make an older version the newest again',
    })
    .input(z.object({ id, version, number: z.coerce.number().int().positive() }))
    .output(blockView)
    .errors(refusals('stale', 'block-archived')),
  setArchived: oc
    .route({ method: 'PUT', path: '/blocks/{id}/archive', summary: 'Archive a block, or take it out of the archive' })
    .input(z.object({ id, version, archived: z.boolean() }))
    .output(blockView)
    .errors(refusals('stale', 'block-name-taken')),

  ofDocument: oc
    .route({ method: 'GET', path: documentPath, summary: 'The blocks of a document' })
    .input(z.object({ documentId: id }))
    .output(documentBlocksView)
    .errors(refusals()),
  choose: oc
    .route({ method: 'POST', path: documentPath, summary: 'Take a block of the library into a document' })
    .input(z.object({ documentId: id, blockId: id }))
    .output(documentBlocksView)
    .errors(refusals(...changed, 'block-archived', 'block-already-chosen', 'block-is-place')),
  take: oc
    .route({
      method: 'PUT',
      path: `${documentPath}/{id}/number`,
      summary: 'Use another version of a block in a document',
    })
    .input(inDocument.extend({ number: z.number().int().positive() }))
    .output(documentBlocksView)
    .errors(refusals(...changed)),
  order: oc
    .route({ method: 'PUT', path: `${documentPath}/order`, summary: 'Put the blocks of a document in an order' })
    .input(z.object({ documentId: id, ids: z.array(id).max(100) }))
    .output(documentBlocksView)
    .errors(refusals(...changed)),
  remove: oc
    .route({ method: 'DELETE', path: `${documentPath}/{id}`, summary: 'Take a block out of a document' })
    .input(inDocument)
    .output(documentBlocksView)
    .errors(refusals(...changed)),
  saveWords: oc
    .route({
      method: 'PUT',
      path: `${documentPath}/{id}/words/{language}`,
      summary: 'Give a block words of its own in one language of a document',
    })
    .input(
      inDocument.extend({
        language,
        /** Null for the library’s words again; no lines to leave the block out. */
        lines: lines.nullable(),
      }),
    )
    .output(documentBlocksView)
    .errors(refusals(...changed, 'block-misshapen')),
  confirm: oc
    .route({
      method: 'POST',
      path: `${documentPath}/{id}/words/{language}/confirmation`,
      summary: 'Confirm a block in one language of a document',
    })
    .input(inDocument.extend({ language }))
    .output(documentBlocksView)
    .errors(refusals(...changed, 'block-empty', 'contacts-altered')),
};
