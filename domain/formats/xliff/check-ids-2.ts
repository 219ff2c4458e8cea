import { fault, faultIn, firstFault, type Fault } from './invalid.ts';
import { attribute, childOf, childrenOf, type XmlElement } from './xml.ts';
import type { Part, Unit } from './unit-2.ts';

const cited = 'XLIFF 2.1';

/** The first element whose id another had before; null where none. */
const repeated = (elements: readonly XmlElement[]): XmlElement | null => {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id)) return element;
    seen.add(id);
  }
  return null;
};

/** Ids of notes are unique among the notes of one file, group or unit (4.3.1.21). */
export const checkNotes = (container: XmlElement): Fault => {
  const again = repeated(childrenOf(container, 'note'));
  return again && fault(again, `4.3.1.21 id of <note> must be unique within the enclosing <notes> (${cited})`);
};

const checkTarget = (part: Part, count: ReadonlyMap<string, number>): Fault => {
  const inSource = new Map(part.sourceCodes.map((code) => [attribute(code, 'id'), code.local]));
  for (const code of part.targetCodes) {
    const id = attribute(code, 'id');
    if (id === undefined) continue;
    const isOwn = count.get(id) === 1;
    const isCounterpart = count.get(id) === 2 && inSource.get(id) === code.local;
    if (!isOwn && !isCounterpart)
      return fault(
        code,
        `4.3.1.21 id “${id}” of <${code.local}> in <target> must be that of its counterpart in the sibling <source>, or unique within the unit (${cited})`,
      );
  }
  return null;
};

/** Ids within a unit: of segments and inline elements, of original data (4.3.1.21). */
export const checkIds = (unit: Unit): Fault => {
  const { parts, element } = unit;
  const onSource = parts.flatMap((part) => [part.element, ...part.sourceCodes]);
  const count = new Map<string, number>();
  for (const one of [...onSource, ...parts.flatMap((part) => part.targetCodes)]) {
    const id = attribute(one, 'id');
    if (id !== undefined) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return firstFault(
    () => {
      const again = repeated(onSource);
      return again && fault(again, `4.3.1.21 id of <${again.local}> must be unique within the unit (${cited})`);
    },
    () => {
      const original = childOf(element, 'originalData');
      const again = original ? repeated(childrenOf(original, 'data')) : null;
      return again && fault(again, `4.3.1.21 id of <data> must be unique within <originalData> (${cited})`);
    },
    () => faultIn(parts, (part) => checkTarget(part, count)),
  );
};
