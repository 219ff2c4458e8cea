import type { DocumentSettings } from '#contract/documents.ts';
import { newId } from '#db/new-id.ts';
import { createPerson } from '#db/writes/save-person.ts';
import type { Actor, Grant } from '#domain/access/role.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import type { Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { createDocument } from '../documents/create-document.ts';
import { createOrganization } from '../organizations/create-organization.ts';
import { openTestStore } from '#db/testing/open-test-store.ts';

const grants = {
  coordinator: [{ role: 'coordinator', language: null }],
  editor: [{ role: 'source-editor', language: 'fr' }],
  validator: [{ role: 'source-editor', language: 'fr' }],
  translator: [{ role: 'translator', language: 'en' }],
  spanish: [{ role: 'translator', language: 'es' }],
  reviewer: [{ role: 'reviewer', language: 'en' }],
  publisher: [{ role: 'publisher', language: null }],
  administrator: [{ role: 'administrator', language: null }],
} satisfies Record<string, Grant[]>;
export type Handle = keyof typeof grants;

/** The value of a result that must not be refused. */
export const valueOf = <Value>(result: Result<Value, string>): Value => {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.value;
};

/** A source of a headline, a subheadline, two paragraphs, an end mark and a contact block of three lines. */
export const shortSource: ImportedLine[] = [
  { n: 1, kind: 'furniture', text: 'Menu' },
  { n: 2, kind: 'headline', text: 'Une conférence pour les réfugiés' },
  { n: 3, kind: 'subheadline', text: 'Les donateurs ont répondu' },
  { n: 5, kind: 'paragraph', text: 'La Conférence a réuni 120 délégations à Bruxelles.' },
  { n: 6, kind: 'paragraph', text: 'Elle a annoncé 4,5 millions d’euros.' },
  { n: 7, kind: 'end-mark', text: 'FIN' },
  { n: 8, kind: 'contact-lead', text: 'Pour de plus amples informations, veuillez contacter :' },
  { n: 9, kind: 'contact-heading', text: 'HCR:' },
  { n: 10, kind: 'contact-line', text: 'A Genève: Ada Morel, morel@example.org, +41 22 555 01 02' },
];

/** A database with one person a role and one organization, for tests that go through the use cases. */
export const openNewsroom = async () => {
  const { store, url, close } = await openTestStore();
  const now = new Date('2026-11-24T09:00:00.000Z');
  const people = Object.fromEntries(
    Object.entries(grants).map(([handle, own]) => [handle, { id: newId(), name: handle, grants: own }]),
  ) as Record<Handle, Actor>;
  await store.write((tx) =>
    Object.values(people).flatMap((person) =>
      createPerson(tx, { ...person, email: `${person.name}@example.org`, passwordHash: null, locale: null }, now),
    ),
  );
  /** Somebody at work, at an hour after the opening. */
  const as = (handle: Handle, hour = 0): Act => ({
    store,
    actor: people[handle],
    now: new Date(now.getTime() + hour * 3_600_000),
  });
  const organization = valueOf(
    await createOrganization(as('coordinator'), {
      names: { fr: 'Agence', en: 'Agency', es: 'Agencia' },
      acronyms: { fr: 'AG', en: 'AGY', es: 'AGC' },
    }),
  );

  let documents = 0;
  const settings = (some: Partial<DocumentSettings> = {}): DocumentSettings => ({
    title: 'Conférence',
    reference: `CP/2026/${(documents += 1)}`,
    organizationIds: [organization.id],
    place: { fr: 'Bruxelles', en: 'Brussels', es: 'Bruselas' },
    dateline: '2026-11-24',
    deadlineAt: '2026-11-26T17:00:00.000Z',
    deadlineZone: 'Europe/Brussels',
    embargoAt: null,
    embargoZone: 'Europe/Brussels',
    prevailing: 'none',
    restricted: false,
    handoverMode: 'by-language',
    editPolicy: 'reviewer-edit-stands',
    languages: [unassigned('en'), unassigned('es')],
    ...some,
  });

  return {
    store,
    url,
    close,
    people,
    as,
    organization,
    settings,
    /** A document imported by the coordinator; gives its id. */
    addDocument: async (some: Partial<DocumentSettings> = {}, lines = shortSource): Promise<string> =>
      valueOf(await createDocument(as('coordinator'), { lines, original: null, settings: settings(some) })).id,
  };
};

/** A target language that nobody is assigned to. */
export const unassigned = (language: 'en' | 'es') => ({
  language,
  translatorId: null,
  translatorDueAt: null,
  reviewerId: null,
  reviewerDueAt: null,
});
