import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadTarget } from '#domain/import/read-file.ts';
import type { Mark } from '#domain/text.ts';
import { fillXliff } from './fill-xliff.ts';
import { readXliff } from './read-xliff.ts';
import { sampleFolder } from './testing/sample-files.ts';

const target = (text: string, marks: Mark[] = [], state: ReadTarget['state'] = 'in-review'): ReadTarget => ({
  text: { text, marks },
  state,
});
const filled = (text: string, ...targets: [string, ReadTarget][]): string => {
  const result = fillXliff(text, new Map(targets), 'en');
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const document2 = (unit: string): string =>
  `<?xml version='1.0'?>\r\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang='fr' trgLang="en-GB">\r\n <file id="f">\r\n${unit}\r\n </file>\r\n</xliff>`;
const unit2 = (source: string, more = ''): string =>
  document2(`  <unit id="u">${more}<segment><source>${source}</source></segment></unit>`);
const targetOf = (text: string): string | undefined => /<target[^>]*>([\s\S]*?)<\/target>/.exec(text)?.[1];

describe('a file of XLIFF 2.x that is filled', () => {
  it('changes in nothing else', () => {
    const before = document2(
      `  <!-- kept -->\r\n  <unit id="u"  xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0'>\r\n   <mtc:matches><mtc:match ref="#m1"><source>x</source><target>y</target></mtc:match></mtc:matches>\r\n   <segment id='s'>\r\n    <source>Un &#233;t&eacute;</source>\r\n   </segment>\r\n  </unit>`,
    ).replace('&eacute;', '&#xE9;');
    const after = filled(before, ['u', target('A & B')], ['unknown', target('x')]);
    expect(after).toBe(
      before
        .replace("<segment id='s'>", `<segment id='s' state="translated">`)
        .replace('&#xE9;</source>', '&#xE9;</source>\r\n    <target>A &amp; B</target>'),
    );
  });

  it('is left as it is where nothing is new', () => {
    const before = unit2('a</source><target>b</target><!--').replace('<!--</source>', '');
    expect(filled(before, ['u', target('b', [], 'draft')])).toBe(before);
  });

  it('says its language where it did not', () => {
    const before = unit2('a').replace(' trgLang="en-GB"', '');
    expect(filled(before, ['u', target('b')])).toContain(`srcLang='fr' trgLang="en">`);
  });

  it.each([
    [
      'marks take the codes of the source',
      '<pc id="1" type="fmt" subType="xlf:b">a</pc> b',
      target('x yy', [{ kind: 'bold', from: 2, to: 4 }]),
      'x <pc id="1" type="fmt" subType="xlf:b">yy</pc>',
    ],
    ['what stood around all stands around all', '<pc id="1">a b</pc>', target('x'), '<pc id="1">x</pc>'],
    ['what stood before all stands before all', '<ph id="1"/>a', target('x'), '<ph id="1"/>x'],
    ['the rest stands at the end', 'a<ph id="1"/> <pc id="2">b</pc> c', target('x'), 'x<ph id="1"/><pc id="2"></pc>'],
    ['an equivalent is found again', 'a <ph id="1" equiv="{0}"/> b', target('{0}: x'), '<ph id="1" equiv="{0}"/>: x'],
    [
      'a line break is one again',
      'a<ph id="1" type="fmt" subType="xlf:lb"/>b',
      target('x\ny'),
      'x<ph id="1" type="fmt" subType="xlf:lb"/>y',
    ],
    ['annotations stay in the source', '<mrk id="1" translate="no">a</mrk>', target('x'), 'x'],
  ])('%s', (_, source, text, content) => {
    expect(targetOf(filled(unit2(source), ['u', text]))).toBe(content);
  });

  it('gets codes of its own for marks that the source does not have', () => {
    const after = filled(unit2('a<ph id="7"/>'), [
      'u',
      target('x', [{ kind: 'link', from: 0, to: 1, href: 'https://x.org/' }]),
    ]);
    expect(after).toContain(
      '<originalData><data id="d1">&lt;a href="https://x.org/"&gt;</data><data id="d2">&lt;/a&gt;</data></originalData>',
    );
    expect(targetOf(after)).toBe('<pc id="8" type="link" dataRefStart="d1" dataRefEnd="d2">x</pc><ph id="7"/>');
  });

  it('keeps codes in order that may not be reordered', () => {
    const fixed = 'canDelete="no" canCopy="no"';
    const after = filled(
      unit2(`a<ph id="1" canReorder="firstNo" ${fixed} equiv="A"/><pc id="2" canReorder="no" ${fixed}>b</pc>`),
      ['u', target('x A')],
    );
    expect(targetOf(after)).toMatch(/^x A<ph id="1" [^>]+><pc id="2" [^>]+><\/pc>$/);
  });

  it('has the text in the first of several segments, and in each the codes that it needs', () => {
    const before = document2(
      '<unit id="u"><segment><source>Un. <sc id="1"/></source></segment><ignorable><source> </source></ignorable><segment><source>Deux<ec startRef="1"/></source></segment></unit>',
    );
    const after = filled(before, ['u', target('One. Two.')]);
    expect([...after.matchAll(/<target>(.*?)<\/target>/g)].map((found) => found[1])).toEqual([
      'One. Two.<sc id="1"/>',
      '',
      '<ec startRef="1"/>',
    ]);
    expect(readXliff(after)).toMatchObject({
      value: { blocks: [{ targets: { en: { text: { text: 'One. Two.' } } } }] },
    });
  });

  it('is not filled in a language that it is not for', () => {
    expect(fillXliff(unit2('a'), new Map(), 'es')).toMatchObject({ ok: true });
    expect(fillXliff(unit2('a').replace('en-GB', 'de'), new Map(), 'en')).toMatchObject({
      ok: false,
      refusal: { code: 'feature-unsupported' },
    });
  });
});

describe('a file of XLIFF 1.2 that is filled', () => {
  const document1 = (unit: string): string =>
    `<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:o="urn:other"><x:file original="a" source-language="fr" datatype="html"><x:body>\n  ${unit}\n</x:body></x:file></x:xliff>`;

  it('gets target, state and language, with its codes and its prefix', () => {
    const before = document1(
      '<x:trans-unit id="u" approved="yes" o:k="1">\n    <x:source>a <x:g id="1" ctype="bold">b</x:g><x:x id="2"/></x:source>\n  </x:trans-unit>',
    );
    const bold: Mark = { kind: 'bold', from: 0, to: 1 };
    expect(filled(before, ['u', target('x y', [bold, { kind: 'italic', from: 2, to: 3 }])])).toBe(
      before
        .replace('datatype="html">', 'datatype="html" target-language="en">')
        .replace('approved="yes"', 'approved="no"')
        .replace(
          '</x:source>',
          '</x:source>\n    <x:target state="translated"><x:g id="1" ctype="bold">x</x:g> <x:g id="4" ctype="italic">y</x:g><x:x id="2"/></x:target>',
        ),
    );
  });

  it('has a new target in the place of the old one', () => {
    const before = document1(
      '<x:trans-unit id="u"><x:source>a</x:source><x:target state="new" o:k="1">old</x:target><x:alt-trans><x:target>z</x:target></x:alt-trans></x:trans-unit>',
    );
    expect(filled(before, ['u', target('x', [], 'approved')])).toBe(
      before
        .replace('datatype="html">', 'datatype="html" target-language="en">')
        .replace('id="u">', 'id="u" approved="yes">')
        .replace('state="new" o:k="1">old', 'state="signed-off" o:k="1">x'),
    );
  });
});

const folder = sampleFolder('xliff-2.1-suite');
const valid = folder ? readdirSync(folder).filter((name) => /__(?:valid|in-out)__/.test(name)) : [];

describe.skipIf(!folder)('files of the OASIS suite (skipped where ../shared/samples is not there)', () => {
  it.each(valid)('%s can be filled, and says so when it is read again', (name) => {
    const text = readFileSync(new URL(name, folder ?? undefined), 'utf8')
      .replace(/(<xliff[^>]*?)\strgLang=(["'])[^"']*\2/, '$1 trgLang="es"')
      .replace(/(<target[^>]*?)xml:lang=(["'])[^"']*\2/g, '$1xml:lang="es"');
    const read = readXliff(text);
    const blocks = read.ok ? read.value.blocks : [];
    const targets = blocks.map(
      (block, n) => [block.id ?? '', target(`Texto ${n} & más`, [{ kind: 'bold', from: 0, to: 5 }])] as const,
    );
    const result = fillXliff(text, new Map(targets), 'es');
    expect(result).toMatchObject({ ok: true });
    const again = readXliff(result.ok ? result.value : '');
    expect(again.ok && again.value.blocks.map((block) => block.targets?.es)).toEqual(
      targets.map(([, one]) => ({ ...one, text: { ...one.text, text: expect.stringContaining(one.text.text) } })),
    );
  });
});
