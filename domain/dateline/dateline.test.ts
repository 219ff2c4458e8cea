import { describe, expect, it } from 'vitest';
import type { SegmentKind } from '#domain/segment.ts';
import { bearsDateline } from './bears-dateline.ts';
import { runInto } from './run-into.ts';
import { runInDateline, writtenDateline } from './written-dateline.ts';

describe('a dateline is written by the rules of its language', () => {
  it.each([
    ['fr', 'Genève', '2026-11-24', 'Genève, le 24\u00A0novembre 2026'],
    ['fr', 'Genève', '2026-12-01', 'Genève, le 1er\u00A0décembre 2026'],
    ['fr', '', '2026-12-01', 'Le 1er\u00A0décembre 2026'],
    ['fr', 'Genève', null, 'Genève'],
    ['en', 'Geneva', '2026-11-24', 'Geneva, 24\u00A0November 2026'],
    ['en', 'Geneva', '2026-12-01', 'Geneva, 1\u00A0December 2026'],
    ['en', '', '2026-12-01', '1\u00A0December 2026'],
    ['es', 'Ginebra', '2026-11-24', 'Ginebra, 24\u00A0de noviembre de 2026'],
    ['es', 'Ginebra', '2026-12-01', 'Ginebra, 1\u00A0de diciembre de 2026'],
    ['es', '', null, ''],
  ] as const)('%s: %s %s', (language, place, day, written) => {
    expect(writtenDateline({ place, day }, language)).toBe(written);
  });

  it.each([
    ['fr', 'fr-imprimerie-nationale', 'Genève', 'Genève, le 1er\u00A0décembre 2026\u00A0– '],
    ['en', 'en-un', 'Geneva', 'Geneva, 1\u00A0December 2026\u00A0— '],
    ['en', 'en-eu', 'Geneva', 'Geneva, 1\u00A0December 2026\u00A0– '],
    ['es', 'es-un', 'Ginebra', 'Ginebra, 1\u00A0de diciembre de 2026\u00A0– '],
  ] as const)('%s by %s runs into the text with its dash', (language, profile, place, written) => {
    expect(runInDateline({ place, day: '2026-12-01' }, language, profile)).toBe(written);
  });

  it('runs into the first paragraph, whose marks move along', () => {
    const text = { text: 'Le HCR remercie.', marks: [{ kind: 'bold' as const, from: 3, to: 6 }] };
    const headline = { kind: 'headline' as const, text: { text: 'Titre', marks: [] } };
    const [first, second] = runInto([headline, { kind: 'paragraph' as const, text }], 'Genève – ');
    expect(first).toEqual(headline);
    expect(second?.text).toEqual({ text: 'Genève – Le HCR remercie.', marks: [{ kind: 'bold', from: 12, to: 15 }] });
    expect(runInto([headline], 'Genève – ')).toEqual([headline]);
  });

  it('has no dash without place and day', () => {
    expect(runInDateline({ place: '', day: null }, 'fr', 'fr-imprimerie-nationale')).toBe('');
  });
});

describe('a text that bears its dateline itself', () => {
  const of = (kind: SegmentKind, text: string) => ({ kind, text });
  const headline = of('headline', 'Une conférence');
  it.each([
    ['on a line of its own', [headline, of('dateline', 'Genève, 24 novembre 2026'), of('paragraph', 'Le HCR.')], true],
    ['at the head of its first paragraph', [headline, of('paragraph', 'GENÈVE, 24 novembre 2026 – Le HCR.')], true],
    ['with the article', [headline, of('paragraph', 'Genève, le 24 novembre 2026 – Le HCR se félicite.')], true],
    ['nowhere', [headline, of('paragraph', 'La conférence s’est tenue à Bruxelles les 28 et 29 octobre 2019.')], false],
    ['in a later paragraph', [of('paragraph', 'Le HCR.'), of('paragraph', 'Genève, 24 novembre 2026 – Fin.')], false],
  ])('%s', (_, segments, bears) => {
    expect(bearsDateline(segments)).toBe(bears);
  });
});
