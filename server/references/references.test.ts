import { loadEvents } from '#db/reads/load-events.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { insertDocument } from '../testing/insert-document.ts';
import { openPressOffice, valueOf } from '../testing/press-office.ts';
import { addDocumentAsReference } from './add-document-as-reference.ts';
import { addReference } from './add-reference.ts';
import { getReference } from './get-reference.ts';
import { listReferences } from './list-references.ts';
import { removeReference } from './remove-reference.ts';

vi.setConfig({ testTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const refused = (refusal: string) => ({ ok: false, refusal });
const draft = {
  name: 'Partner’s draft',
  language: 'en' as const,
  paragraphs: ['One.', '  ', 'Two words.'],
  original: null,
};
const add = (documentId: string, actor = office.translator, given: Partial<typeof draft> = {}) =>
  addReference(office.as(actor), { documentId, ...draft, ...given });

describe('a reference', () => {
  it('is read by all who read the document, and taken off by who attached it or the coordinator', async () => {
    const { documentId } = await insertDocument(office.store);
    const reference = valueOf(await add(documentId));
    expect(reference).toMatchObject({ name: 'Partner’s draft', language: 'en', words: 3, byName: 'Tess' });
    expect(valueOf(await listReferences(office.as(office.publisher), { documentId }))).toEqual([reference]);
    const { id } = reference;
    expect(valueOf(await getReference(office.as(office.publisher), { id }))).toEqual({
      id,
      paragraphs: ['One.', 'Two words.'],
    });
    expect(await removeReference(office.as(office.reviewer), { id })).toEqual(refused('not-allowed'));
    valueOf(await removeReference(office.as(office.coordinator), { id }));
    expect(await removeReference(office.as(office.translator), { id })).toEqual(refused('not-found'));
    const events = await loadEvents(office.store.read, documentId);
    expect(events.map(({ kind }) => kind)).toEqual(['reference-added', 'reference-removed']);
  });

  it('is attached by who works on the document', async () => {
    const { documentId } = await insertDocument(office.store);
    expect(await add(documentId, office.publisher)).toEqual(refused('not-allowed'));
    expect(await add(documentId, office.nobody)).toEqual(refused('not-allowed'));
    valueOf(await add(documentId, office.sourceEditor));
    expect(await add(documentId, office.translator, { paragraphs: [' '] })).toEqual(refused('source-empty'));
    const paragraphs = Array.from({ length: 120 }, () => 'x'.repeat(20_000));
    expect(await add(documentId, office.translator, { paragraphs })).toEqual(refused('reference-too-large'));
  });

  it('of a restricted document is for those who read it', async () => {
    const { documentId } = await insertDocument(office.store, { restricted: true });
    const { id } = valueOf(await add(documentId, office.coordinator));
    expect(await listReferences(office.as(office.translator), { documentId })).toEqual(refused('not-found'));
    expect(await getReference(office.as(office.translator), { id })).toEqual(refused('not-found'));
    expect(await removeReference(office.as(office.translator), { id })).toEqual(refused('not-found'));
  });
});

describe('another document as a reference', () => {
  it('is copied as it stands, under its own name', async () => {
    const { documentId } = await insertDocument(office.store);
    const earlier = await insertDocument(office.store);
    await office.write(earlier.segmentIds[1]!, 'The conference brought together 120 delegations.');
    const copy = (language: 'fr' | 'en' | 'es') =>
      addDocumentAsReference(office.as(office.translator), { documentId, fromId: earlier.documentId, language });
    const french = valueOf(await copy('fr'));
    expect(french).toMatchObject({ name: `${earlier.documentId} · Bruxelles`, language: 'fr' });
    expect(valueOf(await getReference(office.as(office.translator), french)).paragraphs).toHaveLength(3);
    const english = valueOf(await copy('en'));
    expect(valueOf(await getReference(office.as(office.translator), english)).paragraphs).toEqual([
      'The conference brought together 120 delegations.',
    ]);
    expect(await copy('es')).toEqual(refused('source-empty'));
  });

  it('is none where others would read what they may not', async () => {
    const { documentId } = await insertDocument(office.store);
    const secret = await insertDocument(office.store, { restricted: true, translatorId: office.translator.id });
    const attach = (actor: typeof office.translator) =>
      addDocumentAsReference(office.as(actor), { documentId, fromId: secret.documentId, language: 'fr' });
    expect(await attach(office.translator)).toEqual(refused('reference-restricted'));
    expect(await attach(office.coordinator)).toEqual(refused('reference-restricted'));
    expect(await attach(office.both)).toEqual(refused('not-found'));
    expect(await attach(office.publisher)).toEqual(refused('not-allowed'));
  });
});
