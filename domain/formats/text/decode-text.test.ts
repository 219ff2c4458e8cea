import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encoding } from '#domain/import/read-file.ts';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(littleEndian ? bytes : bytes.swap16());
};
const sentence = 'L’été à Genève : « 4,5 millions »';

test.each<[string, Uint8Array, Encoding]>([
  ['UTF-8', utf8(sentence), 'utf-8'],
  ['UTF-8 with a mark', utf8(`\uFEFF${sentence}`), 'utf-8'],
  ['UTF-16, little end first', utf16(`\uFEFF${sentence}`, true), 'utf-16le'],
  ['UTF-16, big end first', utf16(`\uFEFF${sentence}`, false), 'utf-16be'],
  ['UTF-16 without a mark, little end first', utf16(sentence, true), 'utf-16le'],
  ['UTF-16 without a mark, big end first', utf16(sentence, false), 'utf-16be'],
])('reads %s', (_, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ ok: true, value: { text: sentence, encoding } });
});

test('reads Windows-1252 where the bytes are no UTF-8, and what a person says it is', () => {
  const bytes = Uint8Array.from([0x92, 0xe9, 0x74, 0xe9, 0x20, 0x96]);
  expect(decodeText(bytes)).toEqual({ ok: true, value: { text: '’été –', encoding: 'windows-1252' } });
  expect(decodeText(utf8('été'), 'windows-1252')).toMatchObject({ value: { text: 'Ã©tÃ©' } });
});

test.each([
  ['nothing', new Uint8Array(), 'source-empty'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'source-not-text'],
  ['binary without a zero', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a, 1, 2, 3]), 'source-not-text'],
  ['half a unit of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41]), 'source-not-text'],
])('refuses %s', (_, bytes, code) => {
  expect(decodeText(bytes)).toEqual({ ok: false, refusal: { code } });
});

test('answers any bytes with a text or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(bytes);
      expect(decoded.ok ? typeof decoded.value.text : typeof decoded.refusal.code).toBe('string');
    }),
  );
});

test('gives back what was written as UTF-8', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zàéœ«»’ \n\u00A0\u202F—€]{1,80}$/), (text) => {
      expect(decodeText(utf8(text))).toEqual({ ok: true, value: { text, encoding: 'utf-8' } });
    }),
  );
});
