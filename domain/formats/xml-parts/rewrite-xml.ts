import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import type { ReadRefusal } from '#domain/import/read-file.ts';
import { ok, type Result } from '#domain/result.ts';
import { checkXml } from './check-xml.ts';

export const escapedXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

/** In an attribute a line's end would become a space. */
const escapedValue = (value: string): string => escapedXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

export const openingOf = ({ name, attributes }: SaxesTagNS, keeps: (attribute: SaxesAttributeNS) => boolean): string =>
  `<${name}${Object.values(attributes)
    .filter(keeps)
    .map((one) => ` ${one.name}="${escapedValue(one.value)}"`)
    .join('')}>`;

/** A part of an office file without the elements and attributes that are not kept. Refuses as `checkXml` does. */
export const rewriteXml = (
  name: string,
  xml: string,
  keeps: {
    element: (tag: SaxesTagNS) => boolean;
    attribute: (tag: SaxesTagNS, attribute: SaxesAttributeNS) => boolean;
  },
): Result<string, ReadRefusal> => {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  /** How deep inside an element that goes. */
  let without = 0;
  const checked = checkXml(name, xml, {
    open: (tag) => {
      if (without > 0 || !keeps.element(tag)) without += 1;
      else out.push(openingOf(tag, (attribute) => keeps.attribute(tag, attribute)));
    },
    close: (tag) => {
      if (without > 0) without -= 1;
      else out.push(`</${tag.name}>`);
    },
    text: (text) => void (without === 0 && out.push(escapedXml(text))),
  });
  return checked.ok ? ok(out.join('')) : checked;
};
