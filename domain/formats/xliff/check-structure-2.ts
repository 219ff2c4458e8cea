import { checkAttributes } from './check-attributes-2.ts';
import { elements2, type ElementRule, type Slot } from './elements-2.ts';
import { fault, firstFault, type Fault } from './invalid.ts';
import { modules } from './modules-2.ts';
import { attribute, attributeOf, xmlNamespace, type XmlElement } from './xml.ts';
import { wrongValue } from './values-2.ts';

/** How far the children of an open element have come, and which ids were met in it. */
type Frame = {
  element: XmlElement;
  rule: ElementRule;
  slot: number;
  inSlot: number;
  hasSegment: boolean;
  hasWords: boolean;
  extensionIds: Set<string>;
};

const cited = 'XLIFF 2.1';
const extensible = ['file', 'group', 'unit'];

const takes = (slot: Slot, name: string): boolean => slot.names.includes(name);

/**
 * The rules on which element may stand where, how often, in which order and with which attributes, told element by element
 * as a file is read, so that it never has to be in memory as a whole (XLIFF 2.1, 4.2 and 4.9).
 */
export const structureOf2 = (isLater: boolean) => {
  const frames: Frame[] = [];
  /** Within an element of another namespace: nothing of it is looked at but its ids. */
  let outside: XmlElement | null = null;
  const fileIds = new Set<string>();
  let groupIds = new Set<string>();
  let unitIds = new Set<string>();

  const ids: Record<string, () => Set<string>> = {
    file: () => fileIds,
    group: () => groupIds,
    unit: () => unitIds,
  };

  const isTaken = (element: XmlElement): Fault => {
    const known = ids[element.local]?.();
    const id = attribute(element, 'id');
    if (!known || id === undefined) return null;
    const scope = element.local === 'file' ? 'the document' : 'its file';
    if (known.has(id))
      return fault(element, `4.3.1.21 id of <${element.local}> must be unique within ${scope} (${cited})`);
    known.add(id);
    if (element.local === 'file') [groupIds, unitIds] = [new Set(), new Set()];
    return null;
  };

  const take = (frame: Frame, element: XmlElement, name: string): Fault => {
    const { slots, section } = frame.rule;
    const within = frame.element.local;
    if (slots === null) return null;
    for (let at = frame.slot; at < slots.length; at += 1) {
      const slot = slots[at] as Slot;
      const isHere = at === frame.slot;
      if (takes(slot, name) && !(isHere && slot.most === 1 && frame.inSlot === 1)) {
        frame.inSlot = isHere ? frame.inSlot + 1 : 1;
        frame.slot = at;
        return null;
      }
      if (slot.least === 1 && !(isHere && frame.inSlot > 0))
        return fault(
          element,
          `${section} <${element.name}> may not stand in <${within}> before <${slot.names.join('> or <')}> (${cited})`,
        );
    }
    const isOutOfPlace = slots.some((slot) => takes(slot, name));
    const rule = isOutOfPlace ? 'may not stand here again or after what precedes it in' : 'may not stand in';
    return fault(element, `${section} <${element.name}> ${rule} <${within}> (${cited})`);
  };

  const openForeign = (element: XmlElement, frame: Frame): Fault => {
    const known = modules[element.uri];
    if (known && known.elements.length > 0 && !known.elements.includes(element.local))
      return fault(
        element,
        `${frame.rule.section} <${element.name}> is no element by which the ${known.name} Module may stand in <${frame.element.local}> (${cited})`,
      );
    return extensionId(element);
  };

  /** Ids of extensions are unique within the file, group or unit that they stand in (4.9.2). Modules have their own rules. */
  const extensionId = (element: XmlElement): Fault => {
    const frame = frames.at(-1);
    if (!frame || !extensible.includes(frame.element.local) || modules[(outside ?? element).uri]) return null;
    const id = attribute(element, 'id') ?? attributeOf(element, xmlNamespace, 'id');
    if (id === undefined) return null;
    if (frame.extensionIds.has(id))
      return fault(
        element,
        `4.9.2 ids of extensions must be unique within the enclosing <${frame.element.local}> (${cited})`,
      );
    frame.extensionIds.add(id);
    const wanted = wrongValue('nmtoken', id);
    return wanted === null ? null : fault(element, `4.9.2 an id of an extension must be ${wanted} (${cited})`);
  };

  const open = (element: XmlElement, core: string): Fault => {
    if (outside) return extensionId(element);
    const frame = frames.at(-1);
    const isForeign = element.uri !== core;
    if (frame?.rule.slots === null) {
      frame.hasWords = true;
      outside = element;
      return isForeign ? null : fault(element, `4.2.2.3 <${element.name}> may not stand in <skeleton> (${cited})`);
    }
    if (isForeign) {
      const misplaced = frame ? take(frame, element, '*') : null;
      const found = misplaced ?? (frame ? openForeign(element, frame) : null);
      outside = element;
      return found;
    }
    const rule = elements2[element.local];
    if (!rule) return fault(element, `4.2 there is no element <${element.name}> in the core (${cited})`);
    const found = firstFault(
      () => (frame ? take(frame, element, element.local) : null),
      () => checkAttributes(element, rule, isLater),
      () => isTaken(element),
    );
    if (frame && element.local === 'segment') frame.hasSegment = true;
    frames.push({ element, rule, slot: 0, inSlot: 0, hasSegment: false, hasWords: false, extensionIds: new Set() });
    return found;
  };

  const text = (words: string, parent: XmlElement): Fault => {
    const frame = frames.at(-1);
    if (outside || !frame) return null;
    if (words.trim() !== '') frame.hasWords = true;
    if (frame.rule.hasText || words.trim() === '') return null;
    return fault(parent, `${frame.rule.section} text may not stand in <${parent.name}> (${cited})`);
  };

  const close = (element: XmlElement): Fault => {
    if (outside) {
      if (outside === element) outside = null;
      return null;
    }
    const frame = frames.pop();
    if (!frame) return null;
    const { rule, slot: reached, inSlot } = frame;
    const missing = rule.slots?.find(
      (slot, at) => slot.least === 1 && (at > reached || (at === reached && inSlot === 0)),
    );
    if (missing)
      return fault(
        element,
        `${rule.section} <${element.local}> must contain <${missing.names.join('> or <')}> (${cited})`,
      );
    if (element.local === 'unit' && !frame.hasSegment)
      return fault(element, `4.2.2.5 <unit> must contain at least one <segment> (${cited})`);
    if (element.local === 'skeleton') return checkSkeleton(element, frame);
    return null;
  };

  const checkSkeleton = (element: XmlElement, { hasWords }: Frame): Fault => {
    const hasHref = attribute(element, 'href') !== undefined;
    const isEmpty = !hasWords && element.innerEnd === element.inner;
    if (hasHref && !isEmpty)
      return fault(element, `4.2.2.3 <skeleton> must be empty where it has the attribute href (${cited})`);
    if (!hasHref && isEmpty)
      return fault(element, `4.2.2.3 <skeleton> must have the attribute href where it is empty (${cited})`);
    return null;
  };

  return { open, text, close, isOutside: () => outside !== null };
};
