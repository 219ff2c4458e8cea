import { plain } from '#domain/text.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revise, type SourceContent, type WantedSource } from './revise.ts';

const content = (...texts: string[]): SourceContent => ({
  segments: texts.map((text, at) => ({
    id: `s${at}`,
    kind: at === 0 ? 'headline' : 'paragraph',
    text: plain(text),
    change: null,
  })),
  contacts: [{ kind: 'contact-lead', text: 'Contact' }],
  endMark: 'FIN',
});
const wantedOf = ({ segments, contacts, endMark }: SourceContent): WantedSource => ({
  segments: segments.map(({ id, kind, text, change }) => ({
    id,
    kind,
    text: text.text,
    affects: change?.affects ?? ['en', 'es'],
    reason: change?.reason ?? '',
  })),
  contacts,
  hasEndMark: endMark !== null,
});
const newIds = () => {
  let made = 0;
  return () => `new${(made += 1)}`;
};
const targets = ['en', 'es'] as const;
const begin = (wanted: WantedSource, from: SourceContent) =>
  revise(wanted, { newest: from, before: from, targets, newId: newIds() });
const changed = (wanted: WantedSource, at: number, some: Partial<WantedSource['segments'][number]>): WantedSource => ({
  ...wanted,
  segments: wanted.segments.map((one, n) => (n === at ? { ...one, ...some } : one)),
});

describe('a version that is begun', () => {
  const from = content('Titre', 'Un', 'Deux');

  test('marks what differs, and says for which languages', () => {
    const wanted = changed(wantedOf(from), 1, { text: ' Autre ', affects: ['es'], reason: 'Chiffre' });
    const revised = begin(wanted, from);
    expect(revised).toMatchObject({ ok: true, value: { added: [], dropped: [], endMark: 'FIN' } });
    expect(revised.ok && revised.value.segments.map(({ text, change }) => [text.text, change])).toEqual([
      ['Titre', null],
      ['Autre', { affects: ['es'], reason: 'Chiffre' }],
      ['Deux', null],
    ]);
  });

  test('says nothing of a text that is as it was, whatever was said about the version before', () => {
    const revisedBefore = {
      ...from,
      segments: from.segments.map((one, n) =>
        n === 1 ? { ...one, change: { affects: ['en' as const], reason: 'Old' } } : one,
      ),
    };
    expect(begin(wantedOf(revisedBefore), revisedBefore)).toEqual({ ok: false, refusal: 'nothing-changed' });
    const revised = begin(changed(wantedOf(revisedBefore), 2, { text: 'Autre' }), revisedBefore);
    expect(revised.ok && revised.value.segments[1]?.change).toBeNull();
  });

  test('keeps identities: deleted ones stay known to the version before', () => {
    const wanted = wantedOf(from);
    const segments = [wanted.segments[0]!, { ...wanted.segments[1]!, id: null, text: 'Nouveau' }];
    const revised = begin({ ...wanted, segments }, from);
    expect(revised).toMatchObject({ ok: true, value: { added: ['new1'], dropped: [] } });
    expect(revised.ok && revised.value.segments[1]).toMatchObject({ id: 'new1', change: { affects: ['en', 'es'] } });
  });

  test('keeps the marks of a text that is the same', () => {
    const bold = { text: 'Un', marks: [{ kind: 'bold' as const, from: 0, to: 2 }] };
    const marked = { ...from, segments: from.segments.map((one, n) => (n === 1 ? { ...one, text: bold } : one)) };
    const revised = begin(changed(wantedOf(marked), 2, { text: 'Autre' }), marked);
    expect(revised.ok && revised.value.segments[1]?.text).toEqual(bold);
  });

  test.each<[string, Partial<WantedSource>]>([
    ['another order', { segments: [0, 2, 1].map((n) => wantedOf(from).segments[n]!) }],
    ['another kind', { segments: changed(wantedOf(from), 1, { kind: 'heading' }).segments }],
    ['another contact block', { contacts: [] }],
    ['no end mark', { hasEndMark: false }],
  ])('is begun for %s', (_, some) => {
    expect(begin({ ...wantedOf(from), ...some }, from).ok).toBe(true);
  });

  test.each<[string, WantedSource, string]>([
    ['no headline', changed(wantedOf(from), 0, { kind: 'paragraph' }), 'no-headline'],
    ['an unknown identity', changed(wantedOf(from), 1, { id: 'elsewhere' }), 'stale'],
    ['an identity named twice', changed(wantedOf(from), 1, { id: 's2' }), 'stale'],
    ['the same', wantedOf(from), 'nothing-changed'],
  ])('refuses %s', (_, wanted, refusal) => {
    expect(begin(wanted, from)).toEqual({ ok: false, refusal });
  });
});

describe('a draft that is rewritten', () => {
  const before = content('Titre', 'Un');
  const draft: SourceContent = {
    ...before,
    segments: [
      before.segments[0]!,
      { ...before.segments[1]!, text: plain('Autre'), change: { affects: ['en'], reason: '' } },
      { id: 'own', kind: 'paragraph', text: plain('De plus'), change: { affects: [], reason: '' } },
    ],
  };
  const rewrite = (wanted: WantedSource, earlier: SourceContent | null = before) =>
    revise(wanted, { newest: draft, before: earlier, targets, newId: newIds() });

  test('is compared with the version before, not with itself', () => {
    const revised = rewrite(changed(wantedOf(draft), 0, { text: 'Grand titre' }));
    expect(revised.ok && revised.value.segments.map(({ change }) => change?.affects ?? null)).toEqual([
      ['en', 'es'],
      ['en'],
      [],
    ]);
  });

  test('may come back to the version before, and drops what only it had', () => {
    expect(rewrite(wantedOf(before))).toMatchObject({ ok: true, value: { dropped: ['own'] } });
  });

  test('may change only for which languages a change matters', () => {
    expect(rewrite(changed(wantedOf(draft), 1, { affects: [] })).ok).toBe(true);
    expect(rewrite(wantedOf(draft))).toEqual({ ok: false, refusal: 'nothing-changed' });
  });

  test('carries no changes when it is the first version', () => {
    const revised = rewrite(changed(wantedOf(draft), 1, { text: 'Encore' }), null);
    expect(revised.ok && revised.value.segments.every(({ change }) => change === null)).toBe(true);
  });
});

test('marks a change exactly where the text differs', () => {
  const text = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), (pairs) => {
      const from = content(...pairs.map(([was]) => was));
      const wanted = {
        ...wantedOf(from),
        segments: wantedOf(from).segments.map((one, n) => ({ ...one, text: pairs[n]![1] })),
      };
      const revised = begin(wanted, from);
      const differs = pairs.map(([was, is]) => was !== is);
      expect(
        revised.ok ? revised.value.segments.map(({ change }) => change !== null) : differs.map(() => false),
      ).toEqual(differs);
    }),
  );
});
