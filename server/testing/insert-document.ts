import type { Store } from '#dialect';
import { newId } from '#db/new-id.ts';
import { insertDocument as addDocument } from '#db/writes/insert-document.ts';
import { insertOrganization } from '#db/writes/insert-organization.ts';
import { insertSegments, insertSegmentVersions, insertSourceVersion } from '#db/writes/insert-source-version.ts';
import { insertTranslations } from '#db/writes/insert-translations.ts';
import { createPerson } from '#db/writes/save-person.ts';
import type { Actor, Grant } from '#domain/access/role.ts';
import type { ContactLine, SegmentKind } from '#domain/segment.ts';
import { plain } from '#domain/text.ts';
import { languages } from '#locales/languages/language.ts';
import { segmentRowOf } from '../source/segment-row.ts';

export const testContacts: ContactLine[] = [
  { kind: 'contact-lead', text: 'Contacts presse' },
  { kind: 'contact-heading', text: 'HCR' },
  { kind: 'contact-line', text: 'A Genève : Aïda Diallo, diallo@example.org, +41 22 555 01 02' },
];

const testTexts: { kind: SegmentKind; text: string }[] = [
  { kind: 'headline', text: 'Les pays s’engagent à Bruxelles' },
  { kind: 'paragraph', text: 'La conférence a réuni 120 délégations.' },
  { kind: 'paragraph', text: 'Le HCR remercie les pays d’accueil.' },
];

type Settings = {
  restricted?: boolean;
  embargoAt?: Date | null;
  editPolicy?: 'reviewer-edit-stands' | 'translator-has-last-word';
  handoverMode?: 'by-language' | 'as-it-comes';
  status?: 'draft' | 'opened-early' | 'validated';
  contacts?: ContactLine[];
  texts?: { kind: SegmentKind; text: string }[];
  /** Assigned in both target languages. */
  translatorId?: string;
  reviewerId?: string;
};

/** Puts a document of three texts straight into a test's database, its first version validated. Gives its ids. */
export const insertDocument = async (store: Store, settings: Settings = {}) => {
  const now = new Date('2026-11-02T09:00:00.000Z');
  const {
    restricted = false,
    embargoAt = null,
    editPolicy,
    handoverMode,
    status = 'validated',
    contacts = testContacts,
  } = settings;
  const documentId = newId();
  const organizationId = newId();
  const segments = (settings.texts ?? testTexts).map(({ kind, text }) =>
    segmentRowOf({ segmentId: newId(), kind, text: plain(text), change: null }),
  );
  const segmentIds = segments.map(({ segmentId }) => segmentId);
  await store.write((tx) => [
    ...insertOrganization(tx, {
      id: organizationId,
      names: { fr: 'Agence de l’eau', en: 'Water Agency', es: 'Agencia del Agua' },
      acronyms: { fr: 'AE', en: 'WA', es: 'AA' },
      createdAt: now,
    }),
    ...addDocument(tx, {
      document: {
        id: documentId,
        reference: documentId,
        title: 'Bruxelles',
        place: { fr: 'Bruxelles', en: 'Brussels', es: 'Bruselas' },
        dateline: '2026-11-02',
        deadlineZone: 'Europe/Brussels',
        embargoAt,
        embargoZone: 'Europe/Brussels',
        restricted,
        currentSource: 1,
        createdAt: now,
        ...(editPolicy ? { editPolicy } : {}),
        ...(handoverMode ? { handoverMode } : {}),
      },
      organizationIds: [organizationId],
      languages: languages.map((language) => ({
        language,
        profile: `${language}-un`,
        ...(language === 'fr' ? {} : { translatorId: settings.translatorId, reviewerId: settings.reviewerId }),
      })),
      original: null,
    }),
    ...insertSourceVersion(tx, {
      documentId,
      number: 1,
      status,
      createdAt: now,
      lastEditorName: 'Nadia',
      validatedAt: status === 'validated' ? now : null,
      validatedByName: status === 'validated' ? 'Samuel' : null,
      contacts,
      endMark: 'FIN',
    }),
    ...insertSegments(tx, documentId, segmentIds),
    ...insertSegmentVersions(tx, { documentId, number: 1 }, segments),
    ...insertTranslations(tx, { documentId, segmentIds, languages: ['en', 'es'], sourceNumber: 1, now }),
  ]);
  return { documentId, segmentIds };
};

/** Puts a person with roles into a test's database. */
export const insertPerson = async (store: Store, name: string, ...grants: Grant[]): Promise<Actor> => {
  const id = newId();
  const email = `${id}@example.org`;
  await store.write((tx) =>
    createPerson(tx, { id, name, email, passwordHash: null, grants, locale: null }, new Date()),
  );
  return { id, name, grants };
};
