import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Handed, HandedUnit } from '#domain/handoffs/handed.ts';
import { tidyText } from '#domain/handoffs/tidy-text.ts';
import type { ReadFile } from '#domain/import/read-file.ts';
import type { Mark, Text } from '#domain/text.ts';
import { openZip } from '../zip/open-zip.ts';
import { readReviewTable } from './read.ts';
import { serializeReviewTable } from './serialize.ts';
import type { ReviewWords } from './words.ts';

const words: ReviewWords = {
  subtitle: 'DC/2026/11 · French → English · version 3',
  guide: 'Write in the third column only.',
  heads: { number: 'No.', source: 'French', target: 'English', notes: 'State & comments' },
  notTranslated: 'Not translated here',
  state: ({ state, isStale }) => (isStale ? `${state}, the French has changed` : state),
  note: ({ author, text }) => `${author}: ${text}`,
};

const idOf = (at: number): string => `0191a0b0-0000-7000-8000-${at.toString(16).padStart(12, '0')}`;

const handedOf = (units: Omit<HandedUnit, 'segmentId' | 'kind' | 'isStale' | 'notes' | 'state'>[]): Handed => ({
  handoffId: idOf(900_001),
  documentId: idOf(900_002),
  reference: 'DC/2026/11',
  title: 'Communiqué « conjoint » & autres <suites>',
  sourceLanguage: 'fr',
  language: 'en',
  sourceNumber: 3,
  units: units.map((unit, at) => ({
    ...unit,
    segmentId: idOf(at + 1),
    kind: 'paragraph',
    state: unit.target ? 'draft' : 'untranslated',
    isStale: at === 1,
    notes: at === 0 ? [{ author: 'Nadia', at: '2026-11-03T10:00:00.000Z', text: '“Pledges” is better.' }] : [],
  })),
  contacts: [
    { kind: 'contact-lead', source: 'Contacts presse', target: 'Press contacts' },
    { kind: 'contact-line', source: 'Aïda Diallo, diallo@example.org', target: null },
  ],
});

const read = (bytes: Uint8Array): ReadFile | null => {
  const zip = openZip(bytes, () => true);
  if (!zip.ok) throw new Error(zip.refusal.code);
  const file = readReviewTable(zip.value);
  if (!file.ok) throw new Error(JSON.stringify(file.refusal));
  return file.value;
};

/** The file with a part of it rewritten, as an office program would. */
const rewritten = (bytes: Uint8Array, name: string, rewrite: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(rewrite(strFromU8(parts[name] ?? new Uint8Array()))) });
};

const textsOf = (file: ReadFile | null, of: 'source' | 'target'): Text[] =>
  (file?.blocks ?? [])
    .filter(({ id }) => !id?.startsWith('contact-'))
    .map(({ text, targets }) => tidyText(of === 'source' ? text : (targets?.en?.text ?? { text: '', marks: [] })));

