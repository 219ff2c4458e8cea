import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver } from './decoration.ts';

const at = (text: string, word: string) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length });

describe('decorations of a text that is typed on', () => {
  const before = 'about 4.5 million people by 2020';
  const spans = [at(before, '4.5 million'), at(before, '2020')];
  it('keeps what stands before the change and moves what stands after it', () => {
    const after = 'about 4.5 million persons by 2020';
    expect(carryOver(before, after, spans)).toEqual([at(after, '4.5 million'), at(after, '2020')]);
  });
  it('lets go of what was changed', () => {
    const after = 'about 4,5 million people by 2020';
    expect(carryOver(before, after, spans)).toEqual([at(after, '2020')]);
  });
  it('never marks other words than before', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(40), fc.nat(40), (before, after, a, length) => {
        const span = { from: Math.min(a, before.length), to: Math.min(a + length, before.length) };
        for (const carried of carryOver(before, after, [span])) {
          expect(after.slice(carried.from, carried.to)).toBe(before.slice(span.from, span.to));
        }
      }),
    );
  });
});
