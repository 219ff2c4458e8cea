import { loadEvents } from '#db/reads/load-events.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { houseStream } from '#db/record.ts';
import { newId } from '#db/new-id.ts';
import { createPerson, replaceGrants } from '#db/writes/save-person.ts';
import { plain } from '#domain/text.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openSourceEarly } from '../source/open-source-early.ts';
import { openNewsroom, unassigned, valueOf } from '../testing/open-newsroom.ts';
import { save } from '../translations/save.ts';
import { getDocument } from './get-document.ts';
import { listDocuments } from './list-documents.ts';
import { removeDocument } from './remove-document.ts';
import { setArchived } from './set-archived.ts';
import { updateDocument } from './update-document.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => void (room = await openNewsroom()));
afterAll(() => room.close());

const viewOf = async (id: string) => valueOf(await getDocument(room.as('coordinator'), { id }));
const refused = (refusal: string) => ({ ok: false, refusal });

const withSpanishText = async () => {
  const id = await room.addDocument();
  valueOf(await openSourceEarly(room.as('coordinator'), { documentId: id, number: 1, version: 1 }));
  const cell = (await loadTranslations(room.store.read, id)).find(({ language }) => language === 'es')!;
  valueOf(await save(room.as('spanish'), { ...cell, text: plain('Una conferencia'), origin: 'human' }));
  return { id, cell };
};

describe('settings', () => {
  test('change as one event with both states', async () => {
    const before = await viewOf(await room.addDocument());
    const settings = { ...before.settings, title: 'Autre titre', deadlineAt: '2026-11-28T12:00:00+01:00' };
    const after = valueOf(await updateDocument(room.as('coordinator'), { ...before, settings }));
    expect(after.settings).toEqual({ ...settings, deadlineAt: '2026-11-28T11:00:00.000Z' });
    expect(after.version).toBe(2);
    const [, event, ...more] = await loadEvents(room.store.read, before.id);
    expect(event).toMatchObject({ kind: 'document-settings-changed', before: before.settings, after: after.settings });
    expect(more).toEqual([]);
  });

  test('that are the same write nothing', async () => {
    const view = await viewOf(await room.addDocument());
    expect(valueOf(await updateDocument(room.as('coordinator'), view))).toEqual(view);
  });

  test('are refused to others, at another version, and in the archive', async () => {
    const view = await viewOf(await room.addDocument());
    const settings = { ...view.settings, title: 'Autre titre' };
    expect(await updateDocument(room.as('publisher'), { ...view, settings })).toEqual(refused('not-allowed'));
    expect(await updateDocument(room.as('coordinator'), { ...view, settings, version: 7 })).toEqual(refused('stale'));
    valueOf(await setArchived(room.as('coordinator'), { ...view, archived: true }));
    const archived = await viewOf(view.id);
    expect(await updateDocument(room.as('coordinator'), { ...archived, settings })).toEqual(
      refused('document-archived'),
    );
  });

  test('let one of two persons through who saw the same version', async () => {
    const view = await viewOf(await room.addDocument());
    const change = (title: string) =>
      updateDocument(room.as('coordinator'), { ...view, settings: { ...view.settings, title } });
    const results = await Promise.all([change('Un'), change('Deux')]);
    expect(results.map((result) => (result.ok ? 'ok' : result.refusal)).toSorted()).toEqual(['ok', 'stale']);
  });

  test('refuse a reference that another document has', async () => {
    await room.addDocument({ reference: 'CP/other' });
    const view = await viewOf(await room.addDocument());
    const settings = { ...view.settings, reference: 'CP/other' };
    expect(await updateDocument(room.as('coordinator'), { ...view, settings })).toEqual(refused('reference-taken'));
  });

  test('keep somebody who has lost the role since, but assign nobody without it', async () => {
    const leaving = { ...room.people.translator, id: newId(), name: 'leaving' };
    await room.store.write((tx) =>
      createPerson(tx, { ...leaving, email: 'leaving@example.org', passwordHash: null, locale: null }, new Date()),
    );
    const id = await room.addDocument({ languages: [{ ...unassigned('en'), translatorId: leaving.id }] });
    await room.store.write((tx) => replaceGrants(tx, { id: leaving.id, version: 1 }, [], new Date()));
    const view = await viewOf(id);
    const renamed = { ...view.settings, title: 'Autre titre' };
    expect((await updateDocument(room.as('coordinator'), { ...view, settings: renamed })).ok).toBe(true);
    const again = await viewOf(id);
    const settings = { ...renamed, languages: [{ ...again.settings.languages[0]!, reviewerId: leaving.id }] };
    expect(await updateDocument(room.as('coordinator'), { ...again, settings })).toEqual(refused('person-lacks-role'));
  });
});

