import { describe, expect, it } from 'vitest';
import { readXliff } from './read-xliff.ts';

const attributes = 'original="a" source-language="fr" target-language="es-VE" datatype="html"';
const document = (units: string, file = attributes): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file ${file}><body>${units}</body></file></xliff>`;
const blockOf = (inner: string, unit = 'id="u"') => {
  const read = readXliff(document(`<trans-unit ${unit}>${inner}</trans-unit>`));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.blocks[0];
};

describe('XLIFF 1.2', () => {
  it.each([
    ['g', 'a <g id="1" ctype="bold">b</g>', 'a b', [{ kind: 'bold', from: 2, to: 3 }]],
    [
      'bpt and ept',
      '<bpt id="1">&lt;em&gt;</bpt>a<ept id="1">&lt;/em&gt;</ept> b',
      'a b',
      [{ kind: 'italic', from: 0, to: 1 }],
    ],
    ['bx and ex', '<bx id="1" rid="r" ctype="bold"/>a<ex id="2" rid="r"/>', 'a', [{ kind: 'bold', from: 0, to: 1 }]],
    [
      'a link',
      '<bpt id="1" ctype="link">&lt;a href="https://x.org/?a&amp;amp;b"&gt;</bpt>a<ept id="1"/>',
      'a',
      [{ kind: 'link', from: 0, to: 1, href: 'https://x.org/?a&b' }],
    ],
    ['x', 'a<x id="1" ctype="lb"/>b<x id="2" equiv-text="!"/>', 'a\nb!', []],
    [
      'x that shows a tag',
      '<x id="1" equiv-text="&lt;b&gt;"/>a<x id="2" equiv-text="&lt;/b&gt;"/> <x id="3" equiv-text="{{ n }}"/>',
      'a {{ n }}',
      [],
    ],
    ['ph and it', 'a<ph id="1">{0}</ph><it id="2" pos="open">&lt;u&gt;</it>b', 'ab', []],
    ['sub', 'a<ph id="1">&lt;img alt="<sub>un chat</sub>"&gt;</ph>', 'a', []],
    ['mrk', 'a <mrk mtype="term">b</mrk>', 'a b', []],
    ['layout', '\n    a\n    b\n  ', 'a b', []],
  ])('reads %s', (_, source, text, marks) => {
    expect(blockOf(`<source>${source}</source>`)?.text).toEqual({ text, marks });
  });

  it.each([
    ['', '', 'draft'],
    ['state="new"', '', 'draft'],
    ['state="needs-translation"', '', 'draft'],
    ['state="translated"', '', 'in-review'],
    ['state="needs-review-l10n"', '', 'changes-requested'],
    ['state="signed-off"', '', 'approved'],
    ['state="final"', '', 'approved'],
    ['state="translated"', 'approved="yes"', 'approved'],
  ])('takes a target (%s, %s) as %s', (target, unit, state) => {
    const block = blockOf(`<source>a</source><target ${target}>b</target>`, `id="u" ${unit}`);
    expect(block?.targets).toEqual({ es: { text: { text: 'b', marks: [] }, state } });
  });

  it('reads what tools put of their own after a target, and states of their own', () => {
    const inner = '<source>a</source><target state="x-done">b</target><o:defs xmlns:o="urn:other"/><note>n</note>';
    expect(blockOf(inner)?.targets?.es?.text.text).toBe('b');
  });

  it('takes a source that was copied into a new target for no translation', () => {
    expect(blockOf('<source>a</source><target state="new">a</target>')?.targets).toBeUndefined();
  });

  it('tells what is not to be translated, what is kept, and what has no use here', () => {
    const read = readXliff(
      document(
        '<trans-unit id="1" translate="no"><source>menu</source></trans-unit>' +
          '<group restype="x-h1"><trans-unit id="2" xmlns:o="urn:other" o:x="1"><source>a</source><alt-trans><source>a</source><target>z</target></alt-trans></trans-unit></group>',
      ),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        blocks: [
          { id: '1', kind: 'furniture' },
          { id: '2', kind: 'headline' },
        ],
        notes: [
          { code: 'module-kept', detail: 'urn:other' },
          { code: 'feature-ignored', detail: 'alternative translations (1)' },
        ],
      },
    });
  });

  it('tells units of several files apart', () => {
    const file = `<file ${attributes}><body><trans-unit id="1"><source>a</source></trans-unit></body></file>`;
    const read = readXliff(`<xliff version="1.2">${file}${file}</xliff>`);
    expect(read.ok && read.value.blocks.map((block) => block.id)).toEqual(['1/1', '2/1']);
  });

  it.each([
    [
      'an attribute is missing',
      document('', 'original="a" source-language="fr"'),
      /<file> must have the attribute datatype/,
    ],
    ['an element is unknown', document('<unit id="1"/>'), /there is no element <unit>/],
    ['an element is out of place', document('<source>a</source>'), /<source> may not stand in <body>/],
    ['a unit has no source', document('<trans-unit id="1"/>'), /must contain one <source>/],
    [
      'a unit has two targets',
      document('<trans-unit id="1"><source/><target/><target/></trans-unit>'),
      /may contain one <target>/,
    ],
    ['a target comes first', document('<trans-unit id="1"><target/><source/></trans-unit>'), /must be the first/],
    [
      'an id is taken',
      document('<trans-unit id="1"><source/></trans-unit>'.repeat(2)),
      /must be unique within its file/,
    ],
    ['words stand where none may', document('words'), /text may not stand in <body>/],
    ['there is no file', '<xliff version="1.2"/>', /must contain <file>/],
    [
      'a target comes after a note',
      document('<trans-unit id="1"><source/><note>n</note><target/></trans-unit>'),
      /<target> may not stand here/,
    ],
    [
      'segments come after the target',
      document('<trans-unit id="1"><source/><target/><seg-source/></trans-unit>'),
      /<seg-source> may not stand here/,
    ],
    ['a header follows the body', document('').replace('</file>', '<header/></file>'), /one <header>, before <body>/],
    [
      'a language is none',
      document('', attributes.replace('"fr"', '"français"')),
      /source-language of <file> must be a well-formed language tag/,
    ],
    [
      'a state is none',
      document('<trans-unit id="1"><source/><target state="done"/></trans-unit>'),
      /state of <target> must be/,
    ],
    [
      'yes or no is something else',
      document('<trans-unit id="1" approved="maybe"><source/></trans-unit>'),
      /approved of <trans-unit> must be “yes” or “no”/,
    ],
    [
      'a code opens and closes nothing',
      document('<trans-unit id="1"><source><it id="1" pos="middle"/></source></trans-unit>'),
      /pos of <it> must be/,
    ],
  ])('is refused where %s', (_, text, rule) => {
    const read = readXliff(text);
    expect(read).toMatchObject({ ok: false, refusal: { code: 'xliff-invalid' } });
    expect(read.ok || read.refusal.data?.['rule']).toMatch(rule);
  });
});
