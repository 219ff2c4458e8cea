import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Handed, HandedUnit } from '#domain/handoffs/handed.ts';
import { segmentKinds } from '#domain/segment.ts';
import type { Mark, Text } from '#domain/text.ts';
import { translationStates, type TranslationState } from '#domain/workflow/translation.ts';
import { readXliff } from './read-xliff.ts';
import { serializeXliff1 } from './serialize-1.ts';
import { serializeXliff2 } from './serialize-2.ts';
import { sampleHanded } from './testing/handed.ts';
import { tidyMarks } from './tidy-marks.ts';

const signs = [
  '&',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '\r',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u00A0',
  '\u202F',
  '😀',
  'e\u0301',
  '&amp;',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join('').toWellFormed());
// What no text of ours holds, and XML cannot: see `control-characters`.
// oxlint-disable-next-line no-control-regex
const sound = words.map((text) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));

const placesIn = (text: string): number[] => {
  const places = [0];
  for (const sign of text) places.push((places.at(-1) ?? 0) + sign.length);
  return places;
};

const markIn = (text: string): fc.Arbitrary<Mark> =>
  fc.tuple(fc.nat(), fc.nat(), fc.nat(3), sound).map(([a, b, kind, detail]) => {
    const places = placesIn(text);
    const ends = [places[a % places.length] ?? 0, places[b % places.length] ?? 0].toSorted((x, y) => x - y);
    const [from, to] = [ends[0] ?? 0, ends[1] ?? 0];
    if (kind === 2) return { kind: 'link', from, to, href: `https://example.org/?${detail}` };
    if (kind === 3) return { kind: 'footnote', from, to, note: detail };
    return { kind: kind === 0 ? 'bold' : 'italic', from, to };
  });

const filled = sound.filter((text) => text !== '');
const marked: fc.Arbitrary<Text> = filled.chain((text) =>
  fc.array(markIn(text), { maxLength: 4 }).map((marks) => ({ text, marks })),
);

const unit: fc.Arbitrary<HandedUnit> = fc
  .record({
    segmentId: fc.uuid(),
    kind: fc.constantFrom(...segmentKinds),
    source: marked,
    target: fc.option(marked),
    state: fc.constantFrom(...translationStates.filter((state) => state !== 'untranslated')),
    isStale: fc.boolean(),
    notes: fc.array(fc.record({ author: sound, at: fc.constant('2026-07-01T08:00:00Z'), text: sound }), {
      maxLength: 2,
    }),
  })
  .map((one) => ({ ...one, state: one.target ? one.state : 'untranslated' }));

const handed: fc.Arbitrary<Handed> = fc.record({
  handoffId: fc.uuid(),
  documentId: fc.uuid(),
  reference: fc.option(sound),
  title: sound,
  sourceLanguage: fc.constant('fr' as const),
  language: fc.constantFrom('en' as const, 'es' as const),
  sourceNumber: fc.integer({ min: 1, max: 99 }),
  units: fc.uniqueArray(unit, { selector: (one) => one.segmentId, minLength: 1, maxLength: 3 }),
  contacts: fc.array(
    fc.record({ kind: fc.constant('contact-line' as const), source: filled, target: fc.option(filled) }),
    { maxLength: 2 },
  ),
  edition: fc.option(fc.integer({ min: 1, max: 9 })),
});

/** A text whose source changed comes back as one to look at again (domain.md §2). */
const claimed = ({ state, isStale }: HandedUnit): TranslationState =>
  isStale && state !== 'draft' ? 'in-review' : state;

const tidy = ({ text, marks }: Text): Text => ({ text, marks: tidyMarks(marks) });

const expected = ({ units, contacts, language }: Handed) => [
  ...units.map((one) => ({
    kind: one.kind,
    id: one.segmentId,
    text: tidy(one.source),
    target: one.target ? { text: tidy(one.target), state: claimed(one) } : undefined,
    language,
  })),
  ...contacts.map((one, index) => ({
    kind: one.kind,
    id: `contact-${index + 1}`,
    text: { text: one.source, marks: [] },
    target: one.target === null ? undefined : { text: { text: one.target, marks: [] }, state: 'draft' },
    language,
  })),
];

const back = (text: string, { language }: Handed) => {
  const read = readXliff(text);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.blocks.map(({ kind, id, text, targets }) => ({
    kind,
    id,
    text,
    target: targets?.[language],
    language,
  }));
};

describe.each([
  ['2.1', serializeXliff2],
  ['1.2', serializeXliff1],
] as const)('a hand-off as XLIFF %s', (_, serialize) => {
  it('comes back with every id, kind, text, mark and state', () => {
    fc.assert(
      fc.property(handed, (one) => {
        expect(back(serialize(one), one)).toEqual(expected(one));
      }),
      { numRuns: 200 },
    );
  });

  it('comes back by its name, whatever it is called', () => {
    const read = readXliff(serialize(sampleHanded));
    const { handoffId: id, documentId, language, title } = sampleHanded;
    expect(read).toMatchObject({
      ok: true,
      value: { handoff: { id, documentId, language }, language: 'fr', title, notes: [] },
    });
  });
});
