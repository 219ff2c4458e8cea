import { describe, expect, it } from 'vitest';
import { readXliff } from './read-xliff.ts';

const document = (units: string, root = 'srcLang="en" trgLang="es"'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:my="urn:mine" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="2.1" ${root}>\n<file id="f1">\n${units}\n</file>\n</xliff>`;
const unit = (inner: string): string => document(`<unit id="u1">${inner}</unit>`);
const source = (inner: string): string => unit(`<segment><source>${inner}</source></segment>`);
const both = (from: string, to: string): string =>
  unit(`<segment><source>${from}</source><target>${to}</target></segment>`);

const ruleOf = (text: string): string => {
  const read = readXliff(text);
  return read.ok ? 'none' : `${read.refusal.code}: ${read.refusal.data?.['rule']}`;
};

const fixed = 'canDelete="no" canCopy="no"';

describe('a file against a rule of the core is refused by that rule', () => {
  it.each([
    [
      'an attribute is missing',
      document('<unit><segment><source/></segment></unit>'),
      /<unit> must have the attribute id/,
    ],
    [
      'an attribute is unknown',
      unit('<segment approved="yes"><source/></segment>'),
      /<segment> has no attribute approved/,
    ],
    ['an id is no token', unit('<segment id="a b"><source/></segment>'), /id of <segment> must be a name token/],
    [
      'a span begins outside of a code that may not overlap',
      source('<sc id="1"/>a<pc id="2" canOverlap="no">b<ec startRef="1"/>c</pc>'),
      /<pc> may hold half of another span only where canOverlap is not “no”/,
    ],
    [
      'a span ends outside of a code that may not overlap',
      source('<pc id="2" canOverlap="no">b<sc id="1"/>c</pc>a<ec startRef="1"/>'),
      /<pc> may hold half of another span/,
    ],
    ['an element is unknown', source('<b>x</b>'), /there is no element <b>|may not stand in <source>/],
    [
      'an order of children is wrong',
      unit('<segment><target/><source/></segment>'),
      /may not stand in <segment> before/,
    ],
    ['words stand where none may', unit('words<segment><source/></segment>'), /text may not stand in <unit>/],
    [
      'an extension stands within a segment',
      unit('<segment><my:x/><source/></segment>'),
      /<my:x> may not stand in <segment>/,
    ],
    ['a unit has only an ignorable', unit('<ignorable><source/></ignorable>'), /at least one <segment>/],
    [
      'a skeleton says nothing',
      document('<skeleton/><unit id="u"><segment><source/></segment></unit>'),
      /attribute href/,
    ],
    ['a language is none', document('<group id="g"/>', 'srcLang="français"'), /well-formed language tag/],
    [
      'a target has no language',
      document('<unit id="u"><segment><source/><target/></segment></unit>', 'srcLang="en"'),
      /must have trgLang/,
    ],
    ['a source says another language', unit('<segment><source xml:lang="de">x</source></segment>'), /must be srcLang/],
    [
      'spaces are preserved on one side',
      unit('<segment><source xml:space="preserve">x</source><target>x</target></segment>'),
      /xml:space of <target>/,
    ],
    ['a state is none', unit('<segment state="done"><source/></segment>'), /state of <segment> must be/],
    ['a state needs a target', unit('<segment state="final"><source>x</source></segment>'), /must have a <target>/],
    [
      'a subState has no state',
      unit('<segment subState="a:b"><source/></segment>'),
      /subState may stand only where state/,
    ],
    [
      'a subState takes the reserved prefix',
      unit('<segment state="initial" subState="xlf:b"><source/></segment>'),
      /prefix xlf of subState/,
    ],
    [
      'two units share an id',
      document(
        '<unit id="u"><segment><source/></segment></unit><group id="g"><unit id="u"><segment><source/></segment></unit></group>',
      ),
      /id of <unit> must be unique within its file/,
    ],
    ['two codes share an id', source('<ph id="1"/><ph id="1"/>'), /id of <ph> must be unique within the unit/],
    [
      'a code of the target has the id of another',
      both('<ph id="1"/>', '<pc id="1">x</pc>'),
      /must be that of its counterpart/,
    ],
    [
      'two notes share an id',
      unit('<notes><note id="n">a</note><note id="n">b</note></notes><segment><source/></segment>'),
      /id of <note> must be unique/,
    ],
    [
      'two extensions share an id',
      unit('<my:a id="x"/><my:b xml:id="x"/><segment><source/></segment>'),
      /ids of extensions must be unique/,
    ],
    ['original data is not there', source('<ph id="1" dataRef="d"/>'), /dataRef must be the id of a <data>/],
    ['a subType has no type', source('<ph id="1" subType="xlf:b"/>'), /subType may stand only where type/],
    ['a subType is of another type', source('<ph id="1" type="ui" subType="xlf:b"/>'), /needs the type “fmt”/],
    ['a copy has no base', source('<ph id="1" copyOf="2"/>'), /copyOf must be the id of a code/],
    ['a start has no end', source('<sc id="1"/>x'), /<sc> must have one <ec> after it/],
    ['an end comes before its start', source('<ec startRef="1"/><sc id="1"/>'), /before it in the same unit|after it/],
    ['halves disagree', source('<sc id="1" canCopy="no"/><ec startRef="1"/>'), /canCopy of <ec> must agree/],
    ['an annotation does not end', source('<sm id="1" translate="no"/>x'), /<sm> must have an <em> after it/],
    ['a comment says nothing', source('<mrk id="1" type="comment">x</mrk>'), /must have either value or ref/],
    [
      'a comment points outside of its unit',
      source('<mrk id="1" type="comment" ref="#f=f1/n=n1">x</mrk>'),
      /must point to a <note> of the same unit/,
    ],
    [
      'a fragment identifier is out of order',
      source('<mrk id="1" type="my:x" ref="#u=u1/f=f1">x</mrk>'),
      /file, group and unit in this order/,
    ],
    [
      'a fragment identifier has a prefix of nobody',
      source('<mrk id="1" type="my:x" ref="#zz=1">x</mrk>'),
      /is not registered/,
    ],
    ['a code that must stay is gone', both(`<ph id="1" ${fixed}/>x`, 'x'), /must have its counterpart in <target>/],
    [
      'a code that may not move may be copied',
      source('<ph id="1" canReorder="firstNo"/>'),
      /canCopy and canDelete of <ph> must be “no”/,
    ],
    [
      'a sequence does not begin',
      source(`<ph id="1" canReorder="no" ${fixed}/>`),
      /must follow one whose canReorder is/,
    ],
    [
      'a sequence is torn apart',
      both(
        `<pc id="1" canReorder="firstNo" ${fixed}>a<ph id="2" canReorder="no" ${fixed}/></pc>`,
        `<pc id="1" canReorder="firstNo" ${fixed}>a</pc><ph id="2" canReorder="no" ${fixed}/>`,
      ),
      /must stand in <target> as in <source>/,
    ],
    [
      'an order is taken twice',
      unit(
        '<segment><source>a</source><target order="2">a</target></segment><segment><source>b</source><target>b</target></segment>',
      ),
      /order must be unique within the unit/,
    ],
    [
      'an order is out of range',
      unit('<segment><source>a</source><target order="2">a</target></segment>'),
      /order must be a number from 1 to 1/,
    ],
    [
      'a sub-flow leads nowhere',
      source('<ph id="1" subFlows="u1 u2"/>'),
      /subFlows must be ids of units of the same file/,
    ],
    ['a character needs no code', source('<cp hex="0041"/>'), /hex of <cp> must be/],
    [
      'a style is none of HTML',
      document('<unit id="u" fs:fs="banner"><segment><source/></segment></unit>'),
      /fs:fs must be the name of an HTML element/,
    ],
  ])('%s', (_, text, rule) => {
    expect(ruleOf(text)).toMatch(rule);
    expect(ruleOf(text)).toMatch(/^xliff-invalid/);
  });
});

it('names the place by line, column and the unit', () => {
  expect(readXliff(source('a<ph id="1" dataRef="d"/>'))).toMatchObject({
    refusal: { data: { place: 'line 3, column 33 (unit u1)' } },
  });
});

describe('a file that is none', () => {
  it.each([
    [
      'a document type',
      '<!DOCTYPE xliff SYSTEM "http://example.org/x.dtd"><xliff version="2.1"/>',
      'external-entities',
    ],
    ['an entity', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'external-entities'],
    ['an open end', document('<group id="g"/>').slice(0, -9), 'file-damaged'],
    [
      'elements without end in each other',
      document(Array.from({ length: 300 }, (_, n) => `<group id="g${n}">`).join('')),
      'file-damaged',
    ],
    ['another root', '<html/>', 'xliff-invalid'],
    ['no version', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en"/>', 'xliff-invalid'],
    ['an old version', '<xliff version="1.0"/>', 'feature-unsupported'],
    ['nothing', '', 'file-damaged'],
  ])('%s is refused', (_, text, code) => {
    expect(readXliff(text)).toMatchObject({ ok: false, refusal: { code } });
  });
});
