import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from './check.ts';
import { blocksApproval, runChecks } from './run-checks.ts';

const context = { language: 'en', kind: 'paragraph' } as const;

describe('runChecks', () => {
  it('puts the gravest first, then follows the text, with what is missing last', () => {
    const found = runChecks(
      'Le HCR : 12 pays, 15 villes, trois îles et 20 ports',
      'HCR: 13 countries and four islands',
      context,
    );
    expect(found.map((finding) => [finding.level, finding.code])).toEqual([
      ['blocks-approval', 'acronym-wrong-language'],
      ['blocks-approval', 'figure-differs'],
      ['blocks-approval', 'figure-missing'],
      ['blocks-approval', 'figure-missing'],
      ['warns', 'figure-differs'],
    ]);
  });

  it('says only that an empty text is empty', () => {
    expect(runChecks('Le HCR a aidé 120 familles.', '', context).map((finding) => finding.code)).toEqual([
      'text-empty',
    ]);
  });

  it('answers for any two texts with spans inside them', () => {
    const piece = fc.constantFrom(
      'OIM',
      'HCR',
      '4,5',
      '.',
      ' ',
      ' ',
      'million',
      '28',
      'October',
      '@',
      'a@b.org',
      '+41 79 403 53 65',
      '/',
      'A/RES/1',
      '%',
      'www.',
      '\u00A0',
      'é',
      '🙂',
      '2019',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 25 }).map((all) => all.join('')),
    );
    const isInside = (span: readonly [number, number] | null, length: number) =>
      span === null || (0 <= span[0] && span[0] <= span[1] && span[1] <= length);
    fc.assert(
      fc.property(text, text, (source, target) => {
        const found = runChecks(source, target, context);
        const inside = found.every(
          (each) =>
            isInside(each.source, source.length) &&
            isInside(each.target, target.length) &&
            isInside(each.fix && [each.fix.from, each.fix.to], target.length),
        );
        const ranks = found.map(({ level }) => levels.indexOf(level));
        return inside && ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0));
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

describe('blocksApproval', () => {
  it('is true for an altered figure, false for a warning or a text equal to the source', () => {
    expect(blocksApproval(runChecks('12 pays', '13 countries', context))).toBe(true);
    expect(blocksApproval(runChecks('trois pays', 'four countries', context))).toBe(false);
    expect(blocksApproval(runChecks('Les participants saluent', 'Les participants saluent', context))).toBe(false);
  });
});
