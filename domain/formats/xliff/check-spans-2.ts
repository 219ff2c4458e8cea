import { fault, faultIn, type Fault } from './invalid.ts';
import { attribute, type XmlElement } from './xml.ts';
import { inlineOf, type Unit } from './unit-2.ts';

const cited = 'XLIFF 2.1';
const isIsolated = (code: XmlElement): boolean => attribute(code, 'isolated') === 'yes';

const hints = ['canCopy', 'canDelete', 'canReorder', 'canOverlap'] as const;

const isSame = (hint: (typeof hints)[number], start: XmlElement, end: XmlElement): boolean => {
  const of = (code: XmlElement) => attribute(code, hint) ?? 'yes';
  return of(end) === (of(start) === 'firstNo' ? 'no' : of(start));
};

const checkStart = (start: XmlElement, ends: readonly XmlElement[]): Fault => {
  if (isIsolated(start)) {
    if (ends.length === 0) return null;
    return fault(
      start,
      `4.3.1.22 isolated of <sc> may be “yes” only where its <ec> is not in the same unit (${cited})`,
    );
  }
  const [end] = ends;
  if (!end || ends.length > 1)
    return fault(
      start,
      `4.3.1.22 <sc> must have one <ec> after it in the same unit, or isolated must be “yes” (${cited})`,
    );
  const differing = hints.find((hint) => !isSame(hint, start, end));
  return differing ? fault(end, `4.2.3.5 ${differing} of <ec> must agree with that of its <sc> (${cited})`) : null;
};

const checkEnd = (end: XmlElement, hasStart: boolean): Fault => {
  const hasId = attribute(end, 'id') !== undefined;
  const hasRef = attribute(end, 'startRef') !== undefined;
  if (isIsolated(end)) {
    if (hasId && !hasRef) return null;
    return fault(end, `4.2.3.5 <ec> must have id and no startRef where isolated is “yes” (${cited})`);
  }
  if (!hasRef || hasId)
    return fault(end, `4.2.3.5 <ec> must have startRef and no id where isolated is not “yes” (${cited})`);
  if (attribute(end, 'dir') !== undefined)
    return fault(end, `4.2.3.5 <ec> may have dir only where isolated is “yes” (${cited})`);
  return hasStart
    ? null
    : fault(end, `4.3.1.30 startRef of <ec> must be the id of an <sc> before it in the same unit (${cited})`);
};

/** Starts and ends of codes and of annotations belong together, in one unit, in this order. */
const checkSide = (inline: readonly XmlElement[]): Fault => {
  const ends = Map.groupBy(
    inline.filter((one) => one.local === 'ec' || one.local === 'em'),
    (one) => `${one.local} ${attribute(one, 'startRef')}`,
  );
  const starts = new Set<string>();
  return faultIn(inline, (one) => {
    const id = attribute(one, 'id');
    const ref = attribute(one, 'startRef');
    switch (one.local) {
      case 'sc':
        if (!isIsolated(one)) starts.add(`ec ${id}`);
        return checkStart(one, ends.get(`ec ${id}`) ?? []);
      case 'ec':
        return checkEnd(one, starts.has(`ec ${ref}`));
      case 'sm':
        starts.add(`em ${id}`);
        return ends.has(`em ${id}`)
          ? null
          : fault(one, `4.2.3.7 <sm> must have an <em> after it in the same unit (${cited})`);
      case 'em':
        return starts.has(`em ${ref}`)
          ? null
          : fault(one, `4.3.1.30 startRef of <em> must be the id of an <sm> before it in the same unit (${cited})`);
      default:
        return null;
    }
  });
};

/**
 * A `<pc>` that says it may not overlap holds no start of a span without its end, and no end without its start. One that says
 * nothing may not either, by its default; the suite of OASIS takes it all the same.
 */
const checkOverlap = (inline: readonly XmlElement[]): Fault => {
  const ended = new Set(inline.map((one) => (one.local === 'ec' ? attribute(one, 'startRef') : undefined)));
  return faultIn(inline, (one) => {
    if (one.local !== 'pc' || attribute(one, 'canOverlap') !== 'no') return null;
    const within = inlineOf(one);
    const idsOf = (local: string, name: string) =>
      new Set(within.flatMap((code) => (code.local === local && !isIsolated(code) ? [attribute(code, name)] : [])));
    const starts = idsOf('sc', 'id');
    const ends = idsOf('ec', 'startRef');
    const isCrossed =
      [...starts].some((id) => !ends.has(id) && ended.has(id)) || [...ends].some((id) => !starts.has(id));
    return isCrossed
      ? fault(one, `4.3.1.4 <pc> may hold half of another span only where canOverlap is not “no” (${cited})`)
      : null;
  });
};

/** Spans of a unit that go over several elements, in its source and in its target (4.2.3.4, 4.2.3.5, 4.2.3.7, 4.2.3.8). */
export const checkSpans = ({ parts, targets }: Unit): Fault => {
  const sides = [parts.flatMap((part) => part.sourceCodes), targets.flatMap((part) => part.targetCodes)];
  return faultIn(sides, (inline) => checkSide(inline) ?? checkOverlap(inline));
};
