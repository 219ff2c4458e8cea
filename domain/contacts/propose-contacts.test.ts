import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ContactLine } from '#domain/segment.ts';

import { contactPieces } from './contact-pieces.ts';
import { parseContactLine } from './parse-contact-line.ts';
import { proposeContacts } from './propose-contacts.ts';
import { sameContactData } from './same-contact-data.ts';

const block: ContactLine[] = [
  { kind: 'contact-lead', text: 'Pour de plus amples informations à ce sujet, veuillez svp contacter :' },
  { kind: 'contact-heading', text: 'HCR:' },
  { kind: 'contact-line', text: 'A Genève: Liz Throssell, throssel@unhcr.org, + 41 79 33 77 591' },
  { kind: 'contact-heading', text: 'OIM :' },
  { kind: 'contact-heading', text: 'Union européenne:' },
  { kind: 'contact-line', text: 'A Bruxelles: Maja Kocijancic - maja.kocijancic@ec.europa.eu, +32 2 298 65 70' },
];

test('proposes the block in English', () => {
  expect(proposeContacts(block, 'en').map(({ text }) => text)).toEqual([
    'For further information on this subject, please contact:',
    'UNHCR:',
    'In Geneva: Liz Throssell, throssel@unhcr.org, + 41 79 33 77 591',
    'IOM:',
    'European Union:',
    'In Brussels: Maja Kocijancic - maja.kocijancic@ec.europa.eu, +32 2 298 65 70',
  ]);
});

test('proposes the block in Spanish', () => {
  const proposed = proposeContacts(block, 'es');
  expect(proposed.map(({ text }) => text)).toEqual([
    'Para más información sobre este tema, diríjase a:',
    'ACNUR:',
    'En Ginebra: Liz Throssell, throssel@unhcr.org, + 41 79 33 77 591',
    'OIM:',
    'Unión Europea:',
    'En Bruselas: Maja Kocijancic - maja.kocijancic@ec.europa.eu, +32 2 298 65 70',
  ]);
  expect(proposed.every(({ confidentlyKnown }) => confidentlyKnown)).toBe(true);
  expect(proposed.map(({ proposed: had }) => had)).toEqual([true, true, true, false, true, true]);
});

test.each([
  ['À La Haye : Jan de Vries, +31 70 555 01 01', 'In The Hague: Jan de Vries, +31 70 555 01 01', true],
  ['Au Caire : Mona Said', 'In Cairo: Mona Said', true],
  ['Aux États-Unis : Ann Lee', 'In the United States: Ann Lee', true],
  ['Tél. : +41 22 555 01 01', 'Tel.: +41 22 555 01 01', true],
  ['Anna Roth, porte-parole, OMS', 'Anna Roth, spokesperson, WHO', true],
  ['À Vallorbe : Anna Roth', 'In Vallorbe: Anna Roth', false],
  ['Anna Roth, responsable des grands fleuves', 'Anna Roth, responsable des grands fleuves', false],
])('puts %j into English', (text, english, confidentlyKnown) => {
  expect(proposeContacts([{ kind: 'contact-line', text }], 'en')[0]).toMatchObject({ text: english, confidentlyKnown });
});

test('finds place, person, address and number with their spans', () => {
  const text = 'A Genève: Liz Throssell, throssel@unhcr.org, + 41 79 33 77 591';
  const { place, name, email, phone, rest } = parseContactLine(text);
  expect([place, name, email, phone].map((piece) => piece?.text)).toEqual([
    'A Genève',
    'Liz Throssell',
    'throssel@unhcr.org',
    '+ 41 79 33 77 591',
  ]);
  expect(text.slice(email?.from, email?.to)).toBe('throssel@unhcr.org');
  expect(rest).toEqual([]);
});

describe('contact data of two blocks', () => {
  const line = (text: string): ContactLine[] => [{ kind: 'contact-line', text }];

  test('a proposal never differs', () => {
    expect(sameContactData(block, proposeContacts(block, 'en'))).toEqual([]);
  });

  test('telephones are compared by their digits', () => {
    expect(sameContactData(line('+41 79 403 53 65'), line('0041 79 4035365'))).toEqual([]);
    expect(sameContactData(line('+41 79 403 53 65'), line('+41 79 403 53 66'))).toEqual([
      { line: 0, what: 'phone', expected: '+41 79 403 53 65', found: '+41 79 403 53 66' },
    ]);
  });

  test('addresses are compared literally', () => {
    expect(sameContactData(line('a@x.org, www.x.org'), line('b@x.org'))).toEqual([
      { line: 0, what: 'email', expected: 'a@x.org', found: 'b@x.org' },
      { line: 0, what: 'url', expected: 'www.x.org', found: null },
    ]);
  });

  test('a line that is missing or too many tells', () => {
    expect(sameContactData(line('a@x.org'), [])).toEqual([
      { line: 0, what: 'email', expected: 'a@x.org', found: null },
    ]);
    expect(sameContactData([], line('a@x.org'))).toEqual([
      { line: 0, what: 'email', expected: null, found: 'a@x.org' },
    ]);
  });
});

test('the pieces of any line cover it without a gap', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...block.map(({ text }) => text))),
      (text) => {
        expect(
          contactPieces(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        expect(contactPieces(text).every(({ text: own, from, to }) => text.slice(from, to) === own)).toBe(true);
      },
    ),
  );
});
