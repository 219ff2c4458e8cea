import { describe, expect, it } from 'vitest';
import type { ImportedLine } from './imported-line.ts';
import { beginArticle, changeKinds, endArticle } from './mark-block.ts';

const letters = {
  f: 'furniture',
  h: 'headline',
  p: 'paragraph',
  c: 'contact-line',
  P: 'paragraph',
  F: 'furniture',
} as const;
/** Lines by the letters of their kinds; a capital goes on with the paragraph before it. */
const page = (kinds: string): ImportedLine[] =>
  [...kinds].map((letter, at) => ({
    n: at + 1,
    kind: letters[letter as keyof typeof letters],
    text: `Ligne ${at + 1}`,
    ...(letter === letter.toUpperCase() ? { continues: true as const } : {}),
  }));
const kindsOf = (lines: ImportedLine[]) => lines.map(({ kind }) => kind[0]).join('');

describe('changeKinds', () => {
  it('changes the paragraphs of a range whole, and nothing else', () => {
    const lines = page('hpPpPp');
    const changed = changeKinds(lines, { from: 2, to: 3 }, () => 'furniture');
    expect(kindsOf(changed)).toBe('hffffp');
    expect(changed[0]).toBe(lines[0]);
  });
});

describe('beginArticle', () => {
  it('leaves out all that stands before', () => {
    expect(kindsOf(beginArticle(page('fhppc'), 2))).toBe('ffppc');
  });

  it('keeps what was left out, up to what was kept, and makes a headline where there is none', () => {
    expect(kindsOf(beginArticle(page('fffpp'), 1))).toBe('fhppp');
    expect(kindsOf(beginArticle(page('fffhp'), 1))).toBe('fpphp');
    expect(kindsOf(beginArticle(page('ffff'), 1))).toBe('fhpp');
  });

  it('begins with the whole of a wrapped paragraph', () => {
    expect(kindsOf(beginArticle(page('hpPP'), 3))).toBe('fppp');
  });
});

describe('endArticle', () => {
  it('leaves out all that comes after, the end of a wrapped paragraph not', () => {
    expect(kindsOf(endArticle(page('hpPpc'), 1))).toBe('hppff');
  });

  it('keeps what was left out, down to what was kept', () => {
    expect(kindsOf(endArticle(page('hpfff'), 3))).toBe('hpppf');
    expect(kindsOf(endArticle(page('ffff'), 2))).toBe('ffpf');
  });
});