describe('target languages', () => {
  test('that are added begin untranslated', async () => {
    const view = await viewOf(await room.addDocument({ languages: [unassigned('en')] }));
    const settings = { ...view.settings, languages: [unassigned('en'), unassigned('es')] };
    const after = valueOf(await updateDocument(room.as('coordinator'), { ...view, settings }));
    expect(after.languages.map(({ language }) => language)).toEqual(['fr', 'en', 'es']);
    const cells = await loadTranslations(room.store.read, view.id);
    expect(cells.filter(({ language, state }) => language === 'es' && state === 'untranslated')).toHaveLength(4);
  });

  test('go while they have no text, and stay when they have one', async () => {
    const { id } = await withSpanishText();
    const view = await viewOf(id);
    const onlyEnglish = { ...view.settings, languages: [unassigned('en')] };
    expect(await updateDocument(room.as('coordinator'), { ...view, settings: onlyEnglish })).toEqual(
      refused('language-has-texts'),
    );
    const onlySpanish = { ...view.settings, languages: [unassigned('es')] };
    const after = valueOf(await updateDocument(room.as('coordinator'), { ...view, settings: onlySpanish }));
    expect(after.languages.map(({ language }) => language)).toEqual(['fr', 'es']);
    expect(await loadTranslations(room.store.read, id)).toHaveLength(4);
  });
});

describe('a document', () => {
  test('goes to the archive and comes back', async () => {
    const view = await viewOf(await room.addDocument());
    valueOf(await setArchived(room.as('coordinator'), { ...view, archived: true }));
    const ids = async (archived: boolean) =>
      valueOf(await listDocuments(room.as('coordinator'), { archived })).documents.map(({ id }) => id);
    expect(await ids(true)).toContain(view.id);
    expect(await ids(false)).not.toContain(view.id);
    valueOf(await setArchived(room.as('coordinator'), { id: view.id, version: 2, archived: false }));
    expect(await ids(false)).toContain(view.id);
    expect(await setArchived(room.as('editor'), { id: view.id, version: 3, archived: true })).toEqual(
      refused('not-allowed'),
    );
  });

  test('is deleted with its texts; its past stays, and the house knows', async () => {
    const { id } = await withSpanishText();
    const view = await viewOf(id);
    expect(await removeDocument(room.as('coordinator'), { id, version: 9 })).toEqual(refused('stale'));
    valueOf(await removeDocument(room.as('coordinator'), view));
    expect(await getDocument(room.as('coordinator'), { id })).toEqual(refused('not-found'));
    expect(await loadTranslations(room.store.read, id)).toEqual([]);
    expect((await loadEvents(room.store.read, id)).map(({ kind }) => kind)).toContain('translation-saved');
    expect((await loadEvents(room.store.read, houseStream)).at(-1)).toMatchObject({
      kind: 'document-deleted',
      before: { id, title: 'Conférence', reference: view.settings.reference },
    });
  });

  test('that is restricted is there for those assigned, and for others it is not', async () => {
    const { translator } = room.people;
    const languages = [{ ...unassigned('en'), translatorId: translator.id }, unassigned('es')];
    const id = await room.addDocument({ restricted: true, languages });
    expect((await getDocument(room.as('translator'), { id })).ok).toBe(true);
    expect(await getDocument(room.as('spanish'), { id })).toEqual(refused('not-found'));
    const listed = valueOf(await listDocuments(room.as('spanish'), { archived: false }));
    expect(listed.documents.some((row) => row.id === id)).toBe(false);
    expect(listed.tasks.some((task) => task.documentId === id)).toBe(false);
  });

  test('is refused to people without any role', async () => {
    const nobody = { ...room.as('editor'), actor: { id: 'nobody', name: 'Nobody', grants: [] } };
    expect(await getDocument(nobody, { id: await room.addDocument() })).toEqual(refused('not-allowed'));
    expect(await listDocuments(nobody, { archived: false })).toEqual(refused('not-allowed'));
  });
});
