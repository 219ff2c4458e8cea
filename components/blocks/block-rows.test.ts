import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockLine } from '#domain/blocks/block.ts';
import { firstRows, movedRow, rowsOf, textsOf, withRow } from './block-rows.ts';

const line = fc.record({
  kind: fc.constantFrom('contact-lead', 'contact-heading', 'contact-line'),
  text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !text.includes('\n')),
});
const lines = fc
  .array(line as fc.Arbitrary<BlockLine>, { maxLength: 8 })
  .map((all) => all.map(({ kind, text }) => ({ kind, text: text.trim() })));

describe('a block as rows', () => {
  it('gives back what each language says, in its order', () => {
    fc.assert(
      fc.property(lines, lines, lines, (fr, en, es) => {
        expect(textsOf(rowsOf({ fr, en, es }))).toEqual({ fr, en, es });
      }),
    );
  });

  it('puts lines of one kind beside each other, and leaves a gap where a language has none', () => {
    const rows = rowsOf({
      fr: [
        { kind: 'heading', text: 'À propos' },
        { kind: 'paragraph', text: 'Un.' },
      ],
      en: [{ kind: 'paragraph', text: 'One.' }],
      es: [],
    });
    expect(rows.map(({ kind, texts }) => [kind, texts.fr, texts.en])).toEqual([
      ['heading', 'À propos', ''],
      ['paragraph', 'Un.', 'One.'],
    ]);
  });

  it('joins what was pasted with breaks', () => {
    const rows = firstRows('prevailing-notice').map((row) => ({
      ...row,
      texts: { ...row.texts, en: ' One\n  two. ' },
    }));
    expect(textsOf(rows).en).toEqual([{ kind: 'paragraph', text: 'One two.' }]);
  });

  it('grows and moves by rows', () => {
    const rows = withRow(firstRows('boilerplate'), 'paragraph');
    expect(rows.map(({ key, kind }) => [key, kind])).toEqual([
      [0, 'heading'],
      [1, 'paragraph'],
      [2, 'paragraph'],
    ]);
    expect(movedRow(rows, 2, -1).map(({ key }) => key)).toEqual([0, 2, 1]);
    expect(movedRow(rows, 0, -1).map(({ key }) => key)).toEqual([0, 1, 2]);
  });
});
