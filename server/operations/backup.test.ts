import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#db/new-id.ts';
import { readArchive } from '#db/read-archive.ts';
import { findBrokenStreams } from '#db/reads/find-broken-streams.ts';
import { countPeople } from '#db/reads/load-people.ts';
import { beat, stopBeating } from '#db/writes/beat.ts';
import { plain } from '#domain/text.ts';
import { createDocument } from '../documents/create-document.ts';
import { openNewsroom, shortSource, valueOf } from '../testing/open-newsroom.ts';
import { goodEnglish, openPressOffice } from '../testing/press-office.ts';
import { insertDocument } from '../testing/insert-document.ts';
import { openTestStore } from '#db/testing/open-test-store.ts';
import { save } from '../translations/save.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { sentenceOf } from './sentence-of.ts';

type Opened = Awaited<ReturnType<typeof openTestStore>>;
type Store = Opened['store'];

const folder = mkdtempSync(join(tmpdir(), 'triptyque-archive-'));
const file = (name: string) => join(folder, `${name}.gz`);
const now = new Date('2026-11-24T12:00:00.123Z');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rowsOf = async (store: Store) => {
  const rows: unknown[] = [];
  await readArchive(store, async (archived) => {
    for await (const one of archived) rows.push(one);
  });
  return rows;
};
const linesOf = (name: string) =>
  gunzipSync(readFileSync(file(name)))
    .toString()
    .trimEnd()
    .split('\n');
const write = (name: string, lines: string[]) => writeFileSync(file(name), gzipSync(`${lines.join('\n')}\n`));

