import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactData } from './contact-data.ts';
import { contactDataOf } from './contact-data-of.ts';

const values = (text: string) => contactDataOf(text).map(({ kind, value }) => [kind, value]);
const codes = (source: string, target: string) =>
  contactData.find(source, target, { language: 'en', kind: 'paragraph' }).map((each) => each.code);

describe('contactDataOf', () => {
  it.each([
    [
      'Liz Throssell, throssel@unhcr.org, + 41 79 33 77 591',
      [
        ['e-mail', 'throssel@unhcr.org'],
        ['telephone', '+41793377591'],
      ],
    ],
    [
      'spindler@unhcr.org, +507 63827815',
      [
        ['e-mail', 'spindler@unhcr.org'],
        ['telephone', '+50763827815'],
      ],
    ],
    [
      'xavier.cifre-quatresols@ec.europa.eu, +32 2 297 35 82',
      [
        ['e-mail', 'xavier.cifre-quatresols@ec.europa.eu'],
        ['telephone', '+3222973582'],
      ],
    ],
    ['+41 (0)22 717 91 11', [['telephone', '+41227179111']]],
    ['0041 22 717 91 11', [['telephone', '+41227179111']]],
    ['Tél. : 022 717 91 11.', [['telephone', '0227179111']]],
    ['voir https://www.iom.int/fr/presse.', [['url', 'iom.int/fr/presse']]],
    [
      'sur unhcr.org et www.europa.eu/',
      [
        ['url', 'unhcr.org'],
        ['url', 'europa.eu'],
      ],
    ],
    [
      'la résolution A/RES/76/123, le document S/2019/123',
      [
        ['symbol', 'A/RES/76/123'],
        ['symbol', 'S/2019/123'],
      ],
    ],
    ['COM(2019) 123', [['symbol', 'COM(2019)123']]],
    ['écrire d’abord à l’adresse d’awells@iom.int', [['e-mail', 'awells@iom.int']]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it.each([
    'Le 28.10.2019, 4,5 millions et/ou 12 %',
    'UE/OIM',
    '50 000 000 personnes',
    'de 2015-2019',
    'une application mobile 2019',
    'etc.Les',
    '+ 4,5 millions',
    '01/10/2019',
  ])('finds nothing in %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('contact data', () => {
  it('compares telephones by their digits, however they are grouped', () => {
    expect(codes('+41 79 403 53 65', '+41.79.403.5365')).toEqual([]);
    expect(codes('+41 79 403 53 65', '0041 79 403 53 65')).toEqual([]);
  });

  it('lets a web address go to the page of the language', () => {
    expect(codes('https://www.iom.int/fr/presse', 'https://www.iom.int/en/presse')).toEqual([]);
    expect(codes('https://fr.example.org/a', 'https://en.example.org/a')).toEqual([]);
    expect(codes('https://www.iom.int/fr/presse', 'https://www.iom.int/es/presse')).toEqual(['contact-altered']);
  });

  it('finds any altered digit of a telephone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000_000, max: 999_999_999 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const digits = String(number);
          const other = digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
          const shown = (each: string) => `+41 ${each.replace(/(\d{2})(\d{3})(\d{2})(\d{2})/u, '$1 $2 $3 $4')}`;
          expect(codes(`Tél. ${shown(digits)}`, `Tel. ${shown(digits)}`)).toEqual([]);
          expect(codes(`Tél. ${shown(digits)}`, `Tel. ${shown(other)}`)).toEqual(['contact-altered']);
        },
      ),
    );
  });
});
