import type { Handed, HandedContact, HandedNote, HandedUnit } from '#domain/handoffs/handed.ts';
import { plain, type Text } from '#domain/text.ts';
import { content1 } from './content-1.ts';
import { attributes, escapedText } from './escape.ts';
import { handoffName } from './handoff-name.ts';
import { sidesOf } from './pieces.ts';
import { stateOf1, type State1 } from './states.ts';

const note = ({ author, at, text }: HandedNote): string =>
  `        <note${attributes({ from: author, annotates: 'general' })}>${escapedText(`${at}: ${text}`)}</note>`;

type Written = {
  id: string;
  restype: string;
  source: Text;
  target: Text | null;
  notes: readonly HandedNote[];
  isFixed: boolean;
  state: State1 | null;
};

const unit = (languages: { source: string; target: string }, given: Written): string => {
  const { id, restype, isFixed, state } = given;
  const sides = sidesOf(given.source, given.target);
  const approved = state?.approved === true ? 'yes' : null;
  const stands = { 'xml:lang': languages.target, state: state?.state, 'state-qualifier': state?.qualifier };
  return [
    `      <trans-unit${attributes({ id, restype, approved, translate: isFixed ? 'no' : null, 'xml:space': 'preserve' })}>`,
    `        <source${attributes({ 'xml:lang': languages.source })}>${content1(sides.source)}</source>`,
    ...(sides.target ? [`        <target${attributes(stands)}>${content1(sides.target)}</target>`] : []),
    ...given.notes.map(note),
    '      </trans-unit>',
  ].join('\n');
};

const unitOf = (one: HandedUnit, edition: number | null): Written => ({
  id: one.segmentId,
  restype: `x-triptyque-${one.kind}`,
  source: one.source,
  // OmegaT shows what stands in <target> and nothing else: what is to be translated stands there in French, as is usual.
  target: one.target ?? one.source,
  notes: one.notes,
  isFixed: false,
  state: stateOf1(one.target ? one : { ...one, state: 'untranslated' }, edition),
});

const contactOf = ({ kind, source, target }: HandedContact, index: number): Written => ({
  id: `contact-${index + 1}`,
  restype: `x-triptyque-${kind}`,
  source: plain(source),
  target: target === null ? null : plain(target),
  notes: [],
  isFixed: true,
  state: null,
});

/** One language of a document as XLIFF 1.2, for tools that know no other: as `serializeXliff2`, in the words of 1.2. */
export const serializeXliff1 = (handed: Handed): string => {
  const languages = { source: handed.sourceLanguage, target: handed.language };
  const file = {
    original: handoffName(handed),
    'source-language': languages.source,
    'target-language': languages.target,
    datatype: 'plaintext',
  };
  const { reference, title } = handed;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">`,
    `  <file${attributes(file)}>`,
    '    <header>',
    `      <note${attributes({ from: 'triptyque:title' })}>${escapedText(title)}</note>`,
    ...(reference === null
      ? []
      : [`      <note${attributes({ from: 'triptyque:reference' })}>${escapedText(reference)}</note>`]),
    '    </header>',
    '    <body>',
    ...handed.units.map((one) => unit(languages, unitOf(one, handed.edition ?? null))),
    ...handed.contacts.map((one, index) => unit(languages, contactOf(one, index))),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
};
