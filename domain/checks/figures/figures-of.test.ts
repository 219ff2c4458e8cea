import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#locales/languages/language.ts';
import type { Language } from '#locales/languages/language.ts';
import { reading } from './figure.ts';
import { figuresOf } from './figures-of.ts';

const readings = (text: string, language: Language) => figuresOf(text, language).map(reading);
const strict = (text: string, language: Language) =>
  figuresOf(text, language)
    .filter(({ weight }) => weight !== 'loose')
    .map(reading);

const spaces = fc.constantFrom(' ', '\u00A0', '\u202F', '\u2009');
const group = (digits: string, sign: string) => digits.replace(/\B(?=(?:\d{3})+$)/gu, sign);

/** How each language may write a whole number and a fraction of at most two digits. */
const written: Record<Language, fc.Arbitrary<(whole: number, fraction: string) => string>> = {
  fr: spaces.map((space) => (whole, fraction) => `${group(String(whole), space)}${fraction && `,${fraction}`}`),
  en: fc
    .constantFrom(',', '\u00A0', '')
    .map((sign) => (whole, fraction) => `${group(String(whole), sign)}${fraction && `.${fraction}`}`),
  es: fc
    .oneof(spaces, fc.constant(''))
    .map((sign) => (whole, fraction) => `${group(String(whole), sign)}${fraction && `,${fraction}`}`),
};

const sentences: Record<Language, [string, string]> = {
  fr: ['Selon le rapport, environ ', ' personnes sont parties.'],
  en: ['According to the report, around ', ' people left.'],
  es: ['Según el informe, unas ', ' personas se marcharon.'],
};

const fraction = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 99 }).map((value) => String(value).padStart(2, '0')),
);

describe('figuresOf', () => {
  it.each(languages)('reads what %s writes, by value', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fraction, written[language], (whole, part, write) => {
        const [before, after] = sentences[language];
        expect(readings(`${before}${write(whole, part)}${after}`, language)).toEqual([
          `number:${Number(`${whole}.${part || 0}`)}`,
        ]);
      }),
    );
  });

  it.each(languages)('gives spans that hold the text (%s)', (language) => {
    const piece = fc.constantFrom(
      '120',
      '4,5',
      'millions',
      'million',
      'mil',
      'et',
      'and',
      'y',
      'un',
      'a',
      'one',
      'cent',
      'vingt',
      '-',
      '–',
      '.',
      ',',
      ' ',
      ' ',
      '\u00A0',
      '28',
      'octobre',
      'October',
      'octubre',
      'de',
      '2019',
      '€',
      'EUR',
      '%',
      'h',
      '30',
      '/',
      ':',
      'E\u0301',
      '🙂',
      'p.m.',
      'demi',
      'half',
      '+41',
      'XXIe',
      'siglo',
      'XX',
      '1er',
      '$',
      'US',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        (text) => {
          let last = 0;
          return figuresOf(text, language).every((figure) => {
            const isRight =
              text.slice(figure.from, figure.to) === figure.text && figure.from >= last && figure.to > figure.from;
            last = figure.to;
            return isRight;
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['fr', '4,5 millions', ['number:4500000']],
    ['en', '4.5 million', ['number:4500000']],
    ['es', '4,5 millones', ['number:4500000']],
    ['fr', '2 milliards', ['number:2000000000']],
    ['en', '2 billion', ['number:2000000000']],
    ['es', '2000 millones', ['number:2000000000']],
    ['es', '2 mil millones', ['number:2000000000']],
    ['es', 'mil millones', ['number:1000000000']],
    ['es', 'un billón', ['number:1000000000000']],
    ['en', 'one trillion', ['number:1000000000000']],
    ['fr', 'un billion', ['number:1000000000000']],
    ['es', '4.5 millones', ['number:4500000']],
    ['es', '4.500.000', ['number:4500000']],
    ['fr', 'quatre-vingt-dix-neuf', ['number:99']],
    ['fr', 'soixante et onze', ['number:71']],
    ['fr', 'mille neuf cent quatre-vingt-quatre', ['number:1984']],
    ['en', 'one thousand nine hundred and eighty-four', ['number:1984']],
    ['es', 'mil novecientos ochenta y cuatro', ['number:1984']],
    ['fr', 'deux cent mille', ['number:200000']],
    ['en', 'a hundred thousand', ['number:100000']],
    ['es', 'cien mil', ['number:100000']],
    ['fr', 'deux, trois ou quatre', ['number:2', 'number:3', 'number:4']],
    ['en', 'half a million', ['number:500000']],
    ['es', 'medio millón', ['number:500000']],
    ['fr', '1,5 million d’euros', ['amount:EUR 1500000']],
    ['en', 'US$ 20 million', ['amount:USD 20000000']],
    ['en', 'US dollars', []],
    ['es', '20 millones de dólares', ['amount:$ 20000000']],
    ['fr', '14 h 30', ['time:14:30']],
    ['en', '2.30 p.m.', ['time:14:30']],
    ['en', '12 a.m.', ['time:00:00']],
    ['en', '12 noon', ['time:12:00']],
    ['es', '2.30 de la tarde', ['time:14:30']],
    ['en', '28th of October 2019', ['date:2019-10-28']],
    ['es', 'octubre 28 de 2019', ['date:2019-10-28']],
    ['fr', '1er au 3 mai', ['date:05-01..03']],
    ['en', 'May 3 and 7, 2021', ['date:2021-05-03,07']],
    ['fr', 'le 28.10.2019', ['date:2019-10-28']],
    ['en', '1.2.3', ['number:1.2.3']],
    ['fr', '+41 79 403 53 65', []],
    ['fr', 'A/RES/76/123', []],
    ['en', 'https://example.org/2019/12', []],
    ['es', 'miles de personas', []],
    ['en', 'it may be', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(strict(text, language)).toEqual(expected);
  });

  it('warns of a Spanish decimal point and asks about a point before three digits', () => {
    expect(figuresOf('4.5', 'es')[0]).toMatchObject({ value: '4.5', doubt: 'decimal-point' });
    expect(figuresOf('4.500', 'es')[0]).toMatchObject({
      value: '4500',
      also: ['number:4.5'],
      doubt: 'thousands-or-decimal',
    });
  });

  it('says that a decimal comma is wrong in English', () => {
    expect(figuresOf('6,5 million', 'en')[0]).toMatchObject({ value: '6500000', doubt: 'decimal-separator' });
  });
});
