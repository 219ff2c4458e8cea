import type { Handed, HandedContact, HandedNote, HandedUnit } from '#domain/handoffs/handed.ts';
import { plain, type Text } from '#domain/text.ts';
import { content2, originalData } from './content-2.ts';
import { attributes, escapedText } from './escape.ts';
import { handoffName } from './handoff-name.ts';
import { sidesOf } from './pieces.ts';
import { stateOf2 } from './states.ts';

const note = ({ author, at, text }: HandedNote, index: number): string =>
  `<note${attributes({ id: `n${index + 1}`, category: 'comment' })}>${escapedText(`${author}, ${at}: ${text}`)}</note>`;

const element = (name: string, children: readonly string[], indent: string): string[] =>
  children.length === 0
    ? []
    : [`${indent}<${name}>`, ...children.map((child) => `${indent}  ${child}`), `${indent}</${name}>`];

type Written = {
  id: string;
  type: string;
  source: Text;
  target: Text | null;
  notes: readonly HandedNote[];
  isFixed: boolean;
  state: { state: string; subState: string | null } | null;
};

const unit = ({ id, type, source, target, notes, isFixed, state }: Written): string => {
  const data = originalData();
  const sides = sidesOf(source, target);
  const content = [
    `        <source>${content2(sides.source, data)}</source>`,
    ...(sides.target ? [`        <target>${content2(sides.target, data)}</target>`] : []),
  ];
  return [
    `    <unit${attributes({ id, type, translate: isFixed ? 'no' : null })}>`,
    ...element('notes', notes.map(note), '      '),
    ...element('originalData', data.written(), '      '),
    `      <segment${attributes({ state: state?.state, subState: state?.subState })}>`,
    ...content,
    '      </segment>',
    '    </unit>',
  ].join('\n');
};

const unitOf = (one: HandedUnit, edition: number | null): string =>
  unit({
    id: one.segmentId,
    type: `triptyque:${one.kind}`,
    source: one.source,
    target: one.target,
    notes: one.notes,
    isFixed: false,
    state: stateOf2(one.target ? one : { ...one, state: 'untranslated' }, edition),
  });

const contactOf = ({ kind, source, target }: HandedContact, index: number): string =>
  unit({
    id: `contact-${index + 1}`,
    type: `triptyque:${kind}`,
    source: plain(source),
    target: target === null ? null : plain(target),
    notes: [],
    isFixed: true,
    state: null,
  });

/**
 * One language of a document as XLIFF 2.1: a unit for each segment, by the segment's id, with its state (domain.md §2);
 * comments as notes, contact lines as units that are not to be translated. `original` names the hand-off.
 */
export const serializeXliff2 = (handed: Handed): string => {
  const { reference, title, units, contacts } = handed;
  const about = [
    `<note${attributes({ id: 'title', category: 'title' })}>${escapedText(title)}</note>`,
    ...(reference === null
      ? []
      : [`<note${attributes({ id: 'reference', category: 'reference' })}>${escapedText(reference)}</note>`]),
  ];
  const languages = { srcLang: handed.sourceLanguage, trgLang: handed.language };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"${attributes({ version: '2.1', ...languages })}>`,
    `  <file${attributes({ id: 'f1', original: handoffName(handed), canResegment: 'no', 'xml:space': 'preserve' })}>`,
    ...element('notes', about, '    '),
    ...units.map((one) => unitOf(one, handed.edition ?? null)),
    ...contacts.map(contactOf),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
};
