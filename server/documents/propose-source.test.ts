import { readFileSync } from 'node:fs';
import type { Actor } from '#domain/access/role.ts';
import { expect, test } from 'vitest';
import { proposeSource } from './propose-source.ts';

const as = (role: 'coordinator' | 'translator') => ({
  actor: { id: 'me', name: 'Me', grants: [{ role, language: null }] } satisfies Actor,
});
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');
const file = readFileSync(new URL('../../samples/communique.fr.txt', import.meta.url));

test('takes the communiqué as it is, dropped or pasted, with its headline for a title', async () => {
  const dropped = await proposeSource(as('coordinator'), { base64: base64(file) });
  const pasted = await proposeSource(as('coordinator'), { text: file.toString('utf8') });
  expect(dropped).toEqual(pasted);
  expect(dropped).toMatchObject({ ok: true, value: { title: expect.stringMatching(/^Communiqué conjoint/) } });
  const kinds = dropped.ok ? dropped.value.lines.map(({ kind }) => kind) : [];
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect(
    [
      'furniture',
      'headline',
      'subheadline',
      'paragraph',
      'end-mark',
      'contact-lead',
      'contact-heading',
      'contact-line',
    ].map(count),
  ).toEqual([29, 1, 1, 10, 1, 1, 3, 8]);
});

test.each([
  ['nothing', { text: ' \n ' }, 'source-empty'],
  ['a picture', { base64: base64(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])) }, 'source-not-text'],
  ['more than two megabytes', { base64: base64(new Uint8Array(2 * 1024 * 1024 + 1).fill(97)) }, 'source-too-large'],
  ['a bell', { text: 'a\u0007b' }, 'control-characters'],
  ['an override of direction', { text: 'a\u202Eb' }, 'bidi-characters'],
])('refuses %s', async (_, input, refusal) => {
  expect(await proposeSource(as('coordinator'), input)).toEqual({ ok: false, refusal });
});

test('is for coordinators', async () => {
  expect(await proposeSource(as('translator'), { text: 'Titre' })).toEqual({ ok: false, refusal: 'not-allowed' });
});
