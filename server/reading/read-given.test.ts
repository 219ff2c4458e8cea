import { expect, test, vi } from 'vitest';
import type { GivenToRead, ReadEvent } from '#contract/reading.ts';
import { ok, refuse } from '#domain/result.ts';
import { mayRead, readGiven } from './read-given.ts';

vi.setConfig({ testTimeout: 30_000 });

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');
const told = async (
  given: GivenToRead,
  more: Partial<Parameters<typeof readGiven>[1]> = {},
  options: Parameters<typeof readGiven>[0]['options'] = {},
) => {
  const events: ReadEvent[] = [];
  for await (const event of readGiven({ given, options }, { mayFetch: false, ...more })) events.push(event);
  return events;
};
const communique = 'Un titre pour les réfugiés\n\nLa conférence a eu lieu à Genève. Les États ont promis leur aide.';

test('tells the steps, then the lines; a paste as a file', async () => {
  const pasted = await told({ kind: 'paste', text: communique, html: null });
  const given = await told({ kind: 'file', name: 'source.txt', base64: base64(communique) });
  expect(pasted.slice(0, -1).map((event) => event.kind)).not.toContain('refused');
  expect(pasted.at(-1)).toMatchObject({
    kind: 'read',
    file: {
      format: 'text',
      lines: [
        { n: 1, kind: 'headline' },
        { n: 3, kind: 'paragraph' },
      ],
    },
  });
  expect(given.at(-1)).toEqual(pasted.at(-1));
});

test('reads the markup of a paste where it has any', async () => {
  const html = '<h1>Un titre</h1><p>La conférence a <b>eu lieu</b> à Genève.</p>';
  const read = (await told({ kind: 'paste', text: 'Un titre\nLa conférence a eu lieu à Genève.', html })).at(-1);
  expect(read).toMatchObject({ kind: 'read', file: { format: 'html' } });
});

test('fetches nothing where the operator did not allow it', async () => {
  const fetch = vi.fn<NonNullable<Parameters<typeof readGiven>[1]['fetch']>>();
  const events = await told({ kind: 'address', address: 'https://press.example/' }, { fetch });
  expect(events.at(-1)).toEqual({ kind: 'refused', code: 'fetching-off' });
  expect(fetch).not.toHaveBeenCalled();
});

test('gives the file that an address gave, before what was read of it', async () => {
  const fetch = async () =>
    ok({ name: 'page.txt', bytes: Buffer.from(communique), address: 'https://press.example/page' });
  const events = await told({ kind: 'address', address: 'https://press.example/' }, { fetch, mayFetch: true });
  expect(events[0]).toEqual({ kind: 'progress', stage: 'fetching' });
  expect(events).toContainEqual({
    kind: 'fetched',
    file: { kind: 'file', name: 'page.txt', base64: base64(communique), address: 'https://press.example/page' },
  });
  expect(events.at(-1)).toMatchObject({ kind: 'read' });
});

test('tells why an address gave nothing', async () => {
  const fetch = async () => refuse({ code: 'address-refused' as const, data: { reason: 'private' } });
  const events = await told({ kind: 'address', address: 'http://10.0.0.1/' }, { fetch, mayFetch: true });
  expect(events.at(-1)).toEqual({ kind: 'refused', code: 'address-refused', data: { reason: 'private' } });
});

test('refuses a line that nothing could show', async () => {
  const text = `Un titre\n\n${'a'.repeat(100_001)}`;
  expect((await told({ kind: 'paste', text, html: null })).at(-1)).toEqual({
    kind: 'refused',
    code: 'line-too-long',
    data: { n: 3, most: 100_000 },
  });
});

test('ends without a word when the person goes away, and leaves the place to others', async () => {
  const given = { kind: 'paste' as const, text: communique, html: null };
  for (let time = 0; time < 3; time += 1) {
    const control = new AbortController();
    const reading = readGiven({ given, options: {} }, { mayFetch: false, signal: control.signal });
    await reading.next();
    control.abort();
    for await (const event of reading) expect(event.kind).toBe('progress');
  }
  expect((await told(given)).at(-1)).toMatchObject({ kind: 'read' });
});

test('lets no more wait than there is room for, and reads all of those', async () => {
  const given = { kind: 'paste' as const, text: communique, html: null };
  const all = await Promise.all(Array.from({ length: 12 }, () => told(given)));
  const ends = all.map((events) => events.at(-1));
  expect(ends.filter((event) => event?.kind === 'read')).toHaveLength(10);
  expect(ends.filter((event) => event?.kind === 'refused' && event.code === 'reading-busy')).toHaveLength(2);
  expect(all.some((events) => events.some((event) => event.kind === 'progress' && event.stage === 'waiting'))).toBe(
    true,
  );
});

test('is for those who bring in texts', () => {
  const as = (role: 'coordinator' | 'translator' | 'publisher') => ({
    id: 'me',
    name: 'Me',
    grants: [{ role, language: null }],
  });
  expect([as('coordinator'), as('translator'), as('publisher')].map(mayRead)).toEqual([true, true, false]);
});
