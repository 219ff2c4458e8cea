import type { Statement, Transaction } from '#dialect';
import type { LoadedDocument, LoadedSource } from '#db/reads/load-document.ts';
import { insertSegments, insertSegmentVersions, insertSourceVersion } from '#db/writes/insert-source-version.ts';
import { insertOriginal, type OriginalRow } from '#db/writes/insert-original.ts';
import { insertTranslations } from '#db/writes/insert-translations.ts';
import { holdDocument, holdSourceVersion } from '#db/writes/update-document.ts';
import {
  deleteSegments,
  deleteSegmentVersions,
  unconfirmContacts,
  updateSourceVersion,
} from '#db/writes/write-source.ts';
import type { ReadNote } from '#domain/import/read-file.ts';
import { isTriage, sameContacts, type Revision, type SourceContent } from '#domain/source/revise.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { segmentRowOf } from './segment-row.ts';

export type Writing = {
  loaded: LoadedDocument;
  newest: LoadedSource;
  known: { newest: SourceContent; before: SourceContent | null };
  revision: Revision;
  targets: TargetLanguage[];
  /** Who wrote the version before stays its last editor: only typography changes. */
  keepsEditor: boolean;
  /** The file that the version came as, when it did. */
  original: OriginalRow | null;
  notes: ReadNote[] | null;
};

/** Statements that begin the source version after the newest. */
export const beginSource = (
  tx: Transaction,
  act: Act,
  { loaded, newest, revision, original, notes }: Writing,
): Statement[] => {
  const at = { documentId: loaded.document.id, number: newest.number + 1 };
  return [
    ...holdDocument(tx, loaded.document),
    ...holdSourceVersion(tx, newest),
    ...(original ? insertOriginal(tx, original) : []),
    ...insertSourceVersion(tx, {
      ...at,
      status: 'draft',
      createdAt: act.now,
      lastEditorId: act.actor.id,
      lastEditorName: act.actor.name,
      contacts: revision.contacts,
      endMark: revision.endMark,
      original: original?.sha256 ?? newest.original,
      notes,
    }),
    ...insertSegments(tx, at.documentId, revision.added),
    ...insertSegmentVersions(tx, at, rowsOf(revision)),
  ];
};

/** Statements that rewrite a draft in place; the cells of the first version, all untranslated, follow at once. */
export const rewriteSource = (
  tx: Transaction,
  act: Act,
  { loaded, newest, known, revision, targets, keepsEditor, original, notes }: Writing,
): Statement[] => {
  const { documentId, number } = newest;
  const isCurrent = number === loaded.document.currentSource;
  return [
    ...holdDocument(tx, loaded.document),
    ...(original ? insertOriginal(tx, original) : []),
    ...updateSourceVersion(tx, newest, {
      // Who only says for whom a change matters has not edited the text that another must validate.
      ...(keepsEditor || isTriage(revision, known.newest)
        ? {}
        : { lastEditorId: act.actor.id, lastEditorName: act.actor.name }),
      contacts: revision.contacts,
      endMark: revision.endMark,
      ...(original ? { original: original.sha256, notes } : {}),
    }),
    ...deleteSegmentVersions(tx, documentId, number),
    ...deleteSegments(tx, revision.dropped),
    ...insertSegments(tx, documentId, revision.added),
    ...insertSegmentVersions(tx, { documentId, number }, rowsOf(revision)),
    ...(isCurrent
      ? insertTranslations(tx, {
          documentId,
          segmentIds: revision.added,
          languages: targets,
          sourceNumber: number,
          now: act.now,
        })
      : []),
    ...(isCurrent && !sameContacts(revision.contacts, newest.contacts) ? unconfirmContacts(tx, documentId) : []),
  ];
};

const rowsOf = ({ segments }: Revision) =>
  segments.map(({ id, kind, text, change, parts }) => segmentRowOf({ segmentId: id, kind, text, change, parts }));
