import { expect, it } from 'vitest';
import { decodeHtml } from '#domain/formats/html/decode-html.ts';
import { encodeLike } from './encode-like.ts';

const xml = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<note>L’été à Genève : «\u00A0oui\u00A0»</note>`;
const utf16 = (text: string, isLittleEndian: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(isLittleEndian ? bytes : bytes.swap16());
};

it.each([
  ['UTF-8', new TextEncoder().encode(xml('utf-8')), 'UTF-8'],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${xml('UTF-8')}`), 'UTF-8'],
  ['UTF-16, little end first', utf16(xml('UTF-16'), true), 'UTF-16'],
  ['UTF-16, big end first', utf16(xml('UTF-16'), false), 'UTF-16'],
  ['Windows-1252, which becomes UTF-8', Buffer.from(xml('windows-1252').replace('’', "'"), 'latin1'), 'UTF-8'],
])('keeps %s', (_, file, declared) => {
  const read = decodeHtml(file);
  const text = read.ok ? read.value.text : '';
  expect(text).toContain('Genève');
  const written = encodeLike(text, file);
  expect(decodeHtml(written)).toMatchObject({
    value: { text: text.replace(/encoding="[^"]*"/, `encoding="${declared}"`) },
  });
  if (!_.startsWith('Windows') && _ !== 'UTF-8') expect([...written]).toEqual([...file]);
});
