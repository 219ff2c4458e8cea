import { connect, type Store } from '#dialect';
import { insertNotices, type NewNotice } from '#db/writes/insert-notices.ts';
import { saveMailChoice } from '#db/writes/save-mail-choice.ts';
import { saveDisabled } from '#db/writes/save-person.ts';
import { openTestStore } from '#db/testing/open-test-store.ts';
import type { Actor } from '#domain/access/role.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepWorking } from '../jobs/keep-working.ts';
import { workOnce } from '../jobs/work-once.ts';
import { readEnvironment } from '../environment.ts';
import { examineDatabase } from '../operations/examine-database.ts';
import { openMailServer } from '../testing/open-mail-server.ts';
import { insertDocument, insertPerson } from '../testing/insert-document.ts';
import { mailWorker } from './mail-worker.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const minute = 60_000;
let opened: Awaited<ReturnType<typeof openTestStore>>;
let other: Store;
let server: Awaited<ReturnType<typeof openMailServer>>;
let rita: Actor;
beforeAll(async () => {
  opened = await openTestStore();
  other = connect(opened.url);
  server = await openMailServer();
  rita = await insertPerson(opened.store, 'Rita', { role: 'reviewer', language: 'en' });
});
afterEach(() => server.reset());
afterAll(async () => {
  await server.close();
  await other.close();
  await opened.close();
});

const settings = () => ({
  smtpUrl: server.url,
  from: 'Press <press@example.org>',
  publicAddress: 'https://press.example.org',
});
const worker = () => mailWorker(settings(), 'UTC');
const work = (store = opened.store, by = 'one') => workOnce(store, by, [worker()]);
const somebody = () => insertPerson(opened.store, 'Tess', { role: 'translator', language: 'en' });

/** Puts entries into somebody's inbox, as long ago as told. */
const tell = async (person: Actor, ago: number, some: Partial<NewNotice> = {}) => {
  const { documentId, segmentIds } = await insertDocument(opened.store, {
    embargoAt: new Date(Date.now() + 3_600_000),
    texts: [{ kind: 'headline', text: 'Secret headline under embargo' }],
  });
  const notice = { personId: person.id, kind: 'suggested' as const, documentId, by: rita, ...some };
  const at = new Date((await opened.store.now()).getTime() - ago);
  await opened.store.write((tx) => insertNotices(tx, [{ segmentId: segmentIds[0]!, language: 'en', ...notice }], at));
  return { documentId, segmentId: segmentIds[0]! };
};

