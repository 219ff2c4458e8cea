import { fault, faultIn, firstFault, type Fault } from './invalid.ts';
import { attribute, elementsOf, type XmlElement } from './xml.ts';
import { codeKey, isCode, type Part, type Unit } from './unit-2.ts';

const cited = 'XLIFF 2.1';

/** Starts and ends of codes in order: a code that spans ends somewhere, and order is about both. */
type Token = { element: XmlElement; isEnd: boolean; key: string; canReorder: string };

const tokensOf = (element: XmlElement): Token[] =>
  elementsOf(element).flatMap((child) => {
    if (!isCode(child)) return tokensOf(child);
    const canReorder = attribute(child, 'canReorder') ?? 'yes';
    const start = { element: child, isEnd: false, key: codeKey(child), canReorder };
    if (child.local !== 'pc') return [start];
    const end = {
      ...start,
      isEnd: true,
      key: `/${start.key}`,
      canReorder: canReorder === 'firstNo' ? 'no' : canReorder,
    };
    return [start, ...tokensOf(child), end];
  });

/** A code that may not be reordered follows another of its sequence at once. */
const checkSequence = (tokens: readonly Token[]): Fault =>
  faultIn(tokens.entries(), ([at, token]) => {
    if (token.isEnd || token.canReorder !== 'no') return null;
    const before = tokens[at - 1]?.canReorder;
    if (before === 'no' || before === 'firstNo') return null;
    return fault(
      token.element,
      `4.7.2.6 a code whose canReorder is “no” must follow one whose canReorder is “firstNo” or “no” (${cited})`,
    );
  });

/** In the target a sequence that may not be reordered stands as in the source. */
const checkKept = (part: Part): Fault => {
  if (!part.target) return null;
  const source = tokensOf(part.source);
  const target = tokensOf(part.target);
  const places = new Map(target.map((token, at) => [token.key, at] as const));
  return faultIn(source.entries(), ([at, token]) => {
    const before = source[at - 1];
    if (token.isEnd || token.canReorder !== 'no' || !before) return null;
    const there = places.get(token.key) ?? -1;
    const found = target[there];
    if (!found || target[there - 1]?.key === before.key) return null;
    return fault(
      found.element,
      `4.7.2.6 codes that may not be reordered must stand in <target> as in <source> (${cited})`,
    );
  });
};

const checkDeleted = ({ parts }: Unit): Fault => {
  const there = new Set(parts.flatMap((part) => part.targetCodes.map(codeKey)));
  const kept = parts.filter((part) => part.isSegment && part.target).flatMap((part) => part.sourceCodes);
  const gone = kept.find((code) => attribute(code, 'canDelete') === 'no' && !there.has(codeKey(code)));
  return gone === undefined
    ? null
    : fault(gone, `4.3.1.3 a code whose canDelete is “no” must have its counterpart in <target> (${cited})`);
};

/** Hints for editing are kept: what may not be deleted is in the target, what may not be reordered is in order (4.7.2.6). */
export const checkEditing = (unit: Unit): Fault =>
  firstFault(
    () => checkSequence(unit.parts.flatMap((part) => tokensOf(part.source))),
    () => checkSequence(unit.targets.flatMap((part) => (part.target ? tokensOf(part.target) : []))),
    () => checkDeleted(unit),
    () => faultIn(unit.parts, checkKept),
  );
