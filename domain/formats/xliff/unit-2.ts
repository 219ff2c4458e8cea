import { attribute, childOf, childrenOf, elementsOf, type XmlElement } from './xml.ts';

/** A segment of a unit, or what stands between two (an ignorable). */
export type Part = {
  element: XmlElement;
  isSegment: boolean;
  source: XmlElement;
  target: XmlElement | null;
  /** Inline elements in the order of their start tags. */
  sourceCodes: XmlElement[];
  targetCodes: XmlElement[];
  /** Where its target stands among those of the unit, from 1: its `order`, else where its source stands. */
  place: number;
};

export type Unit = {
  element: XmlElement;
  parts: Part[];
  /** Parts with a target, in the order of the target. */
  targets: Part[];
  data: Map<string, XmlElement>;
};

/** All inline elements within one, in the order of their start tags. */
export const inlineOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) => [child, ...inlineOf(child)]);

/** What a `<unit>` that is whole holds. */
export const unitOf = (element: XmlElement): Unit => {
  const parts = elementsOf(element)
    .filter((child) => child.uri === element.uri && (child.local === 'segment' || child.local === 'ignorable'))
    .map((part, index): Part => {
      const source = childOf(part, 'source') as XmlElement;
      const target = childOf(part, 'target') ?? null;
      return {
        element: part,
        isSegment: part.local === 'segment',
        source,
        target,
        sourceCodes: inlineOf(source),
        targetCodes: target ? inlineOf(target) : [],
        place: target ? Number(attribute(target, 'order') ?? index + 1) : index + 1,
      };
    });
  const original = childOf(element, 'originalData');
  const data = new Map((original ? childrenOf(original, 'data') : []).map((one) => [attribute(one, 'id') ?? '', one]));
  const targets = parts.filter((part) => part.target !== null).toSorted((a, b) => a.place - b.place);
  return { element, parts, targets, data };
};

export const isCode = (element: XmlElement): boolean => ['ph', 'pc', 'sc', 'ec'].includes(element.local);

/** The id by which a code is known on both sides: an end code goes by its start code's. */
export const codeKey = (element: XmlElement): string => {
  const startRef = attribute(element, 'startRef');
  return startRef === undefined ? `${element.local} ${attribute(element, 'id')}` : `end ${startRef}`;
};
