import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyBlocks } from '#domain/import/classify-blocks.ts';
import { segmentsOf } from '#domain/import/segments-of.ts';
import { tidyMarks } from '#domain/import/marked-text.ts';
import type { Mark, Text } from '#domain/text.ts';
import type { Exported } from '../exported.ts';
import { readMarkdown } from './read-markdown.ts';
import { serialize } from './serialize.ts';

type Segment = { kind: Exported['segments'][number]['kind']; text: string; marks: Mark[] };

const written = (segments: Segment[]): string => serialize({ segments, endMark: null, contacts: [] });

const read = (markdown: string): Segment[] =>
  readMarkdown(markdown).blocks.map(({ kind, text }) => ({
    kind: (kind ?? 'paragraph') as Segment['kind'],
    text: text.text,
    marks: text.marks,
  }));

const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Zàéœ0-9]{1,9}$/),
  fc.constantFrom(
    '«',
    '»',
    'l’été',
    '*',
    '_',
    '[x]',
    '`a`',
    '#',
    '&amp;',
    '<b>',
    '1.',
    '-',
    '+',
    '|',
    '\\',
    '~~',
    '!',
    '😀',
    'a@b.example',
    'www.example.org',
    'https://example.org/a_b',
    '50\u202F000',
  ),
);
/** Words with ranges of whole words as marks; links and bold do not touch others of their kind. */
const text: fc.Arbitrary<Text> = fc.array(word, { minLength: 1, maxLength: 9 }).chain((words) => {
  const joined = words.join(' ');
  const starts: number[] = [];
  let at = 0;
  for (const one of words) {
    starts.push(at);
    at += one.length + 1;
  }
  const range = fc.tuple(fc.nat(words.length - 1), fc.nat(2)).map(([first, more]) => {
    const last = Math.min(first + more, words.length - 1);
    return { from: starts[first] ?? 0, to: (starts[last] ?? 0) + (words[last] ?? '').length };
  });
  const mark: fc.Arbitrary<Mark> = fc.oneof(
    fc
      .record({ kind: fc.constantFrom('bold' as const, 'italic' as const), range })
      .map(({ kind, range: own }) => ({ kind, ...own })),
    fc
      .record({
        range,
        href: fc.constantFrom(
          'https://example.org/?a=1&amp=2&copy;',
          'mailto:a@b.example',
          'https://example.org/a(b)|c',
        ),
      })
      .map(({ range: own, href }) => ({ kind: 'link' as const, ...own, href })),
    fc
      .record({ first: fc.nat(words.length - 1), note: fc.stringMatching(/^[a-zé*_[]{1,8}( [a-zé.]{1,8})?$/) })
      .map(({ first, note }) => {
        const from = starts[first] ?? 0;
        return { kind: 'footnote' as const, from, to: from + (words[first] ?? '').length, note };
      }),
  );
  return fc.array(mark, { maxLength: 3 }).map((marks) => apart(tidyMarks({ text: joined, marks })));
});

/** Marks of one kind with nothing but a space between are read as one. */
const apart = ({ text: own, marks }: Text): Text => ({
  text: own,
  marks: marks.filter(
    (mark, index) =>
      !marks.slice(0, index).some((other) => other.kind === mark.kind && own.slice(other.to, mark.from).trim() === ''),
  ),
});

const kinds: Segment['kind'][] = ['heading', 'paragraph', 'list-item', 'quote', 'table-cell'];
const segment = fc.record({ kind: fc.constantFrom(...kinds), text }).map(({ kind, text: own }) => ({ kind, ...own }));

/** A paragraph in bold below the headline is how a subheadline is written. */
const isNoOtherThing = ({ kind, text: own, marks }: Segment): boolean =>
  kind !== 'paragraph' || !marks.some((mark) => mark.kind === 'bold' && mark.from === 0 && mark.to === own.length);

describe('Markdown that was written is read back', () => {
  test('with its kinds, texts and marks', () => {
    fc.assert(
      fc.property(text, fc.array(segment, { minLength: 1, maxLength: 4 }), (headline, rest) => {
        const segments: Segment[] = [{ kind: 'headline' as const, ...headline }, ...rest].filter(isNoOtherThing);
        expect(read(written(segments))).toEqual(segments);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('a communiqué through the whole of an import', () => {
    const segments: Segment[] = [
      { kind: 'headline', text: 'Trente pays promettent leur aide aux réfugiés', marks: [] },
      { kind: 'subheadline', text: 'La conférence de Genève s’est achevée', marks: [] },
      { kind: 'dateline', text: 'Genève, le 12 mars 2024', marks: [] },
      {
        kind: 'paragraph',
        text: 'La conférence a réuni trente délégations, qui ont décidé de doubler leur aide.',
        marks: [
          { kind: 'bold', from: 3, to: 13 },
          { kind: 'footnote', from: 29, to: 39, note: 'Selon l’OIM.' },
        ],
      },
      { kind: 'heading', text: 'Ce qui a été décidé', marks: [] },
      { kind: 'list-item', text: 'doubler l’aide ;', marks: [{ kind: 'italic', from: 0, to: 7 }] },
      { kind: 'list-item', text: 'former des gardes.', marks: [] },
      { kind: 'quote', text: '« Nous voulons vivre ici », a-t-elle dit.', marks: [] },
      { kind: 'table-cell', text: 'Pays', marks: [] },
      { kind: 'table-cell', text: 'Pérou', marks: [] },
    ];
    const markdown = serialize({
      segments,
      endMark: 'FIN',
      contacts: [
        { kind: 'contact-lead', text: 'Contacts pour la presse :' },
        { kind: 'contact-heading', text: 'OIM :' },
        { kind: 'contact-line', text: 'À Genève : Anna Roth, a.roth@example.org' },
      ],
    });
    const lines = classifyBlocks(readMarkdown(markdown).blocks);
    expect(segmentsOf(lines).map(({ kind, text: own, marks }) => ({ kind, text: own, marks }))).toEqual([
      ...segments,
      { kind: 'contact-lead', text: 'Contacts pour la presse :', marks: [] },
      { kind: 'contact-heading', text: 'OIM :', marks: [] },
      { kind: 'contact-line', text: 'À Genève : Anna Roth, a.roth@example.org', marks: [] },
    ]);
    expect(lines.filter(({ kind }) => kind === 'end-mark').map(({ text: own }) => own)).toEqual(['FIN']);
  });
});