describe('a mail', () => {
  it('tells of all that happened in one, a minute after the first, and of nothing twice', async () => {
    const tess = await somebody();
    const { documentId, segmentId } = await tell(tess, 2 * minute);
    await tell(tess, minute / 2, { kind: 'sent-back' });
    await work();
    expect(server.letters).toHaveLength(1);
    const [letter] = server.letters;
    expect(letter).toMatchObject({ to: [`${tess.id}@example.org`], from: 'press@example.org' });
    expect(letter?.text).toContain('2 nouvelles pour vous');
    expect(letter?.text).toContain('Une suggestion de Rita (anglais)');
    expect(letter?.text).toContain(`https://press.example.org/fr/documents/${documentId}?cell=${segmentId}.en`);
    expect(letter?.text).toMatch(/^List-Unsubscribe: <https:\/\/press\.example\.org\/fr\/account#mail>$/m);
    expect(letter?.text).toMatch(/^Auto-Submitted: auto-generated$/m);
    await work();
    expect(server.letters).toHaveLength(1);
  });

  it('waits until a minute has passed', async () => {
    await tell(await somebody(), minute / 2);
    await work();
    expect(server.letters).toEqual([]);
  });

  it('is sent once, however many instances there are', async () => {
    const people = await Promise.all([somebody(), somebody(), somebody()]);
    for (const person of people) await tell(person, 2 * minute);
    await Promise.all([
      work(opened.store, 'one'),
      work(other, 'two'),
      work(opened.store, 'three'),
      work(other, 'four'),
    ]);
    await Promise.all([work(opened.store, 'one'), work(other, 'two')]);
    const told = server.letters.flatMap(({ to }) => to);
    expect(told.toSorted()).toEqual(people.map(({ id }) => `${id}@example.org`).toSorted());
  });

  it('holds no title, reference or text of a document in any of its bytes', async () => {
    const tess = await somebody();
    for (const kind of ['mentioned', 'source-changed', 'handed-over', 'contested', 'assigned'] as const) {
      await tell(tess, 2 * minute, { kind });
    }
    await work();
    const [letter] = server.letters;
    expect(letter?.raw.length).toBeGreaterThan(500);
    for (const hidden of ['Secret', 'headline', 'embargo', 'Bruxelles']) {
      expect(letter?.raw).not.toContain(hidden);
      expect(letter?.text).not.toContain(hidden);
    }
  });

  it('leaves out what the person may no longer read, and goes to nobody who is disabled or wants none', async () => {
    const [barred, disabled, unwilling] = [await somebody(), await somebody(), await somebody()];
    const restricted = await insertDocument(opened.store, { restricted: true });
    await tell(barred, 2 * minute, { documentId: restricted.documentId });
    await tell(disabled, 2 * minute);
    await tell(unwilling, 2 * minute);
    const now = new Date();
    await opened.store.write((tx) => [
      ...saveDisabled(tx, { id: disabled.id, version: 1 }, now, now),
      saveMailChoice(tx, unwilling.id, 'never', now),
    ]);
    await work();
    expect(server.letters).toEqual([]);
  });

  it('comes in the morning to whom wants it daily', async () => {
    const tess = await somebody();
    await opened.store.write((tx) => [saveMailChoice(tx, tess.id, 'daily', new Date())]);
    // A zone in which it is past eight, with something from before and something from since.
    const now = await opened.store.now();
    const hour = (zone: string) =>
      Number(new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(now));
    const zones = Intl.supportedValuesOf('timeZone');
    const past = zones.find((zone) => hour(zone) >= 10 && hour(zone) <= 20) ?? '';
    const morning = [mailWorker(settings(), past)];
    await tell(tess, minute * 5);
    await workOnce(opened.store, 'one', morning);
    expect(server.letters).toEqual([]);
    await tell(tess, 24 * 3_600_000, { kind: 'answered' });
    await workOnce(opened.store, 'one', morning);
    expect(server.letters).toHaveLength(1);
    expect(server.letters[0]?.text).toContain('2 nouvelles');
  });
});

describe('a mail server that fails', () => {
  it('is asked again later, and the doctor says why', async () => {
    const tess = await somebody();
    await tell(tess, 2 * minute);
    server.refuse(451);
    await work();
    expect(server.letters).toEqual([]);
    const environment = readEnvironment({ NODE_ENV: 'test', TRIPTYQUE_DATA: '/nowhere' });
    const looked = await examineDatabase(opened.store, environment, new Date());
    expect(looked.find(({ check }) => check === 'mail')).toMatchObject({
      state: 'problem',
      message: expect.stringMatching(/wait for another attempt: 1.*refuses the mail \(451\)/),
    });
    // Not before its time.
    server.reset();
    await work();
    expect(server.letters).toEqual([]);
    const later = { ...opened.store, now: async () => new Date((await opened.store.now()).getTime() + 2 * minute) };
    await workOnce(later, 'one', [worker()]);
    expect(server.letters.filter(({ to }) => to.includes(`${tess.id}@example.org`))).toHaveLength(1);
  });

  it('that knows no such recipient is not asked again', async () => {
    const tess = await somebody();
    await tell(tess, 2 * minute);
    server.refuse(550);
    await work();
    server.reset();
    const later = { ...opened.store, now: async () => new Date((await opened.store.now()).getTime() + 90 * minute) };
    await workOnce(later, 'one', [worker()]);
    expect(server.letters).toEqual([]);
    // What happens next is told again.
    await tell(tess, 2 * minute);
    await work();
    expect(server.letters).toHaveLength(1);
  });

  it('leaves the loop running, which stops when it is told', async () => {
    const tess = await somebody();
    await tell(tess, 2 * minute);
    const stop = keepWorking(opened.store, [worker()]);
    await vi.waitFor(() => expect(server.letters).toHaveLength(1), { timeout: 5000 });
    await stop();
  });
});

describe('the environment', () => {
  it('wants a sender and a public address beside a mail server', () => {
    const smtp = { NODE_ENV: 'test' as const, TRIPTYQUE_SMTP_URL: 'smtp://mail.example.org:587' };
    expect(() => readEnvironment(smtp)).toThrow(
      /TRIPTYQUE_MAIL_FROM: is needed.*\nTRIPTYQUE_PUBLIC_ADDRESS: is needed/,
    );
    expect(() => readEnvironment({ NODE_ENV: 'test', TRIPTYQUE_SMTP_URL: 'http://mail.example.org' })).toThrow(
      /TRIPTYQUE_SMTP_URL/,
    );
    const whole = {
      ...smtp,
      TRIPTYQUE_MAIL_FROM: 'Press office <press@example.org>',
      TRIPTYQUE_PUBLIC_ADDRESS: 'https://press.example.org/',
    };
    expect(readEnvironment(whole).mail).toEqual({
      smtpUrl: 'smtp://mail.example.org:587',
      from: 'Press office <press@example.org>',
      publicAddress: 'https://press.example.org',
    });
    expect(readEnvironment({ NODE_ENV: 'test' }).mail).toBeNull();
  });
});
