import mammoth from 'mammoth';
import type { ReadFile, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Zip } from '../zip/open-zip.ts';
import { blocksOfDocument } from './blocks-of-document.ts';
import type { DocumentNode } from './document-tree.ts';
import { docxParts } from './docx-parts.ts';

type DocumentTree = Extract<DocumentNode, { type: 'document' }>;

/**
 * Reads a Word document: paragraphs with what their styles say, lists, tables, bold, italic, links, footnotes and endnotes.
 * Tracked changes are read as accepted; comments, pictures, headers and hidden text are left aside. Refuses `file-damaged` and
 * `external-entities`.
 */
export const readDocx = async (zip: Zip): Promise<Result<ReadFile, ReadRefusal>> => {
  const parts = docxParts(zip);
  if (!parts.ok) return parts;
  const { clean, notes, title, language } = parts.value;
  let tree: DocumentTree | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: clean as Buffer },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        // The tree is what is wanted; of the page that would be made of it nothing.
        transformDocument: (document: DocumentTree) => {
          tree = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch (error) {
    return damaged(error instanceof Error ? error.message : 'unreadable');
  }
  if (!tree) return damaged('no document');
  return ok({ format: 'docx', encoding: null, language, title, blocks: blocksOfDocument(tree), notes, handoff: null });
};

const damaged = (reason: string) =>
  refuse<ReadRefusal>({ code: 'file-damaged', data: { reason: reason.slice(0, 300) } });
