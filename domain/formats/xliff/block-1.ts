import type { Block, ReadTarget } from '#domain/import/read-file.ts';
import type { LineKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';
import { inherited } from './check-unit-2.ts';
import { readContent1, type Counterparts } from './inline-1.ts';
import { kindOfTag, ownKind } from './kinds.ts';
import type { ReadNotes } from './read-notes.ts';
import { stateFrom1 } from './states.ts';
import { targetLanguageOf } from './target-language.ts';
import { textBuilder } from './text-builder.ts';
import { inlineOf } from './unit-2.ts';
import { attribute, attributeOf, childOf, xmlNamespace, type XmlElement } from './xml.ts';

const read = (element: XmlElement, counterparts: Counterparts, notes: ReadNotes): Text => {
  const builder = textBuilder();
  readContent1(element, builder, counterparts, inherited(element, 'space') === 'preserve');
  const { text, ignored } = builder.build();
  notes.ignore('inline codes', ignored);
  return text;
};

const restypes: Readonly<Record<string, LineKind>> = {
  heading: 'heading',
  'x-heading': 'heading',
  listitem: 'list-item',
  cell: 'table-cell',
};

const isTranslated = (element: XmlElement): boolean => {
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const translate = attribute(at, 'translate');
    if (translate !== undefined) return translate !== 'no';
  }
  return true;
};

const kindOf = (element: XmlElement): LineKind | null => {
  for (let at: XmlElement | null = element; at && at.local !== 'file'; at = at.parent) {
    const restype = attribute(at, 'restype');
    const kind = ownKind(restype) ?? restypes[restype ?? ''] ?? kindOfTag(restype?.replace(/^x-(?:html-)?/, ''));
    if (kind) return kind;
  }
  return isTranslated(element) ? null : 'furniture';
};

/** A `<trans-unit>` as a block; null where it has no text. */
export const blockOf1 = (unit: XmlElement, n: number, language: string | undefined, notes: ReadNotes): Block | null => {
  const source = childOf(unit, 'source');
  const target = childOf(unit, 'target');
  if (!source) return null;
  const counterparts = new Map(
    inlineOf(source)
      .filter((one) => one.local !== 'ex' && one.local !== 'ept')
      .map((one) => [attribute(one, 'id') ?? '', one]),
  );
  const text = read(source, counterparts, notes);
  const into = targetLanguageOf((target && attributeOf(target, xmlNamespace, 'lang')) ?? language);
  const translated = target && into ? read(target, counterparts, notes) : null;
  const state = stateFrom1(target && attribute(target, 'state'), attribute(unit, 'approved') === 'yes');
  // A source that was only copied into a new target is no translation.
  const isCopy = translated?.text === text.text && attribute(target ?? unit, 'state') === 'new';
  const read1: ReadTarget | null = translated && translated.text !== '' && !isCopy ? { text: translated, state } : null;
  if (text.text === '' && !read1) return null;
  return {
    n,
    kind: kindOf(unit),
    text,
    id: attribute(unit, 'id') ?? '',
    ...(into && read1 ? { targets: { [into]: read1 } } : {}),
  };
};
