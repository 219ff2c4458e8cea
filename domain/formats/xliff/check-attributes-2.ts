import type { SaxesAttributeNS } from 'saxes';
import type { ElementRule } from './elements-2.ts';
import { fault, faultIn, type Fault } from './invalid.ts';
import { formatStyle, htmlNames, sizeRestriction } from './modules-2.ts';
import { wrongValue } from './values-2.ts';
import { attribute, xmlNamespace, type XmlElement } from './xml.ts';

const isDeclaration = (one: SaxesAttributeNS): boolean => one.prefix === 'xmlns' || one.name === 'xmlns';

const cited = 'XLIFF 2.1';

/** Attributes of an element of the core: those it needs, those it may have, and what may stand in them (4.2, 4.3). */
export const checkAttributes = (element: XmlElement, rule: ElementRule, isLater: boolean): Fault => {
  const { local } = element;
  const missing = Object.keys(rule.required).find((name) => attribute(element, name) === undefined);
  if (missing !== undefined)
    return fault(element, `${rule.section} <${local}> must have the attribute ${missing} (${cited})`);
  return faultIn(element.attributes, (one) => {
    if (isDeclaration(one)) return null;
    if (one.uri === xmlNamespace) return checkXml(element, one, rule);
    if (one.uri !== '') return checkForeign(element, one, rule);
    const kind = rule.required[one.local] ?? rule.optional[one.local];
    // A later version may have put new ones in; what is here is checked all the same.
    if (kind === undefined)
      return isLater ? null : fault(element, `${rule.section} <${local}> has no attribute ${one.local} (${cited})`);
    const wanted = wrongValue(kind, one.value);
    return wanted === null ? null : fault(element, `4.3.1 ${one.local} of <${local}> must be ${wanted} (${cited})`);
  });
};

const checkXml = (element: XmlElement, { local, value }: SaxesAttributeNS, rule: ElementRule): Fault => {
  const isKnown = (local === 'space' && rule.hasSpace) || (local === 'lang' && rule.hasLanguage);
  if (!isKnown && (rule.foreign !== 'any' || ['mrk', 'sm'].includes(element.local)))
    return fault(element, `${rule.section} <${element.local}> has no attribute xml:${local} (${cited})`);
  const wanted =
    local === 'space' ? wrongValue('space', value) : local === 'lang' ? wrongValue('language', value) : null;
  if (wanted !== null) return fault(element, `4.3.2 xml:${local} of <${element.local}> must be ${wanted} (${cited})`);
  if (element.local === 'data' && value !== 'preserve')
    return fault(element, `4.2.2.11 xml:space of <data> must be “preserve” (${cited})`);
  return null;
};

/** Namespaces whose attributes may stand on inline codes, beside those of the core. */
const ofCodes: readonly string[] = [formatStyle, sizeRestriction];

const checkForeign = (element: XmlElement, { uri, local, name, value }: SaxesAttributeNS, rule: ElementRule): Fault => {
  const isHere = rule.foreign === 'any' || (rule.foreign === 'modules' && ofCodes.includes(uri));
  if (!isHere)
    return fault(
      element,
      `${rule.section} <${element.local}> has no attribute ${name} of another namespace (${cited})`,
    );
  // Of the modules this one is understood (headings, list items, bold), wherever it is not on a note; so it is checked.
  if (uri !== formatStyle || element.local === 'note') return null;
  if (local !== 'fs' && local !== 'subFs')
    return fault(element, `${rule.section} ${name} is no attribute of the Format Style Module (${cited})`);
  if (local === 'fs' && !htmlNames.has(value))
    return fault(
      element,
      `${rule.section} ${name} must be the name of an HTML element that Format Style lists (${cited})`,
    );
  if (element.local === 'ec' && attribute(element, 'isolated') !== 'yes')
    return fault(element, `4.2.3.5 ${name} may stand on <ec> only where isolated is “yes” (${cited})`);
  return null;
};
