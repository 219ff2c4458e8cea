import { checkCodes } from './check-codes-2.ts';
import { checkEditing } from './check-editing-2.ts';
import { checkIds } from './check-ids-2.ts';
import { checkReferences } from './check-references-2.ts';
import { checkSpans } from './check-spans-2.ts';
import { fault, faultIn, firstFault, type Fault } from './invalid.ts';
import { attribute, attributeOf, xmlNamespace, type XmlElement } from './xml.ts';
import type { Part, Unit } from './unit-2.ts';

const cited = 'XLIFF 2.1';

export type Languages = { source: string; target: string | null };

/** An attribute of the namespace of XML as it holds for an element: its own, else that of what it stands in. */
export const inherited = (element: XmlElement, local: string): string | undefined => {
  for (let at: XmlElement | null = element; at; at = at.parent) {
    const value = attributeOf(at, xmlNamespace, local);
    if (value !== undefined) return value;
  }
  return undefined;
};

const isLanguage = (value: string, wanted: string): boolean => {
  const [one, other] = [value.toLowerCase(), wanted.toLowerCase()];
  return one === other || one.startsWith(`${other}-`);
};

const checkLanguage = (element: XmlElement, wanted: string, name: string): Fault => {
  const language = inherited(element, 'lang');
  if (language === undefined || isLanguage(language, wanted)) return null;
  return fault(
    element,
    `4.2.2 xml:lang of <${element.local}>, its own or inherited (“${language}”), must be ${name} (“${wanted}”) (${cited})`,
  );
};

const checkPart = (part: Part, languages: Languages): Fault => {
  const { element, source, target } = part;
  const state = attribute(element, 'state');
  const subState = attribute(element, 'subState');
  return firstFault(
    () =>
      subState !== undefined && state === undefined
        ? fault(element, `4.3.1.35 subState may stand only where state is given (${cited})`)
        : null,
    () =>
      subState?.startsWith('xlf:') === true
        ? fault(element, `4.3.1.35 the prefix xlf of subState is reserved (${cited})`)
        : null,
    () => checkLanguage(source, languages.source, 'srcLang'),
    () => {
      if (!target) return null;
      if (languages.target === null)
        return fault(target, `4.2.2.1 <xliff> must have trgLang where there is a <target> (${cited})`);
      return checkLanguage(target, languages.target, 'trgLang');
    },
    () => {
      const spaces = (one: XmlElement) => inherited(one, 'space') ?? 'default';
      return target && spaces(target) !== spaces(source)
        ? fault(target, `4.3.2.2 xml:space of <target> must be that of its <source> (${cited})`)
        : null;
    },
    () =>
      state !== undefined && state !== 'initial' && !target
        ? fault(element, `4.3.1.31 a segment in the state “${state}” must have a <target> (${cited})`)
        : null,
  );
};

const checkOrder = ({ parts }: Unit): Fault => {
  const seen = new Set<number>();
  const ordered = parts.filter((part) => part.target && attribute(part.target, 'order') !== undefined);
  for (const part of parts) {
    if (!part.target) continue;
    if (part.place > parts.length)
      return fault(
        part.target,
        `4.3.1.24 order must be a number from 1 to ${parts.length}, the parts of the unit (${cited})`,
      );
    if (seen.has(part.place))
      return fault(part.target, `4.3.1.24 order must be unique within the unit, the implicit one included (${cited})`);
    seen.add(part.place);
  }
  const hole = ordered.find((part) => !seen.has(parts.indexOf(part) + 1));
  return hole?.target
    ? fault(hole.target, `4.8.2 another <target> must take the place that order moves this one from (${cited})`)
    : null;
};

/** Every rule on what stands within one unit (XLIFF 2.1, core). */
export const checkUnit = (unit: Unit, languages: Languages): Fault =>
  firstFault(
    () => faultIn(unit.parts, (part) => checkPart(part, languages)),
    () => checkOrder(unit),
    () => checkCodes(unit),
    () => checkEditing(unit),
    () => checkSpans(unit),
    () => checkIds(unit),
    () => checkReferences(unit),
  );
