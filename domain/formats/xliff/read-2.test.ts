import { describe, expect, it } from 'vitest';
import { readBytes } from './testing/read-bytes.ts';
import { readXliff } from './read-xliff.ts';

const document = (units: string, languages = 'srcLang="fr" trgLang="en-GB"'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="2.1" ${languages}><file id="f">${units}</file></xliff>`;
const blockOf = (inner: string, attributes = '') => {
  const read = readXliff(document(`<unit id="u" ${attributes}>${inner}</unit>`));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.blocks[0];
};
const data =
  '<originalData><data id="d1">&lt;a href="https://x.org/"&gt;</data><data id="d2">&lt;/a&gt;</data><data id="d3">https://y.org/</data></originalData>';

describe('XLIFF 2.x', () => {
  it.each([
    ['pc by its type', '<pc id="1" type="fmt" subType="xlf:b">a</pc>', 'a', [{ kind: 'bold', from: 0, to: 1 }]],
    [
      'pc by its data',
      '<pc id="1" dataRefStart="d1" dataRefEnd="d2">a</pc>',
      'a',
      [{ kind: 'link', from: 0, to: 1, href: 'https://x.org/' }],
    ],
    [
      'an address in the data',
      '<pc id="1" type="link" dataRefStart="d3" dataRefEnd="d2">a</pc>',
      'a',
      [{ kind: 'link', from: 0, to: 1, href: 'https://y.org/' }],
    ],
    ['pc by its style', '<pc id="1" fs:fs="em">a</pc>', 'a', [{ kind: 'italic', from: 0, to: 1 }]],
    [
      'sc and ec that overlap',
      '<sc id="1" type="fmt" subType="xlf:b"/>a<sc id="2" type="fmt" subType="xlf:i"/>b<ec startRef="1"/>c<ec startRef="2"/>',
      'abc',
      [
        { kind: 'bold', from: 0, to: 2 },
        { kind: 'italic', from: 1, to: 3 },
      ],
    ],
    [
      'line breaks and equivalents',
      'a<ph id="1" type="fmt" subType="xlf:lb"/>b<ph id="2" equiv="!"/><ph id="3"/>',
      'a\nb!',
      [],
    ],
    [
      'annotations',
      '<mrk id="1" translate="no">a</mrk><sm id="2" type="comment" value="?"/>b<em startRef="2"/>',
      'ab',
      [],
    ],
    ['code points', 'a<cp hex="0001"/>b', 'ab', []],
    ['layout', '\n   a\n   b\n', 'a b', []],
  ])('reads %s', (_, source, text, marks) => {
    expect(blockOf(`${data}<segment><source>${source}</source></segment>`)?.text).toEqual({ text, marks });
  });

  it('joins the segments of a unit, the target in its own order, with the state of the last of them', () => {
    const block = blockOf(
      '<segment state="final"><source>Un.</source><target order="3">One.</target></segment>' +
        '<ignorable><source> </source></ignorable>' +
        '<segment state="translated"><source>Deux.</source><target order="1">Two.</target></segment>',
    );
    expect(block?.text.text).toBe('Un. Deux.');
    expect(block?.targets).toEqual({ en: { text: { text: 'Two. One.', marks: [] }, state: 'in-review' } });
  });

  it.each([
    ['', 'draft'],
    ['state="initial" subState="triptyque:draft"', 'draft'],
    ['state="translated"', 'in-review'],
    ['state="translated" subState="triptyque:source-changed"', 'in-review'],
    ['state="translated" subState="triptyque:changes-requested"', 'changes-requested'],
    ['state="reviewed"', 'approved'],
    ['state="final" subState="triptyque:ed-2"', 'approved'],
  ])('takes a target (%s) as %s', (attributes, state) => {
    const block = blockOf(`<segment ${attributes}><source>a</source><target>b</target></segment>`);
    expect(block?.targets?.en?.state).toBe(state);
  });

  it('has the meaning of a code of the target from its counterpart', () => {
    const block = blockOf(
      '<segment><source><pc id="1" type="fmt" subType="xlf:b">a</pc></source><target>b <pc id="1">c</pc></target></segment>',
    );
    expect(block?.targets?.en?.text.marks).toEqual([{ kind: 'bold', from: 2, to: 3 }]);
  });

  it.each([
    ['type="triptyque:headline"', 'headline'],
    ['fs:fs="li"', 'list-item'],
    ['translate="no"', 'furniture'],
    ['type="other:headline"', null],
  ])('takes a unit (%s) for %s', (attributes, kind) => {
    expect(blockOf('<segment><source>a</source></segment>', attributes)?.kind).toBe(kind);
  });

  it('says that targets in a language that is not worked in are left aside', () => {
    const read = readXliff(
      document(
        '<unit id="u"><segment><source>a</source><target>b</target></segment></unit>',
        'srcLang="en" trgLang="fr"',
      ),
    );
    expect(read).toMatchObject({
      value: {
        language: 'en',
        blocks: [{ text: { text: 'a' } }],
        notes: [{ code: 'feature-ignored', detail: 'targets in fr (1)' }],
      },
    });
  });
});

describe('the bytes of a file', () => {
  const text = document('<unit id="u"><segment><source>é€😀</source></segment></unit>');
  const utf16 = (isLittle: boolean): Uint8Array => {
    const little = Buffer.from(text, 'utf16le');
    return isLittle ? little : little.swap16();
  };
  const first = (bytes: Uint8Array) => {
    const read = readBytes(bytes);
    return read.ok ? read.value.blocks[0]?.text.text : read.refusal;
  };

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-8 as declared', Buffer.from(`<?xml version="1.0" encoding="utf-8"?>${text}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(true)])],
  ])('are read as %s', (_, bytes) => {
    expect(first(bytes)).toBe('é€😀');
  });

  it('are read in the encoding that they declare', () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?>${text.replace('é€😀', 'été')}`;
    expect(first(Buffer.from(xml, 'latin1'))).toBe('été');
  });

  it('are damaged where they are not what they say', () => {
    expect(first(Buffer.from([0x3c, 0x61, 0xff, 0xfe]))).toMatchObject({ code: 'file-damaged' });
  });
});
