import type { Reader } from '#dialect';
import { asc, inArray } from 'drizzle-orm';
import { organization } from '../schema/documents.ts';

const columns = { id: organization.id, names: organization.names, acronyms: organization.acronyms };

/** Every organization, oldest first. */
export const loadOrganizations = (read: Reader) =>
  read.select(columns).from(organization).orderBy(asc(organization.createdAt), asc(organization.id));

/** Those of the ids that are organizations. */
export const findOrganizations = (read: Reader, ids: string[]) =>
  read.select({ id: organization.id }).from(organization).where(inArray(organization.id, ids));
