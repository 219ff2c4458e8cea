import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentKinds } from '#domain/segment.ts';
import type { Mark } from '#domain/text.ts';
import { origins, translationStates } from '#domain/workflow/translation.ts';
import { packRows, unpackRows } from './pack-rows.ts';
import { paragraphRow } from './paragraph-row.ts';
import type { Paragraphs } from './paragraphs.ts';

const instant = '2026-11-01T10:00:00.000Z';
const text = fc.record({
  text: fc.string(),
  marks: fc.oneof(fc.constant<Mark[]>([]), fc.constant<Mark[]>([{ kind: 'bold', from: 0, to: 1 }])),
});
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(fc.constant(null), value);

const cell = fc.record({
  version: fc.nat(9),
  state: fc.constantFrom(...translationStates),
  text,
  sourceNumber: fc.nat(3),
  staleFrom: orNull(fc.nat(3)),
  lastEditorId: orNull(fc.constantFrom('a', 'b')),
  lastEditorName: orNull(fc.string()),
  priorText: orNull(fc.string()),
  priorEditorId: orNull(fc.constantFrom('a', 'b')),
  origin: fc.constantFrom(...origins),
  sentBack: orNull(
    fc.constant({ category: 'style' as const, reason: 'Too long.', byId: 'a', byName: 'A', at: instant }),
  ),
  approval: orNull(
    fc.constant({ byId: 'a', byName: 'A', at: instant, sourceNumber: 1, sourceHash: 's', textHash: 't' }),
  ),
  answer: orNull(fc.constant({ kind: 'contested' as const, byId: 'a', byName: 'A', at: instant, reason: 'No.' })),
  changedAt: fc.constant(instant),
});

const row = fc.record({
  kind: fc.constantFrom(...segmentKinds),
  source: text,
  words: fc.nat(50),
  en: fc.option(cell, { nil: undefined }),
  es: fc.option(cell, { nil: undefined }),
  older: fc.option(text, { nil: undefined }),
});

const paragraphs = fc.array(row, { maxLength: 5 }).map((rows): Paragraphs => ({
  segments: rows.map(({ kind, source, words }, at) => ({ id: `s${at}`, position: at + 7, kind, source, words })),
  translations: rows.flatMap(({ en, es }, at) => [
    ...(en ? [{ ...en, segmentId: `s${at}`, language: 'en' as const }] : []),
    ...(es ? [{ ...es, segmentId: `s${at}`, language: 'es' as const }] : []),
  ]),
  ignored: rows.flatMap(({ en }, at) =>
    en
      ? [
          {
            id: `i${at}`,
            segmentId: `s${at}`,
            language: 'en' as const,
            key: 'figures',
            reason: 'Known.',
            byName: 'A',
            at: instant,
          },
        ]
      : [],
  ),
  olderSources: rows.flatMap(({ older }, at) => (older ? [{ segmentId: `s${at}`, number: 2, text: older }] : [])),
}));

test('what is packed comes out as it was, and crosses as the contract says', () => {
  fc.assert(
    fc.property(paragraphs, (given) => {
      const rows = packRows(given);
      const crossed = rows.map((one) => paragraphRow.parse(JSON.parse(JSON.stringify(one))));
      expect(unpackRows(crossed, 7)).toEqual(given);
    }),
  );
});

test('an untranslated cell travels in a few bytes', () => {
  const untouched = {
    segmentId: 's',
    language: 'en' as const,
    version: 1,
    state: 'untranslated' as const,
    text: { text: '', marks: [] },
    sourceNumber: 1,
    staleFrom: null,
    lastEditorId: null,
    lastEditorName: null,
    priorText: null,
    priorEditorId: null,
    origin: 'human' as const,
    sentBack: null,
    approval: null,
    answer: null,
  };
  const [packed] = packRows({
    segments: [{ id: 's', position: 0, kind: 'paragraph', source: { text: 'Un.', marks: [] }, words: 1 }],
    translations: [untouched],
    ignored: [],
    olderSources: [],
  });
  expect(packed).toEqual({ id: 's', source: 'Un.', words: 1, cells: { en: {} } });
});
