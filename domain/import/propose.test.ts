import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lineKinds } from '#domain/segment.ts';

import { propose } from './propose.ts';
import type { Proposal } from './propose.ts';
import { readLines } from './read-lines.ts';

const proposalOf = (text: string): Proposal => {
  const proposal = propose(text);
  if (!proposal.ok) throw new Error(proposal.refusal);
  return proposal.value;
};

describe('the communiqué of October 2019', () => {
  const { lines, segments, endMark } = proposalOf(
    readFileSync(new URL('../../samples/communique.fr.txt', import.meta.url), 'utf8'),
  );
  const kinds = (kind: string) => lines.filter((line) => line.kind === kind).map((line) => line.n);

  test('leaves out the 29 lines of menus and slogans', () => {
    expect(kinds('furniture')).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
  });

  test('has a headline, a subheadline, ten paragraphs and an end mark', () => {
    expect(kinds('headline')).toEqual([30]);
    expect(kinds('subheadline')).toEqual([31]);
    expect(kinds('paragraph')).toEqual([32, 33, 34, 35, 36, 37, 38, 39, 40, 41]);
    expect(kinds('end-mark')).toEqual([42]);
    expect(endMark).toBe('FIN');
  });

  test('keeps the contact block apart', () => {
    expect(kinds('contact-lead')).toEqual([43]);
    expect(kinds('contact-heading')).toEqual([44, 48, 51]);
    expect(kinds('contact-line')).toEqual([45, 46, 47, 49, 50, 52, 53, 54]);
    expect(segments.filter((segment) => segment.translatable)).toHaveLength(12);
    expect(segments.filter((segment) => !segment.translatable)).toHaveLength(12);
  });
});

test('refuses nothing and control characters', () => {
  expect(propose(' \n\u00A0')).toEqual({ ok: false, refusal: 'source-empty' });
  expect(propose('a\u0000')).toEqual({ ok: false, refusal: 'control-characters' });
  expect(propose('a\u202Eb')).toEqual({ ok: false, refusal: 'bidi-characters' });
});

test('takes bullets off items and joins wrapped lines', () => {
  const { segments } = proposalOf(
    [
      'Les forêts reculent moins vite qu’en 2010',
      'La surface des forêts a diminué de deux millions d’hectares, contre trois',
      'millions il y a dix ans, selon l’étude que le Réseau publie ce matin à',
      'la veille de la conférence. Le Réseau demande aux gouvernements réunis à',
      'cette occasion de prendre trois mesures sans attendre la prochaine année :',
      '- interdire le défrichement ;',
      '- former des gardes.',
    ].join('\n'),
  );
  expect(segments.map(({ kind, text, lines }) => ({ kind, text: text.slice(0, 24), lines }))).toEqual([
    { kind: 'headline', text: 'Les forêts reculent moin', lines: [1] },
    { kind: 'paragraph', text: 'La surface des forêts a ', lines: [2, 3, 4, 5] },
    { kind: 'list-item', text: 'interdire le défrichemen', lines: [6] },
    { kind: 'list-item', text: 'former des gardes.', lines: [7] },
  ]);
});

// Lines that pages are made of, put together at random, so that every branch meets every other.
const line = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '- Accueil',
    'Menu',
    'Partager',
    'FIN',
    '###',
    '* * *',
    'À lire aussi',
    'Contact presse :',
    'OIM :',
    'À Genève : Anna Roth, a.roth@x.example, +41 22 555 01 01',
    '12 mars 2024',
    'Genève, le 12 mars 2024',
    '« Nous voulons vivre ici, en paix, avec nos enfants. »',
    'Une conférence internationale pour les réfugiés de la région des Lacs',
    'La conférence a réuni trente délégations, qui ont décidé de doubler leur aide aux réfugiés de la région.',
    'Elles ont convenu de :',
    '- doubler leur aide ;',
    'Pays\tPersonnes',
    '© 2024',
  ),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.lorem({ maxCount: 30 }).map((words) => `${words}.`),
);
const source = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

test('accounts for every line that is not blank once, in order, whatever the text', () => {
  fc.assert(
    fc.property(source, (text) => {
      const proposal = propose(text);
      if (!proposal.ok) return;
      expect(proposal.value.lines.map(({ n, text: own }) => ({ n, text: own }))).toEqual(readLines(text));
      expect(proposal.value.lines.every(({ kind }) => lineKinds.includes(kind))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('has at most one headline, and segments only from lines that are kept', () => {
  fc.assert(
    fc.property(source, (text) => {
      const proposal = propose(text);
      if (!proposal.ok) return;
      const { lines, segments } = proposal.value;
      expect(lines.filter(({ kind, continues }) => kind === 'headline' && !continues).length).toBeLessThanOrEqual(1);
      const kept = lines.filter(({ kind }) => kind !== 'furniture' && kind !== 'end-mark').map(({ n }) => n);
      expect(segments.flatMap((segment) => segment.lines)).toEqual(kept);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('proposes the same for the same text, with either line ending', () => {
  fc.assert(
    fc.property(source, (text) => {
      expect(propose(text)).toEqual(propose(text));
      expect(propose(text.replaceAll('\n', '\r\n'))).toEqual(propose(text));
    }),
  );
});

test('reads a large page in a moment', () => {
  const page = Array.from(
    { length: 2000 },
    (_, index) => `Entrée ${index} du menu de la page, copiée avec tout le reste.`,
  );
  const start = performance.now();
  proposalOf(page.join('\n'));
  proposalOf('a'.repeat(1_000_000));
  proposalOf('aA '.repeat(300_000));
  proposalOf(`a${' '.repeat(500_000)}b`);
  expect(performance.now() - start).toBeLessThan(15_000);
}, 30_000);
