import { expect, test } from 'vitest';
import type { ReadView } from '#contract/reading.ts';
import { returnedTexts } from './returned-texts.ts';

const text = (words: string) => ({ text: { text: words, marks: [] }, state: 'draft' as const });
const file = (lines: ReadView['lines'], handoff: ReadView['handoff'] = null): ReadView => ({
  format: 'review-table',
  encoding: null,
  claimed: 'fr',
  detected: 'fr',
  title: null,
  notes: [],
  lines,
  handoff,
});

test('the file says which language comes back, before anybody does', () => {
  const lines = [{ n: 1, kind: 'paragraph' as const, text: 'Un.', id: 'a', targets: { es: text('Uno.') } }];
  const handoff = { id: 'h', documentId: 'd', language: 'es' as const };
  expect(returnedTexts(file(lines, handoff), 'en')).toMatchObject({
    language: 'es',
    handoffId: 'h',
    texts: [{ n: 1, id: 'a', text: { text: 'Uno.' } }],
  });
  expect(returnedTexts(file(lines), 'en')).toBeNull();
});

test('the contact block stays out, a row without a name and an emptied one are told', () => {
  const lines: ReadView['lines'] = [
    { n: 1, kind: 'furniture', text: 'Un.', id: 'a' },
    { n: 2, kind: 'paragraph', text: 'Ajout.', targets: { en: text('Added.') } },
    { n: 3, kind: 'contact-line', text: 'Aïda', id: 'contact-1', targets: { en: text('Aïda') } },
    { n: 4, kind: 'paragraph', text: 'Sans rien.' },
  ];
  expect(returnedTexts(file(lines), 'en')?.texts.map(({ id, text }) => [id, text.text])).toEqual([
    ['a', ''],
    [null, 'Added.'],
  ]);
});

test('a text without names of paragraphs is none that comes back', () => {
  expect(
    returnedTexts(file([{ n: 1, kind: 'paragraph', text: 'Un.', targets: { en: text('One.') } }]), 'en'),
  ).toBeNull();
});
