import { describe, expect, it } from 'vitest';
import type { BlockLine, BlockTexts } from './block.ts';
import { choicesAt, isPrinted, linesIn, standingOf, type DocumentBlock } from './document-block.ts';
import { faultOf, fitsKind } from './fits-kind.ts';

const paragraph = (text: string): BlockLine => ({ kind: 'paragraph', text });
const texts: BlockTexts = { fr: [paragraph('Le HCR.')], en: [paragraph('UNHCR.')], es: [] };
const yes = { own: null, confirmedAt: '2026-11-24T09:00:00.000Z', confirmedBy: 'Tess', number: 1 };
const block = (choices: DocumentBlock['choices'] = {}): DocumentBlock => ({
  kind: 'boilerplate',
  number: 1,
  texts,
  choices,
});

describe('the shape of a block', () => {
  it.each([
    ['boilerplate', [{ kind: 'heading', text: 'À propos' }, paragraph('Le HCR.')], true],
    ['boilerplate', [{ kind: 'heading', text: 'À propos' }], false],
    ['boilerplate', [{ kind: 'place', text: 'Genève' }], false],
    ['boilerplate', [paragraph(' ')], false],
    ['prevailing-notice', [paragraph('Le français prévaut.')], true],
    ['prevailing-notice', [paragraph('Un.'), paragraph('Deux.')], false],
    ['dateline', [{ kind: 'place', text: 'Genève' }], true],
    ['dateline', [paragraph('Genève')], false],
    ['contacts', [{ kind: 'contact-line', text: 'a@example.org' }], true],
    ['contacts', [paragraph('a@example.org')], false],
    ['contacts', [], true],
  ] as const)('%s of %j: %s', (kind, lines, fits) => {
    expect(fitsKind(kind, lines)).toBe(fits);
  });

  it('needs a text in one language at least', () => {
    expect(faultOf('boilerplate', { fr: [], en: [], es: [] })).toBe('block-empty');
    expect(faultOf('boilerplate', texts)).toBeNull();
    expect(faultOf('dateline', texts)).toBe('block-misshapen');
  });
});

describe('a block in a document', () => {
  it('says what the library says, else its own words, and never another language’s', () => {
    expect(linesIn(block(), 'en')).toEqual([paragraph('UNHCR.')]);
    expect(linesIn(block({ en: { ...yes, own: [paragraph('The agency.')] } }), 'en')).toEqual([
      paragraph('The agency.'),
    ]);
    expect(linesIn(block(), 'es')).toEqual([]);
  });

  it.each([
    ['without a text', block(), 'es', 'missing'],
    ['before anybody confirms it', block(), 'en', 'open'],
    ['once confirmed', block({ en: yes }), 'en', 'confirmed'],
    ['with words of its own', block({ es: { ...yes, own: [paragraph('El ACNUR.')] } }), 'es', 'confirmed'],
    ['left out', block({ es: { ...yes, own: [] } }), 'es', 'left-out'],
  ] as const)('%s', (_, given, language, standing) => {
    expect(standingOf(given, language)).toBe(standing);
  });

  it('is confirmed again in the languages whose words a newer version changes, and in no other', () => {
    const chosen = block({ fr: yes, en: yes, es: { ...yes, own: [] } });
    const newer = { fr: texts.fr, en: [paragraph('UNHCR, the agency.')], es: [paragraph('El ACNUR.')] };
    expect(choicesAt(chosen, newer)).toEqual({
      fr: yes,
      en: { ...yes, confirmedAt: null, confirmedBy: null },
      es: { ...yes, own: [] },
    });
  });

  it('is a notice only where the document has one', () => {
    expect(isPrinted({ kind: 'prevailing-notice' }, 'none')).toBe(false);
    expect(isPrinted({ kind: 'prevailing-notice' }, 'equal')).toBe(true);
    expect(isPrinted({ kind: 'boilerplate' }, 'none')).toBe(true);
  });
});
