import { fault, faultIn, type Fault } from './invalid.ts';
import { fragmentPrefixes, moduleFragmentPrefixes } from './modules-2.ts';
import { attribute, childOf, childrenOf, type XmlElement } from './xml.ts';
import { wrongValue } from './values-2.ts';
import type { Unit } from './unit-2.ts';

const cited = 'XLIFF 2.1';

export type Selector = { prefix: string; id: string };

const isPath = (prefix: string): boolean => (fragmentPrefixes.path as readonly string[]).includes(prefix);
const isLeaf = (prefix: string): boolean =>
  prefix === '' || (fragmentPrefixes.leaf as readonly string[]).includes(prefix);

/** The selectors of a fragment identifier as `#f=f1/u=u1/n=n1`, or the rule of section 3 that it breaks. */
export const selectorsOf = (ref: string): Selector[] | string => {
  const expression = ref.replace(/^#\/?/, '');
  const selectors = expression.split('/').map((part): Selector => {
    const at = part.indexOf('=');
    return at === -1 ? { prefix: '', id: part } : { prefix: part.slice(0, at), id: part.slice(at + 1) };
  });
  const isToken = (value: string) => wrongValue('nmtoken', value) === null;
  if (selectors.some(({ prefix, id }) => !isToken(id) || (prefix !== '' && !isToken(prefix))))
    return '3 a fragment identifier must be selectors of the form prefix=id with “/” between them';
  const prefixes = selectors.map(({ prefix }) => prefix);
  const leaves = prefixes.filter((prefix) => !isPath(prefix));
  const named = prefixes.filter((prefix) => prefix !== '');
  if (new Set(named).size < named.length) return '3 a fragment identifier may not have the same prefix twice';
  if (leaves.length > 1) return '3 only the last selector of a fragment identifier may name something within a unit';
  if (leaves.length === 1 && isPath(prefixes.at(-1) ?? ''))
    return '3 the selector of something within a unit must be the last of its fragment identifier';
  const path = prefixes.filter(isPath);
  if (path.join('') !== fragmentPrefixes.path.filter((prefix) => path.includes(prefix)).join(''))
    return '3 a fragment identifier must name file, group and unit in this order';
  const own = leaves.find((prefix) => !isLeaf(prefix));
  if (own !== undefined && own.length < 2)
    return '3.2 the prefix of a module or an extension must be longer than one character';
  if (own !== undefined && !moduleFragmentPrefixes.includes(own))
    return `3.2 the prefix “${own}” of a fragment identifier is not registered`;
  return selectors;
};

const checkComment = (mark: XmlElement, unit: Unit, ids: { file: string; notes: ReadonlySet<string> }): Fault => {
  const ref = attribute(mark, 'ref');
  const value = attribute(mark, 'value');
  if ((ref === undefined) === (value === undefined))
    return fault(mark, `4.7.3.1.3 <${mark.local}> of the type “comment” must have either value or ref (${cited})`);
  if (ref === undefined) return null;
  const selectors = selectorsOf(ref);
  const points =
    ref.startsWith('#') &&
    typeof selectors !== 'string' &&
    selectors.at(-1)?.prefix === 'n' &&
    ids.notes.has(selectors.at(-1)?.id ?? '') &&
    selectors.slice(0, -1).every(({ prefix, id }) => isAround(prefix, id, unit, ids.file)) &&
    // A file or a group that is named without a unit has notes of its own.
    (selectors.length === 1 || selectors.at(-2)?.prefix === 'u');
  return points ? null : fault(mark, `4.7.3.1.3 ref of a comment must point to a <note> of the same unit (${cited})`);
};

const isAround = (prefix: string, id: string, { element }: Unit, file: string): boolean => {
  if (prefix === 'f') return id === file;
  if (prefix === 'u') return id === attribute(element, 'id');
  for (let at = element.parent; at; at = at.parent) if (at.local === 'group' && attribute(at, 'id') === id) return true;
  return false;
};

const fileOf = (element: XmlElement): string => {
  for (let at: XmlElement | null = element; at; at = at.parent)
    if (at.local === 'file') return attribute(at, 'id') ?? '';
  return '';
};

const checkMark = (mark: XmlElement, unit: Unit, ids: { file: string; notes: ReadonlySet<string> }): Fault => {
  const ref = attribute(mark, 'ref');
  const type = attribute(mark, 'type');
  if (type === 'mtc:match' && ref !== undefined)
    return fault(mark, `5.1.4 <${mark.local}> of the type “mtc:match” may not have ref (${cited})`);
  if (ref?.startsWith('#') === true) {
    const selectors = selectorsOf(ref);
    if (typeof selectors === 'string') return fault(mark, `${selectors} (${cited})`);
  }
  return type === 'comment' ? checkComment(mark, unit, ids) : null;
};

/** References out of annotations: fragment identifiers are well formed, comments find their note (3, 4.7.3). */
export const checkReferences = (unit: Unit): Fault => {
  const notes = childOf(unit.element, 'notes');
  const noteIds = new Set((notes ? childrenOf(notes, 'note') : []).map((note) => attribute(note, 'id') ?? ''));
  const ids = { file: fileOf(unit.element), notes: noteIds };
  const marks = unit.parts.flatMap((part) => [...part.sourceCodes, ...part.targetCodes]);
  const annotations = marks.filter(({ local }) => local === 'mrk' || local === 'sm');
  return faultIn(annotations, (mark) => checkMark(mark, unit, ids));
};
