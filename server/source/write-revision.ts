import type { Statement, Transaction } from '#dialect';
import type { LoadedDocument, LoadedSource } from '#db/reads/load-document.ts';
import { insertSegments, insertSegmentVersions, insertSourceVersion } from '#db/writes/insert-source-version.ts';
import { insertTranslations } from '#db/writes/insert-translations.ts';
import { holdDocument, holdSourceVersion } from '#db/writes/update-document.ts';
import {
  deleteSegments,
  deleteSegmentVersions,
  unconfirmContacts,
  updateSourceVersion,
} from '#db/writes/write-source.ts';
import { sameContacts, type Revision, type SourceContent } from '#domain/source/revise.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { segmentRowOf } from './segment-row.ts';

export type Writing = {
  loaded: LoadedDocument;
  newest: LoadedSource;
  known: { newest: SourceContent; before: SourceContent | null };
  revision: Revision;
  targets: TargetLanguage[];
};

/** Statements that begin the source version after the newest. */
export const beginSource = (tx: Transaction, act: Act, { loaded, newest, revision }: Writing): Statement[] => {
  const at = { documentId: loaded.document.id, number: newest.number + 1 };
  return [
    ...holdDocument(tx, loaded.document),
    ...holdSourceVersion(tx, newest),
    ...insertSourceVersion(tx, {
      ...at,
      status: 'draft',
      createdAt: act.now,
      lastEditorId: act.actor.id,
      lastEditorName: act.actor.name,
      contacts: revision.contacts,
      endMark: revision.endMark,
      original: newest.original,
    }),
    ...insertSegments(tx, at.documentId, revision.added),
    ...insertSegmentVersions(tx, at, rowsOf(revision)),
  ];
};

/** Statements that rewrite a draft in place; the cells of the first version, all untranslated, follow at once. */
export const rewriteSource = (
  tx: Transaction,
  act: Act,
  { loaded, newest, revision, targets }: Writing,
): Statement[] => {
  const { documentId, number } = newest;
  const isCurrent = number === loaded.document.currentSource;
  return [
    ...holdDocument(tx, loaded.document),
    ...updateSourceVersion(tx, newest, {
      lastEditorId: act.actor.id,
      lastEditorName: act.actor.name,
      contacts: revision.contacts,
      endMark: revision.endMark,
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
  segments.map(({ id, kind, text, change }) => segmentRowOf({ segmentId: id, kind, text, change }));
