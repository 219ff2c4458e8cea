import { checkValues1 } from './check-values-1.ts';
import { elements1, withWords1 } from './elements-1.ts';
import { fault, faultIn, type Fault } from './invalid.ts';
import { attribute, childrenOf, elementsOf, type XmlElement } from './xml.ts';

const cited = 'XLIFF 1.2';

/** Whether an element of the core may stand here, and has the attributes that it needs. */
export const checkOpen1 = (element: XmlElement): Fault => {
  const rule = elements1[element.local];
  if (!rule) return fault(element, `there is no element <${element.name}> (${cited})`);
  const { parent } = element;
  const around = parent && parent.uri === element.uri ? elements1[parent.local] : null;
  if (around && around.children !== null && !around.children.includes(element.local))
    return fault(element, `<${element.name}> may not stand in <${parent?.name}> (${cited})`);
  const missing = rule.required.find((name) => attribute(element, name) === undefined);
  return missing === undefined
    ? checkValues1(element)
    : fault(element, `<${element.name}> must have the attribute ${missing} (${cited})`);
};

export const checkWords1 = (words: string, parent: XmlElement): Fault =>
  words.trim() === '' || withWords1.has(parent.local)
    ? null
    : fault(parent, `text may not stand in <${parent.name}> (${cited})`);

/** A unit that is whole: one source before all else, one target at most. Tools repeat the ids of codes, which may be. */
export const checkUnit1 = (element: XmlElement): Fault => {
  const first = elementsOf(element).find((child) => child.uri === element.uri);
  const sources = childrenOf(element, 'source');
  const targets = childrenOf(element, 'target');
  if (element.local === 'trans-unit' && sources.length !== 1)
    return fault(element, `<trans-unit> must contain one <source> (${cited})`);
  if (element.local === 'trans-unit' && targets.length > 1)
    return fault(element, `<trans-unit> may contain one <target> (${cited})`);
  const [source] = sources;
  if (source && first && first !== source)
    return fault(first, `<source> must be the first in <${element.local}> (${cited})`);
  return checkOrder1(element);
};

const order = ['source', 'seg-source', 'target'];
const placeOf = ({ local }: XmlElement): number => (order.includes(local) ? order.indexOf(local) : order.length);

/** Source, its segments, target, then all else; elements of other namespaces stand where their tools put them. */
const checkOrder1 = (element: XmlElement): Fault => {
  let before = 0;
  return faultIn(
    elementsOf(element).filter((child) => child.uri === element.uri),
    (child) => {
      const place = placeOf(child);
      const isLate = place < before;
      before = place;
      return isLate
        ? fault(child, `<${child.name}> may not stand here in <${element.name}>, after what follows it (${cited})`)
        : null;
    },
  );
};

/** A file has one header at most, before its body. */
export const checkHeader1 = (element: XmlElement, seen: { headers: number; bodies: number }): Fault =>
  element.local === 'header' && (seen.headers > 0 || seen.bodies > 0)
    ? fault(element, `<file> may contain one <header>, before <body> (${cited})`)
    : null;

/** A document has a file, and a file has one body. */
export const checkClose1 = (element: XmlElement, seen: { files: number; bodies: number }): Fault => {
  if (element.local === 'xliff' && seen.files === 0) return fault(element, `<xliff> must contain <file> (${cited})`);
  if (element.local === 'file' && seen.bodies !== 1) return fault(element, `<file> must contain one <body> (${cited})`);
  return null;
};
