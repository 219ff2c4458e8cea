import fc from 'fast-check';
import { expect, test } from 'vitest';

import { decodeSource } from './decode.ts';
import { maxSourceBytes } from './source-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach((unit, i) =>
    view.setUint16(i * 2, unit, littleEndian),
  );
  return new Uint8Array(view.buffer);
};

const sentence = 'L’été à Genève : « 4,5 millions »';

test.each([
  ['UTF-8', utf8(sentence)],
  ['UTF-8 with a mark', utf8(`\uFEFF${sentence}`)],
  ['UTF-16, little end first', utf16(sentence, true)],
  ['UTF-16, big end first', utf16(sentence, false)],
])('reads %s', (_, bytes) => {
  expect(decodeSource(bytes)).toEqual({ ok: true, value: sentence });
});

test('reads Windows-1252 where the bytes are no UTF-8', () => {
  expect(decodeSource(Uint8Array.from([0x92, 0xe9, 0x74, 0xe9, 0x20, 0x96]))).toEqual({ ok: true, value: '’été –' });
});

test.each([
  ['nothing', new Uint8Array(), 'source-empty'],
  ['white space alone', utf8(' \r\n\u00A0\t\uFEFF\u200B'), 'source-empty'],
  ['a mark alone', Uint8Array.from([0xef, 0xbb, 0xbf]), 'source-empty'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'file-not-text'],
  ['binary without a zero', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a]), 'file-not-text'],
  ['UTF-8 with a zero', utf8('a\u0000b'), 'file-not-text'],
  ['half a unit of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41]), 'file-not-text'],
  ['an escape character', utf8('a\u001B[31mb'), 'control-characters'],
  ['a bell', utf8('a\u0007b'), 'control-characters'],
  ['an override of direction', utf8('a\u202Eb'), 'bidi-characters'],
  ['an isolate', utf8('a\u2067b\u2069'), 'bidi-characters'],
  ['more than two megabytes', new Uint8Array(maxSourceBytes + 1).fill(97), 'file-too-large'],
])('refuses %s', (_, bytes, code) => {
  expect(decodeSource(bytes)).toEqual({ ok: false, refusal: code });
});

test('takes a file of exactly two megabytes', () => {
  expect(decodeSource(new Uint8Array(maxSourceBytes).fill(97)).ok).toBe(true);
});

test('answers any bytes with a text or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeSource(bytes);
      expect(decoded.ok ? typeof decoded.value : typeof decoded.refusal).toBe('string');
    }),
  );
});

test('gives back what was written as UTF-8', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zàéœ«»’ \n\u00A0\u202F—€]{1,80}$/), (text) => {
      const decoded = decodeSource(utf8(text));
      expect(decoded).toEqual(text.trim() === '' ? { ok: false, refusal: 'source-empty' } : { ok: true, value: text });
    }),
  );
});
