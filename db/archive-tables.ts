import { getTableColumns } from 'drizzle-orm';
import { block, blockVersion, documentBlock } from './schema/blocks.ts';
import {
  document,
  documentLanguage,
  documentOrganization,
  organization,
  segment,
  segmentVersion,
  sourceVersion,
} from './schema/documents.ts';
import { edition } from './schema/editions.ts';
import { blob, delivery, event, job, setting, stream } from './schema/house.ts';
import { accessLink, account, person, roleGrant, twoFactor } from './schema/people.ts';
import { handoff, reference } from './schema/sources.ts';
import { comment, decision, notice, suggestion, thread } from './schema/talk.ts';
import { ignoredFinding, translation } from './schema/translations.ts';

/**
 * What an archive holds, each table after those that it refers to. Left out on purpose: sessions, pending verifications
 * and rate limits (people sign in again), presence and running servers (true of one moment only).
 */
export const archiveTables = {
  setting,
  blob,
  stream,
  person,
  roleGrant,
  accessLink,
  account,
  twoFactor,
  organization,
  document,
  documentOrganization,
  documentLanguage,
  sourceVersion,
  segment,
  segmentVersion,
  translation,
  ignoredFinding,
  handoff,
  reference,
  block,
  blockVersion,
  documentBlock,
  thread,
  comment,
  suggestion,
  decision,
  edition,
  event,
  delivery,
  notice,
  job,
};

export type ArchiveTable = keyof typeof archiveTables;
export const archiveTableNames = Object.keys(archiveTables) as ArchiveTable[];

type Column = typeof archiveTables.event.id;

const composite: Partial<Record<ArchiveTable, string[]>> = {
  documentOrganization: ['documentId', 'organizationId'],
  documentLanguage: ['documentId', 'language'],
  sourceVersion: ['documentId', 'number'],
  segmentVersion: ['documentId', 'number', 'segmentId'],
  translation: ['segmentId', 'language'],
  blockVersion: ['blockId', 'number'],
  decision: ['personId', 'segmentId', 'language'],
  delivery: ['eventId', 'channel'],
};

/** The columns of a table's primary key, by the names that its rows have. */
export const keyOf = (name: ArchiveTable): [string, Column][] => {
  const columns = Object.entries(getTableColumns(archiveTables[name])) as [string, Column][];
  const wanted = composite[name];
  const key = columns.filter(([column, { primary }]) => (wanted ? wanted.includes(column) : primary));
  if (key.length !== (wanted?.length ?? 1)) throw new Error(`The key of ${name} is not known`);
  return key;
};

/** How many rows are read or written at once: files and whole editions are large, everything else is small. */
export const pageOf = (name: ArchiveTable): number => (name === 'blob' || name === 'edition' ? 10 : 200);
