import { fault, faultIn, type Fault } from './invalid.ts';
import { attribute, type XmlElement } from './xml.ts';
import { isCode, type Unit } from './unit-2.ts';

const cited = 'XLIFF 2.1';
const subTypes: Record<string, string> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
};

const checkType = (code: XmlElement): Fault => {
  const subType = attribute(code, 'subType');
  const type = attribute(code, 'type');
  if (subType === undefined) return null;
  if (type === undefined) return fault(code, `4.3.1.36 subType may stand only where type is given (${cited})`);
  if (!subType.startsWith('xlf:')) return null;
  const wanted = subTypes[subType];
  if (wanted === undefined)
    return fault(code, `4.3.1.36 “${subType}” is no subType of the reserved prefix xlf (${cited})`);
  return type === wanted ? null : fault(code, `4.3.1.36 subType “${subType}” needs the type “${wanted}” (${cited})`);
};

const checkPair = (code: XmlElement): Fault => {
  const isHalf = (attribute(code, 'dataRefStart') === undefined) !== (attribute(code, 'dataRefEnd') === undefined);
  return isHalf ? fault(code, `4.3.1.11 dataRefStart and dataRefEnd must be used in pair (${cited})`) : null;
};

const checkData = (code: XmlElement, { data }: Unit): Fault => {
  const wrong = ['dataRef', 'dataRefStart', 'dataRefEnd'].find((name) => {
    const ref = attribute(code, name);
    return ref !== undefined && !data.has(ref);
  });
  const section = wrong === 'dataRef' ? '4.3.1.9' : wrong === 'dataRefEnd' ? '4.3.1.10' : '4.3.1.11';
  return wrong === undefined
    ? null
    : fault(code, `${section} ${wrong} must be the id of a <data> of the same unit (${cited})`);
};

const hasData = (code: XmlElement): boolean =>
  ['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attribute(code, name) !== undefined);

const checkCopy = (code: XmlElement, byId: ReadonlyMap<string, XmlElement[]>): Fault => {
  const copyOf = attribute(code, 'copyOf');
  if (copyOf === undefined) return null;
  if (hasData(code)) return fault(code, `4.3.1.8 a code with copyOf may not refer to original data (${cited})`);
  const bases = byId.get(copyOf);
  if (!bases) return fault(code, `4.3.1.8 copyOf must be the id of a code of the same unit (${cited})`);
  if (bases.some((base) => attribute(base, 'canCopy') === 'no'))
    return fault(code, `4.3.1.8 copyOf may not refer to a code whose canCopy is “no” (${cited})`);
  if (bases.every(hasData))
    return fault(code, `4.7.2.4.1 a code that refers to original data may not be copied (${cited})`);
  return null;
};

const checkHints = (code: XmlElement): Fault => {
  const canReorder = attribute(code, 'canReorder');
  if (canReorder !== 'no' && canReorder !== 'firstNo') return null;
  if (attribute(code, 'canDelete') === 'no' && attribute(code, 'canCopy') === 'no') return null;
  return fault(
    code,
    `4.7.2.6 where canReorder is “${canReorder}”, canCopy and canDelete of <${code.local}> must be “no” (${cited})`,
  );
};

/** What each inline code of a unit says of itself: type, original data, copies, hints for editing (4.3.1, 4.7). */
export const checkCodes = (unit: Unit): Fault => {
  const codes = unit.parts.flatMap((part) => [...part.sourceCodes, ...part.targetCodes]).filter(isCode);
  const byId = Map.groupBy(codes, (code) => attribute(code, 'id') ?? '');
  return faultIn(
    codes,
    (code) => checkType(code) ?? checkData(code, unit) ?? checkPair(code) ?? checkCopy(code, byId) ?? checkHints(code),
  );
};
