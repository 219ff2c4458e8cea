import type { ReadRefusal } from '#domain/import/read-file.ts';
import { attribute, placeOf, type XmlElement } from './xml.ts';

/** What a check answers: where and against which rule a file is, as an element and an English sentence; null where not. */
export type Fault = { element: XmlElement; rule: string } | null;

export const fault = (element: XmlElement, rule: string): { element: XmlElement; rule: string } => ({ element, rule });

/** What a check finds first in a list; there may be very many of what is looked at. */
export const faultIn = <Item>(items: Iterable<Item>, check: (item: Item) => Fault): Fault => {
  for (const item of items) {
    const found = check(item);
    if (found) return found;
  }
  return null;
};

/** The first of several checks that finds something. */
export const firstFault = (...checks: (() => Fault)[]): Fault => faultIn(checks, (check) => check());

const containers = ['unit', 'trans-unit', 'group', 'file'];

/** `unit u1`: the innermost of file, group and unit that an element stands in, by its id. */
const nameOf = (element: XmlElement): string | null => {
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const id = attribute(at, 'id');
    if (containers.includes(at.local) && id !== undefined) return `${at.local} ${id}`;
  }
  return null;
};

/** The refusal of a file by a rule of the specification: `line 12, column 8 (unit u1)`, and the rule. */
export const invalid = (text: string, { element, rule }: { element: XmlElement; rule: string }): ReadRefusal => {
  const { line, column } = placeOf(text, element.at);
  const name = nameOf(element);
  return {
    code: 'xliff-invalid',
    data: { place: `line ${line}, column ${column}${name ? ` (${name})` : ''}`, rule },
  };
};
