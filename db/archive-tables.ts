import { document, documentLanguage, documentOrganization, organization, segment, segmentVersion, sourceVersion } from './schema/documents.ts';
import { edition } from './schema/editions.ts';
import { blob, delivery, event, job, setting, stream } from './schema/house.ts';
import { accessLink, account, person, roleGrant, twoFactor } from './schema/people.ts';
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
  edition,
  event,
  delivery,
  job,
};

export type ArchiveTable = keyof typeof archiveTables;
export const archiveTableNames = Object.keys(archiveTables) as ArchiveTable[];
