import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { figures } from './figures.ts';
import { formatNumber } from './figures/format-figure.ts';

const french = (value: number) =>
  String(value)
    .replace('.', ',')
    .replace(/\B(?<!,\d*)(?=(?:\d{3})+(?!\d))/gu, '\u202F');
const codes = (source: string, target: string, language: TargetLanguage) =>
  figures.find(source, target, { language, kind: 'paragraph' }).map((each) => each.code);
const numbers = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 11, max: 9_999_999 }),
    fc
      .integer({ min: 111, max: 9999 })
      .filter((value) => value % 10 !== 0)
      .map((value) => value / 10),
  ),
  { minLength: 1, maxLength: 6 },
);
const target = fc.constantFrom<TargetLanguage>('en', 'es');
const clause = { fr: 'nombre ', en: 'number ', es: 'número ' };
const sentence = (values: readonly string[], language: 'fr' | TargetLanguage) =>
  `${values.map((value) => clause[language] + value).join('; ')}.`;

describe('figures', () => {
  it('is silent whatever the order of the figures', () => {
    fc.assert(
      fc.property(
        numbers.chain((values) =>
          fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
        ),
        target,
        ([values, shuffled], language) => {
          expect(
            codes(
              sentence(values.map(french), 'fr'),
              sentence(
                shuffled.map((value) => formatNumber(value, language)),
                language,
              ),
              language,
            ),
          ).toEqual([]);
        },
      ),
    );
  });

  it('finds one altered figure, once, on both sides, and repairs it', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        target,
        (values, which, place, by, language) => {
          const at = which % values.length;
          const right = formatNumber(values[at] ?? 0, language);
          const digits = [...right].flatMap((sign, index) => (/\d/u.test(sign) && index > 0 ? [index] : []));
          const digit = digits[place % digits.length] ?? 1;
          const wrong = right.slice(0, digit) + String((Number(right[digit]) + by) % 10) + right.slice(digit + 1);
          fc.pre(
            !values.some((value) => formatNumber(value, language) === wrong) &&
              !wrong.endsWith(',0') &&
              !wrong.endsWith('.0'),
          );
          const source = sentence(values.map(french), 'fr');
          const written = values.map((value, index) => (index === at ? wrong : formatNumber(value, language)));
          const text = sentence(written, language);
          const found = figures.find(source, text, { language, kind: 'paragraph' });
          expect(found).toHaveLength(1);
          expect(found[0]).toMatchObject({
            code: 'figure-differs',
            level: 'blocks-approval',
            args: { expected: french(values[at] ?? 0), found: wrong },
          });
          expect(text.slice(...(found[0]?.target ?? []))).toBe(wrong);
          const fix = found[0]?.fix;
          const isYear = /^[12]\d{3}$/u.test(french(values[at] ?? 0));
          if (fix && !isYear)
            expect(text.slice(0, fix.from) + fix.text + text.slice(fix.to)).toBe(
              sentence(
                values.map((value) => formatNumber(value, language)),
                language,
              ),
            );
        },
      ),
    );
  });

  it('finds a figure that was left out or added', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), target, (values, which, language) => {
        const whole = sentence(
          values.map((value) => formatNumber(value, language)),
          language,
        );
        const fewer = values.filter((_, index) => index !== which % values.length);
        expect(
          codes(
            sentence(values.map(french), 'fr'),
            sentence(
              fewer.map((value) => formatNumber(value, language)),
              language,
            ),
            language,
          ),
        ).toEqual(['figure-missing']);
        expect(codes(sentence(fewer.map(french), 'fr'), whole, language)).toEqual(['figure-unexpected']);
      }),
    );
  });

  it('gives no fix where two figures of a kind are wrong', () => {
    const found = figures.find('12 familles et 15 enfants', '13 families and 16 children', {
      language: 'en',
      kind: 'paragraph',
    });
    expect(found.map((each) => [each.code, each.fix])).toEqual([
      ['figure-differs', null],
      ['figure-differs', null],
    ]);
  });
});