describe('an archive', () => {
  let office: Awaited<ReturnType<typeof openPressOffice>>;
  let second: Opened;
  beforeAll(async () => {
    office = await openPressOffice();
    second = await openTestStore();
    const { documentId, segmentIds } = await insertDocument(office.store, { embargoAt: now, contacts: [] });
    await office.approveAll(documentId, segmentIds, goodEnglish);
    // What archives trip over: line separators that are no line's end in JSON, quotes, astral characters, a file's bytes.
    await office.write(segmentIds[0] ?? '', 'Uno\u2028dos\u2029“tres”\n\\ 😀 $instant', office.translator, 'es');
    await backup({ store: office.store, now }, file('first'));
  });
  afterAll(async () => {
    await office.close();
    await second.close();
  });

  it('gives the same rows, however often it goes from one database to the next', async () => {
    const report = await backup({ store: office.store, now }, file('whole'));
    expect(await restore(second, file('whole'), { replace: false })).toEqual({
      ok: true,
      value: { rows: report.rows, made: now.toISOString() },
    });
    expect(await rowsOf(second.store)).toEqual(await rowsOf(office.store));
    const again = await backup({ store: second.store, now }, file('again'));
    expect(linesOf('again')).toEqual(linesOf('whole'));
    expect(again.sha256).toBe(report.sha256);
  });

  it('is for its owner’s eyes alone and leaves no half of itself', () => {
    expect(statSync(file('first')).mode & 0o777).toBe(0o600);
    expect(() => statSync(`${file('first')}.part`)).toThrow('ENOENT');
  });

  it('leaves nothing where it cannot be written', async () => {
    await expect(backup({ store: office.store, now }, join(folder, 'no', 'such', 'folder'))).rejects.toThrow('ENOENT');
  });

  describe('is refused, and changes nothing,', () => {
    let before: unknown[];
    beforeEach(async () => {
      await restore(second, file('first'), { replace: true });
      before = await rowsOf(second.store);
    });
    const refuses = async (name: string, refusal: string, options = { replace: true }) => {
      expect(await restore(second, file(name), options)).toEqual({ ok: false, refusal });
      expect(await rowsOf(second.store)).toEqual(before);
    };

    it('where people are and nobody said to replace them', () => refuses('first', 'not-empty', { replace: false }));

    it('while a server runs, and no longer once it stopped or was killed', async () => {
      const id = newId();
      const clock = await second.store.now();
      await second.store.write((tx) => beat(tx, id, clock));
      await refuses('first', 'server-running');
      await second.store.write((tx) => beat(tx, id, new Date(clock.getTime() - 31_000)));
      expect((await restore(second, file('first'), { replace: true })).ok).toBe(true);
      await second.store.write((tx) => [...beat(tx, id, clock), ...stopBeating(tx, id)]);
      expect((await restore(second, file('first'), { replace: true })).ok).toBe(true);
    });

    it('where there is no file', () => refuses('nothing', 'file-unreadable'));

    it.each([
      ['text', Buffer.from('Communiqué')],
      ['another gzip', gzipSync('Communiqué\n')],
      ['other JSON', gzipSync('{"lines": []}\n')],
    ])('where the file is %s', async (_, content) => {
      writeFileSync(file('other'), content);
      await refuses('other', 'not-an-archive');
    });

    it('where it was made by another version', async () => {
      const [head = '', ...rest] = linesOf('first');
      write('version', [head.replace(/"schema":"[^"]+"/, '"schema":"9999_later"'), ...rest]);
      await refuses('version', 'other-schema');
    });

    it('wherever the file breaks off', async () => {
      const whole = readFileSync(file('first'));
      for (const part of [0.3, 0.6, 0.9]) {
        writeFileSync(file('broken'), whole.subarray(0, Math.floor(whole.length * part)));
        await refuses('broken', 'archive-incomplete');
      }
      writeFileSync(file('broken'), '');
      await refuses('broken', 'archive-incomplete');
      writeFileSync(file('broken'), whole.subarray(0, -4));
      await refuses('broken', 'archive-incomplete');
    });

    it('where a bit was flipped', async () => {
      const bytes = readFileSync(file('first'));
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      writeFileSync(file('flipped'), bytes);
      await refuses('flipped', 'archive-incomplete');
    });

    it('where a row is missing, or something follows its end', async () => {
      const lines = linesOf('first');
      write('gap', lines.toSpliced(5, 1));
      await refuses('gap', 'archive-incomplete');
      write('more', [...lines, lines[5] ?? '']);
      await refuses('more', 'archive-incomplete');
      write('endless', lines.slice(0, -1));
      await refuses('endless', 'archive-incomplete');
    });

    it('where a row cannot stand beside the others', async () => {
      const lines = linesOf('first').filter((line) => !line.startsWith('{"table":"person"'));
      write('orphans', [...lines.slice(0, -1), JSON.stringify({ end: lines.length - 2 })]);
      const failed = await restore(second, file('orphans'), { replace: true }).catch((error: unknown) =>
        sentenceOf(error),
      );
      expect(failed).toMatch(/constraint/i);
      expect(await rowsOf(second.store)).toEqual(before);
    });
  });
});

it('is of one moment while fifty writers save', async () => {
  const office = await openPressOffice();
  const { segmentIds } = await insertDocument(office.store, {
    texts: Array.from({ length: 50 }, (_, n) => ({ kind: 'paragraph' as const, text: `Paragraphe ${n}.` })),
  });
  let isUnderWay: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => (isUnderWay = resolve));
  const writing = Promise.all(
    segmentIds.map(async (segmentId) => {
      let { version } = await office.cell(segmentId);
      for (let take = 1; take <= 3; take += 1) {
        const draft = { text: plain(`Paragraph, take ${take}.`), origin: 'human' as const };
        const cell = { segmentId, language: 'en' as const, version, ...draft };
        ({ version } = valueOf(await save(office.as(office.translator), cell)));
        isUnderWay();
        await pause(10);
      }
    }),
  );
  await underWay;
  const reports = [await backup({ store: office.store, now }, file('busy'))];
  await writing;
  reports.push(await backup({ store: office.store, now }, file('quiet')));

  const other = await openTestStore();
  for (const { file: archive, rows } of reports) {
    expect(await restore(other, archive, { replace: true })).toMatchObject({ ok: true, value: { rows } });
    expect(await findBrokenStreams(other.store.read)).toEqual([]);
  }
  expect(reports[1]?.rows).toBeGreaterThan(reports[0]?.rows ?? 0);
  await office.close();
  await other.close();
}, 60_000);

it('takes files along', async () => {
  const room = await openNewsroom();
  const content = Buffer.from(Array.from({ length: 300 }, (_, n) => n % 256));
  valueOf(
    await createDocument(room.as('coordinator'), {
      lines: shortSource,
      original: { name: 'communiqué.txt', base64: content.toString('base64') },
      settings: room.settings(),
    }),
  );
  await backup({ store: room.store, now }, file('files'));
  const other = await openTestStore();
  expect(await restore(other, file('files'), { replace: false })).toMatchObject({ ok: true });
  const blobs = (await rowsOf(other.store)).filter((one) => (one as { table: string }).table === 'blob');
  expect(blobs).toMatchObject([{ row: { name: 'communiqué.txt', content } }]);
  expect(await countPeople(other.store.read)).toBe(8);
  await room.close();
  await other.close();
}, 30_000);
