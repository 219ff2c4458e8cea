import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterMarks,
  filtersIn,
  filterStates,
  isFiltered,
  noFilters,
  parametersOf,
  passes,
  type CellFacts,
  type FilterMark,
  type Filters,
} from './filters.ts';

const facts = (
  over: Partial<CellFacts['translation']> = {},
  marks: FilterMark[] = [],
  isNeeded = false,
): CellFacts => ({
  translation: {
    language: 'en',
    state: 'draft',
    staleFrom: null,
    lastEditorId: 'tess',
    changedAt: '2026-11-20T10:00:00.000Z',
    ...over,
  },
  isNeeded: () => isNeeded,
  has: (mark) => marks.includes(mark),
});
const only = (some: Partial<Filters>): Filters => ({ ...noFilters, ...some });

describe('a cell passes', () => {
  it('where nothing is asked', () => {
    expect(passes(noFilters, facts())).toBe(true);
    expect(isFiltered(noFilters)).toBe(false);
  });
  it('in any of the states', () => {
    expect(passes(only({ states: ['approved', 'draft'] }), facts())).toBe(true);
    expect(passes(only({ states: ['approved'] }), facts())).toBe(false);
    expect(passes(only({ states: ['stale'] }), facts({ staleFrom: 1 }))).toBe(true);
    expect(passes(only({ states: ['waits-for-me'] }), facts({}, [], true))).toBe(true);
    expect(passes(only({ states: ['waits-for-me'] }), facts())).toBe(false);
  });
  it('with all that it must have', () => {
    expect(passes(only({ has: ['comment', 'finding'] }), facts({}, ['comment', 'finding']))).toBe(true);
    expect(passes(only({ has: ['comment', 'finding'] }), facts({}, ['comment']))).toBe(false);
  });
  it('by any of the authors, in the language', () => {
    expect(passes(only({ authors: ['rita', 'tess'] }), facts())).toBe(true);
    expect(passes(only({ authors: ['rita'] }), facts())).toBe(false);
    expect(passes(only({ authors: ['rita'] }), facts({ lastEditorId: null }))).toBe(false);
    expect(passes(only({ language: 'es' }), facts())).toBe(false);
  });
  it('when it changed on that day or later, if it was ever written', () => {
    expect(passes(only({ since: '2026-11-19' }), facts())).toBe(true);
    expect(passes(only({ since: '2026-11-22' }), facts())).toBe(false);
    expect(passes(only({ since: '2026-11-19' }), facts({ state: 'untranslated' }))).toBe(false);
  });

  const filters = fc.record({
    states: fc.subarray([...filterStates]),
    language: fc.constantFrom('en' as const, 'es' as const, null),
    authors: fc.uniqueArray(fc.constantFrom('tess', 'rita', 'bea')),
    has: fc.subarray([...filterMarks]),
    since: fc.constantFrom('2026-11-19', '2026-11-22', null),
  });
  it('only what passes each filter by itself, so that they combine', () => {
    fc.assert(
      fc.property(filters, fc.subarray([...filterMarks]), fc.boolean(), (all, marks, isNeeded) => {
        const cell = facts({}, marks, isNeeded);
        const each = [
          only({ states: all.states }),
          only({ language: all.language }),
          only({ authors: all.authors }),
          only({ since: all.since }),
          ...all.has.map((mark) => only({ has: [mark] })),
        ];
        expect(passes(all, cell)).toBe(each.every((one) => passes(one, cell)));
      }),
    );
  });
  it('the same after the filters went through an address', () => {
    fc.assert(
      fc.property(filters, (all) => {
        const written = Object.entries(parametersOf(all)).filter(
          (entry): entry is [string, string] => entry[1] !== null,
        );
        expect(filtersIn(Object.fromEntries(new URLSearchParams(written)))).toEqual(all);
      }),
    );
  });
});

describe('an address', () => {
  it('of old names one state, and still does', () => {
    expect(filtersIn({ filter: 'in-review' })).toEqual(only({ states: ['in-review'] }));
    expect(filtersIn({ filter: 'all' })).toEqual(noFilters);
  });
  it('may misspell what it likes', () => {
    expect(filtersIn({ filter: 'nonsense', language: 'fr', has: 'x,,', since: '2026-13-45' })).toEqual(noFilters);
  });
});
