import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realign } from './realign.ts';
import { rePair } from './re-pair.ts';
import { classify } from './classify.ts';
import type { OldParagraph, Realignment } from './realignment.ts';

// Few enough words that paragraphs share most of theirs, as they do in a text about one thing.
const word = fc.nat({ max: 400 }).map((number) => `mot${number.toString(36)}`);
const sentence = fc.array(word, { minLength: 5, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const source = fc.uniqueArray(text, { minLength: 1, maxLength: 25 });

type Edit = {
  act: 'words' | 'delete' | 'add' | 'move' | 'split' | 'merge' | 'repeat';
  at: number;
  to: number;
  text: string;
};
const edit: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom('words', 'delete', 'add', 'move', 'split', 'merge', 'repeat'),
  at: fc.nat({ max: 1000 }),
  to: fc.nat({ max: 1000 }),
  text,
});

/** A paragraph on its way: where it began while nothing but its place has changed. */
type Made = { text: string; untouched: number | null };

const apply = (all: Made[], { act, at: turn, to, text: other }: Edit): Made[] => {
  const at = turn % Math.max(1, all.length);
  const one = all[at];
  if (act === 'add' || !one) return all.toSpliced(to % (all.length + 1), 0, { text: other, untouched: null });
  const cut = one.text.indexOf(' ', to % one.text.length);
  switch (act) {
    case 'words':
      return all.with(at, { text: one.text.replace(/mot\w+/, 'autre'), untouched: null });
    case 'delete':
      return all.toSpliced(at, 1);
    case 'move':
      return all.toSpliced(at, 1).toSpliced(to % all.length, 0, one);
    case 'repeat':
      return all.toSpliced(to % (all.length + 1), 0, { text: one.text, untouched: null });
    case 'split': {
      const pieces = cut < 0 ? [one.text] : [one.text.slice(0, cut), one.text.slice(cut + 1)];
      return pieces.length === 1
        ? all
        : all.toSpliced(at, 1, ...pieces.map((piece) => ({ text: piece, untouched: null })));
    }
    case 'merge': {
      const next = all[at + 1];
      return next ? all.toSpliced(at, 2, { text: `${one.text} ${next.text}`, untouched: null }) : all;
    }
  }
};

const oldOf = (texts: string[]): OldParagraph[] =>
  texts.map((one, at) => ({ id: `s${at}`, kind: 'paragraph', text: one }));
const madeOf = (texts: string[], edits: Edit[]): Made[] =>
  edits.reduce(
    apply,
    texts.map((one, at): Made => ({ text: one, untouched: at })),
  );
const freshOf = (made: Made[]) => made.map((one) => ({ kind: 'paragraph' as const, text: one.text }));

const expectWhole = (old: OldParagraph[], { rows, deleted }: Realignment) => {
  const kept = rows.flatMap(({ id }) => id ?? []);
  const merged = rows.flatMap(({ id, parts }) => (id === null ? [] : (parts ?? [])));
  expect([...kept, ...merged, ...deleted].toSorted()).toEqual(old.map(({ id }) => id).toSorted());
  const known = new Set(old.map(({ id }) => id));
  expect(rows.flatMap(({ parts }) => parts ?? []).every((part) => known.has(part))).toBe(true);
};

test('loses and duplicates no identity, whatever was edited', () => {
  fc.assert(
    fc.property(source, fc.array(edit, { maxLength: 20 }), (texts, edits) => {
      const [old, fresh] = [oldOf(texts), freshOf(madeOf(texts, edits))];
      const realigned = realign(old, fresh);
      expect(realigned.rows).toHaveLength(fresh.length);
      expectWhole(old, realigned);
      expect(realign(old, fresh)).toEqual(realigned);
    }),
    { numRuns: 300 },
  );
});

test('finds every paragraph that nobody touched, and finds it unchanged where none was moved', () => {
  const others = edit.filter(({ act }) => act !== 'repeat');
  fc.assert(
    fc.property(source, fc.array(others, { maxLength: 12 }), (texts, edits) => {
      const made = madeOf(texts, edits);
      const { rows } = realign(oldOf(texts), freshOf(made));
      const hasMoved = edits.some(({ act }) => act === 'move');
      made.forEach(({ untouched }, at) => {
        if (untouched === null) return;
        // An edit may have made another paragraph into the very same words.
        if (made.filter((one) => one.text === made[at]?.text).length > 1) return;
        expect(rows[at]?.id).toBe(`s${untouched}`);
        if (!hasMoved) expect(rows[at]?.class).toBe('unchanged');
      });
    }),
    { numRuns: 300 },
  );
});

test('finds a word changed here and there where it stands', () => {
  const words = edit.filter(({ act }) => act === 'words');
  fc.assert(
    fc.property(source, fc.array(words, { maxLength: 8 }), (texts, edits) => {
      const old = oldOf(texts);
      const { rows } = realign(old, freshOf(madeOf(texts, edits)));
      expect(rows.filter(({ id }, at) => id === `s${at}`).length).toBeGreaterThanOrEqual(
        Math.floor(texts.length * 0.9),
      );
    }),
  );
});

test('stays whole under corrections by hand', () => {
  fc.assert(
    fc.property(
      source,
      fc.array(edit, { maxLength: 10 }),
      fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { minLength: 1, maxLength: 10 }),
      (texts, edits, corrections) => {
        const [old, fresh] = [oldOf(texts), freshOf(madeOf(texts, edits))];
        if (fresh.length === 0) return;
        let { rows: pairings }: { rows: { id: string | null; parts: string[] | null }[] } = realign(old, fresh);
        for (const [place, other] of corrections) {
          const id = other === null ? null : (old[other % old.length]?.id ?? null);
          pairings = rePair(pairings, place % fresh.length, id);
          expect(pairings[place % fresh.length]?.id).toBe(id);
        }
        expectWhole(old, classify(old, fresh, pairings));
      },
    ),
  );
});