const anyMarks = (length: number): fc.Arbitrary<Mark[]> => {
  const span = fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const plainMark = fc.record({ kind: fc.constantFrom('bold' as const, 'italic' as const), span });
  const note = fc.record({ at: fc.nat(length), note: fc.stringMatching(/^[a-zé<&"]([a-zé <&\n]{0,12}[a-zé])?$/) });
  const link = fc.record({ span, page: fc.nat(9) });
  return fc
    .tuple(fc.array(plainMark, { maxLength: 4 }), fc.option(note), fc.option(link))
    .map(([some, note, link]) => [
      ...some.map(({ kind, span }): Mark => ({ kind, ...span })),
      ...(note ? [{ kind: 'footnote' as const, from: note.at, to: note.at, note: note.note }] : []),
      ...(link ? [{ kind: 'link' as const, ...link.span, href: `https://example.org/a?b=${link.page}&c=%20` }] : []),
    ]);
};
const anyText: fc.Arbitrary<Text> = fc
  .stringMatching(/^[A-Za-zé«»’<>&"\u00A0\u202F\u2011\u00AD€ \t\n]{1,40}$/)
  .filter((text) => text.trim() !== '')
  .chain((text) => anyMarks(text.length).map((marks) => ({ text, marks })));

describe('a review table', () => {
  test('that is read again has the same texts, marks and identities', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ source: anyText, target: fc.option(anyText) }), { maxLength: 6 }), (units) => {
        const handed = handedOf(units);
        const file = read(serializeReviewTable(handed, words));
        expect(file?.handoff).toEqual({ id: handed.handoffId, documentId: handed.documentId, language: 'en' });
        expect(textsOf(file, 'source')).toEqual(units.map(({ source }) => tidyText(source)));
        expect(textsOf(file, 'target')).toEqual(
          units.map(({ target }) => (target ? tidyText(target) : { text: '', marks: [] })),
        );
        expect(file?.blocks.map(({ id }) => id)).toEqual([
          ...handed.units.map(({ segmentId }) => segmentId),
          `contact-${units.length + 1}`,
          `contact-${units.length + 2}`,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  const two = handedOf([
    { source: { text: 'Un.', marks: [] }, target: { text: 'One two.', marks: [] } },
    { source: { text: 'Deux.', marks: [] }, target: { text: 'Two.', marks: [] } },
  ]);
  const bytes = serializeReviewTable(two, words);
  const inDocument = (rewrite: (xml: string) => string) => read(rewritten(bytes, 'word/document.xml', rewrite));

  test('is read with tracked changes accepted, which are counted', () => {
    const file = inDocument((xml) =>
      xml.replace(
        /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t xml:space="preserve">One two\.<\/w:t><\/w:r>/,
        (_, look: string) =>
          `<w:r>${look}<w:t xml:space="preserve">One </w:t></w:r><w:del w:id="91" w:author="A"><w:r>${look}<w:delText>two</w:delText><w:tab/></w:r></w:del><w:ins w:id="92" w:author="A"><w:r>${look}<w:rPr><w:rPrChange w:id="93" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>three</w:t></w:r></w:ins><w:r>${look}<w:t>.</w:t><w:commentReference w:id="0"/></w:r>`,
      ),
    );
    expect(textsOf(file, 'target')[0]).toEqual({ text: 'One three.', marks: [] });
    expect(file?.notes).toEqual([
      { code: 'changes-accepted', detail: '3' },
      { code: 'feature-ignored', detail: 'comments (1)' },
    ]);
  });

  test('forgets rows that were deleted, tracked or not, and knows the others', () => {
    const tracked = inDocument((xml) => {
      const at = xml.indexOf('segment_');
      const row = xml.lastIndexOf('<w:tr>', at);
      return `${xml.slice(0, row)}<w:tr><w:trPr><w:del w:id="9" w:author="A"/></w:trPr>${xml.slice(row + '<w:tr>'.length).replace('<w:trPr><w:cantSplit/></w:trPr>', '')}`;
    });
    expect(tracked?.blocks[0]?.id).toBe(idOf(2));
  });

  test('goes by the numbers where bookmarks are lost, and by the footer where the property is', () => {
    const bare = rewritten(bytes, 'word/document.xml', (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''));
    const file = read(rewritten(bare, 'docProps/custom.xml', () => '<Properties/>'));
    expect(file?.handoff?.id).toBe(two.handoffId);
    expect(file?.blocks.map(({ id }) => id)).toEqual([undefined, '#1', '#2', undefined, undefined]);
    expect(textsOf(file, 'target')[1]?.text).toBe('One two.');
  });

  test('is none when nothing ties it to a hand-off', () => {
    const without = rewritten(bytes, 'docProps/custom.xml', () => '<Properties/>');
    expect(read(rewritten(without, 'word/footer1.xml', () => '<none/>'))).toBeNull();
  });
});

const office = await promisify(execFile)('soffice', ['--version']).then(
  () => true,
  () => false,
);

describe.skipIf(!office)('LibreOffice, where it is installed', () => {
  const convert = async (bytes: Uint8Array, through: string[]): Promise<Uint8Array> => {
    const folder = await mkdtemp(join(tmpdir(), 'review-table-'));
    try {
      let name = 'table.docx';
      await writeFile(join(folder, name), bytes);
      for (const [at, extension] of through.entries()) {
        const out = join(folder, `${at}`);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        await promisify(execFile)('soffice', [
          profile,
          '--headless',
          '--convert-to',
          extension,
          '--outdir',
          out,
          join(folder, name),
        ]);
        name = join(`${at}`, `table.${extension}`);
      }
      return new Uint8Array(await readFile(join(folder, name)));
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const units = [
    {
      source: {
        text: '« Le HCR » : 4,5 millions\u00A0; voir\tla note.\nDeuxième ligne\u2011ci.',
        marks: [
          { kind: 'bold', from: 2, to: 8 },
          { kind: 'footnote', from: 20, to: 25, note: 'Voir A & B.' },
        ] satisfies Mark[],
      },
      target: {
        text: 'UNHCR: 4.5 million; see the note.',
        marks: [
          { kind: 'italic', from: 0, to: 5 },
          { kind: 'bold', from: 3, to: 10 },
          { kind: 'link', from: 24, to: 32, href: 'https://example.org/a?b=1&c=2' },
          { kind: 'footnote', from: 11, to: 18, note: 'See A & B.\nAnd C.' },
        ] satisfies Mark[],
      },
    },
    { source: { text: 'Deux.', marks: [] }, target: null },
    { source: { text: 'Trois  espaces.', marks: [] }, target: { text: 'Three  spaces.', marks: [] } },
  ];
  const handed = handedOf(units);

  test.each([[['docx']], [['odt', 'docx']]])(
    'gives every text, mark and identity back by way of %j',
    async (through) => {
      const file = read(await convert(serializeReviewTable(handed, words), through));
      expect(file?.handoff?.id).toBe(handed.handoffId);
      expect(textsOf(file, 'source')).toEqual(units.map(({ source }) => tidyText(source)));
      expect(textsOf(file, 'target')).toEqual(
        units.map(({ target }) => (target ? tidyText(target) : { text: '', marks: [] })),
      );
      expect(file?.blocks.map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3), 'contact-4', 'contact-5']);
    },
    120_000,
  );
});
