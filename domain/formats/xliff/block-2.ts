import type { Block, ReadTarget } from '#domain/import/read-file.ts';
import type { LineKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { inherited } from './check-unit-2.ts';
import { readContent } from './inline-2.ts';
import { kindOfTag, ownKind } from './kinds.ts';
import { formatStyle } from './modules-2.ts';
import type { ReadNotes } from './read-notes.ts';
import { leastOf, stateFrom2 } from './states.ts';
import { textBuilder } from './text-builder.ts';
import type { Part, Unit } from './unit-2.ts';
import { attribute, attributeOf, type XmlElement } from './xml.ts';

const counterpartsOf = (unit: Unit): Map<string, XmlElement> =>
  new Map(unit.parts.flatMap((part) => part.sourceCodes.map((code) => [attribute(code, 'id') ?? '', code] as const)));

const read = (unit: Unit, elements: readonly (XmlElement | null)[], notes: ReadNotes): Text => {
  const builder = textBuilder();
  const context = { data: unit.data, counterparts: counterpartsOf(unit) };
  for (const element of elements)
    if (element) readContent(element, builder, context, inherited(element, 'space') === 'preserve');
  const { text, ignored, controls } = builder.build();
  notes.ignore('inline codes', ignored);
  notes.ignore('control characters', controls);
  return text;
};

const hasWords = (part: Part): boolean =>
  part.source.children.some((child) => typeof child !== 'string' || child.trim() !== '');

const stateOf = (unit: Unit): ReadTarget['state'] => {
  const segments = unit.parts.filter((part) => part.isSegment);
  const worded = segments.filter(hasWords);
  return leastOf(
    (worded.length > 0 ? worded : segments).map(({ element, target }) =>
      target ? stateFrom2(attribute(element, 'state'), attribute(element, 'subState')) : 'draft',
    ),
  );
};

const targetOf = (unit: Unit, notes: ReadNotes): ReadTarget | null => {
  if (!unit.targets.some((part) => part.isSegment)) return null;
  // What stands between two segments has often no target of its own: the space is the same in both languages.
  const inOrder = unit.parts
    .filter((part) => part.target || !part.isSegment)
    .toSorted((a, b) => a.place - b.place)
    .map((part) => part.target ?? part.source);
  const text = read(unit, inOrder, notes);
  return text.text === '' ? null : { text, state: stateOf(unit) };
};

const isTranslated = (element: XmlElement): boolean => {
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const translate = attribute(at, 'translate');
    if (translate !== undefined) return translate === 'yes';
  }
  return true;
};

/** What a unit or the groups around it say of its kind. What is not to be translated surrounds the text, as furniture does. */
const kindOf = (element: XmlElement): LineKind | null => {
  for (let at: XmlElement | null = element; at && at.local !== 'file'; at = at.parent) {
    const kind = ownKind(attribute(at, 'type')) ?? kindOfTag(attributeOf(at, formatStyle, 'fs'));
    if (kind) return kind;
  }
  return isTranslated(element) ? null : 'furniture';
};

/** A unit as a block; null where it has no text. */
export const blockOf2 = (unit: Unit, n: number, language: TargetLanguage | null, notes: ReadNotes): Block | null => {
  const text = read(
    unit,
    unit.parts.map((part) => part.source),
    notes,
  );
  const target = language ? targetOf(unit, notes) : null;
  if (text.text === '' && !target) return null;
  return {
    n,
    kind: kindOf(unit.element),
    text,
    id: attribute(unit.element, 'id') ?? '',
    ...(language && target ? { targets: { [language]: target } } : {}),
  };
};
