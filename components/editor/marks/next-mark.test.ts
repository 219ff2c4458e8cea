import { describe, expect, it } from 'vitest';
import type { Mark } from '#domain/text.ts';
import { nextMark } from './next-mark.ts';

const source = {
  text: 'Le site de la Conférence de Quito.',
  marks: [
    { kind: 'link', from: 3, to: 7, href: 'https://example.org/fr/' },
    { kind: 'bold', from: 28, to: 33 },
    { kind: 'footnote', from: 33, to: 33, note: 'Le 28 octobre.' },
  ] satisfies Mark[],
};
const text = 'The website of the Quito Conference.';

describe('placing marks one after the other', () => {
  it('puts each where the person is, and a name where it stands', () => {
    const first = nextMark({ source, target: { text, marks: [] }, selection: [4, 11], nth: undefined });
    if (first.kind !== 'place') throw new Error(first.kind);
    expect([first.words, first.left]).toEqual(['website', 2]);
    const second = nextMark({ source, target: { text, marks: first.marks }, selection: [0, 0], nth: undefined });
    if (second.kind !== 'place') throw new Error(second.kind);
    expect(second.words).toBe('Quito');
    const third = nextMark({ source, target: { text, marks: second.marks }, selection: [35, 35], nth: undefined });
    if (third.kind !== 'place') throw new Error(third.kind);
    expect(third.marks.at(-1)).toEqual({ kind: 'footnote', from: 35, to: 35, note: 'Le 28 octobre.' });
    expect(nextMark({ source, target: { text, marks: third.marks }, selection: [0, 0], nth: undefined }).kind).toBe(
      'all-placed',
    );
  });

  it('says where there is nothing to place, and nothing to place it on', () => {
    const at = { selection: [0, 0] as const, nth: undefined };
    expect(nextMark({ source: { text: '', marks: [] }, target: { text, marks: [] }, ...at }).kind).toBe('no-marks');
    expect(nextMark({ source, target: { text: ' – ', marks: [] }, ...at }).kind).toBe('no-words');
  });
});
