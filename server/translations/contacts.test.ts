import type { ContactLine } from '#domain/segment.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { insertDocument, testContacts } from '../testing/insert-document.ts';
import { openPressOffice, valueOf } from '../testing/press-office.ts';
import { confirmContacts } from './confirm-contacts.ts';
import { contactsViewOf } from './contacts-view.ts';
import { saveContacts } from './save-contacts.ts';

vi.setConfig({ testTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const refused = (refusal: string) => ({ ok: false, refusal });
const english: ContactLine[] = [
  { kind: 'contact-lead', text: 'Media contacts' },
  { kind: 'contact-heading', text: 'UNHCR' },
  { kind: 'contact-line', text: 'In Geneva: Aïda Diallo, diallo@example.org, +41 (22) 555-01-02' },
];

describe('the contact block of a language', () => {
  const row = {
    language: 'en' as const,
    contacts: null,
    contactsConfirmedAt: null,
    contactsConfirmedBy: null,
    contactsSource: null,
    version: 1,
  };

  it('is proposed line by line until a person writes it', () => {
    const view = contactsViewOf(row, testContacts, []);
    expect(view.lines).toHaveLength(3);
    expect(view.proposed).toContain(true);
    expect(view.lines.map(({ kind }) => kind)).toEqual(testContacts.map(({ kind }) => kind));
    expect(contactsViewOf({ ...row, contacts: english }, testContacts, [])).toMatchObject({
      lines: english,
      proposed: [false, false, false],
    });
    expect(contactsViewOf({ ...row, language: 'fr' }, testContacts, [])).toMatchObject({
      lines: testContacts,
      proposed: [false, false, false],
    });
  });

  it('is confirmed by who works in the language, and again after each change', async () => {
    const { documentId } = await insertDocument(office.store);
    const at = { documentId, language: 'en' as const };
    const saved = valueOf(await saveContacts(office.as(office.coordinator), { ...at, version: 1, lines: english }));
    expect(saved).toMatchObject({ lines: english, version: 2, confirmedAt: null });
    expect(await confirmContacts(office.as(office.coordinator), { ...at, version: 2 })).toEqual(refused('not-allowed'));
    expect(await confirmContacts(office.as(office.translator), { ...at, version: 1 })).toEqual(refused('stale'));
    const confirmed = valueOf(await confirmContacts(office.as(office.translator), { ...at, version: 2 }));
    expect(confirmed).toMatchObject({ confirmedByName: 'Tess', version: 3 });
    const again = valueOf(await saveContacts(office.as(office.reviewer), { ...at, version: 3, lines: english }));
    expect(again).toMatchObject({ confirmedAt: null, confirmedByName: null });
  });

  it('follows the source again when what was written is given up', async () => {
    const { documentId } = await insertDocument(office.store);
    const at = { documentId, language: 'en' as const };
    const proposal = contactsViewOf(row, testContacts, []).lines;
    const saved = valueOf(await saveContacts(office.as(office.translator), { ...at, version: 1, lines: english }));
    expect(saved).toMatchObject({ follows: false, lines: english });
    const back = valueOf(await saveContacts(office.as(office.translator), { ...at, version: 2, lines: null }));
    expect(back).toMatchObject({ follows: true, lines: proposal, version: 3 });
    const confirmed = valueOf(await confirmContacts(office.as(office.translator), { ...at, version: 3 }));
    expect(confirmed).toMatchObject({ follows: true, lines: proposal, since: null });
  });

  it('keeps addresses and numbers as the source has them', async () => {
    const { documentId } = await insertDocument(office.store);
    const at = { documentId, language: 'en' as const };
    const altered = english.map((line) => ({ ...line, text: line.text.replace('01-02', '01-03') }));
    valueOf(await saveContacts(office.as(office.translator), { ...at, version: 1, lines: altered }));
    expect(await confirmContacts(office.as(office.translator), { ...at, version: 2 })).toEqual(
      refused('contacts-altered'),
    );
    valueOf(await saveContacts(office.as(office.translator), { ...at, version: 2, lines: [] }));
    expect(await confirmContacts(office.as(office.translator), { ...at, version: 3 })).toEqual(
      refused('contacts-empty'),
    );
  });

  it('is the source editor’s in French', async () => {
    const { documentId } = await insertDocument(office.store);
    const at = { documentId, language: 'fr' as const, version: 1 };
    for (const actor of [office.translator, office.publisher]) {
      expect(await confirmContacts(office.as(actor), at)).toEqual(refused('not-allowed'));
      expect(await saveContacts(office.as(actor), { ...at, lines: testContacts })).toEqual(refused('not-allowed'));
    }
    expect(valueOf(await confirmContacts(office.as(office.sourceEditor), at))).toMatchObject({
      lines: testContacts,
      confirmedByName: 'Samuel',
    });
  });
});
