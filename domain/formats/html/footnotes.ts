import { isBlockTag, isUnseen, tagOf } from './element-words.ts';
import { walk } from './walk.ts';

/** The notes of a page: what stands where a sign of a note stands, and the elements that were the notes. */
export type Footnotes = { noteAt: ReadonlyMap<Element, string>; isTaken: ReadonlySet<Element> };

type Anchor = { element: Element; target: string; place: number; isRaised: boolean };

const sign = /^\s*[[(]?\s*(?:\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,6})\s*[\])]?\s*$/i;
const noteName = /(?:^|[^a-z])(?:fn|ftn|edn|note|cite_note|footnote|sdfootnote|sdendnote|endnote)/i;

/**
 * Finds signs of notes (a raised or so named link to a place further down, with a number or asterisk as its text) and the
 * notes that they lead to, as web pages, Word and LibreOffice write them.
 */
export const footnotesOf = (root: Element): Footnotes => {
  const anchors: Anchor[] = [];
  const byName = new Map<string, { element: Element; place: number }>();
  let place = 0;
  const raised: Element[] = [];
  walk(root, {
    enter: (element) => {
      const tag = tagOf(element);
      if (isUnseen(element, tag)) return false;
      place += 1;
      for (const name of [element.getAttribute('id'), tag === 'a' ? element.getAttribute('name') : null])
        if (name && !byName.has(name)) byName.set(name, { element, place });
      if (tag === 'sup') raised.push(element);
      const href = tag === 'a' ? element.getAttribute('href') : null;
      const target = href === null ? null : fragmentOf(href);
      if (target) anchors.push({ element, target, place, isRaised: raised.length > 0 });
      return true;
    },
    leave: (element) => {
      if (raised.at(-1) === element) raised.pop();
    },
    text: () => {},
  });

  const noteAt = new Map<Element, string>();
  const isTaken = new Set<Element>();
  for (const { element, target, place: at, isRaised } of anchors) {
    const found = byName.get(target);
    // The way back leads upwards.
    if ((found && found.place <= at) || !sign.test(textOf(element))) continue;
    const isNamed =
      noteName.test(target) ||
      noteName.test(element.getAttribute('class') ?? '') ||
      element.getAttribute('role') === 'doc-noteref';
    if (!isRaised && !isNamed && tagOf(element.firstElementChild ?? element) !== 'sup') continue;
    if (!found) {
      // A sign whose note was not copied along says nothing.
      if (isNamed && isRaised) noteAt.set(raisedAround(element), '');
      continue;
    }
    const note = noteElementOf(found.element);
    const text = note ? noteTextOf(note) : '';
    if (!note || text === '' || note.contains(element)) continue;
    noteAt.set(raisedAround(element), text);
    isTaken.add(note);
  }
  // Of notes in one list the list is looked at once.
  const lists = new Map([...isTaken].map((note) => [note.parentElement, note]));
  for (const note of lists.values()) takeHeading(note, isTaken);
  return { noteAt, isTaken };
};

const fragmentOf = (href: string): string | null => {
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return null;
  try {
    return decodeURIComponent(href.slice(at + 1));
  } catch {
    return href.slice(at + 1);
  }
};

/** The raised element that holds nothing but the sign. */
const raisedAround = (element: Element): Element => {
  const parent = element.parentElement;
  const isAll = parent && tagOf(parent) === 'sup' && textOf(parent).trim() === textOf(element).trim();
  return isAll ? parent : element;
};

/** The paragraph, item or part that a target is or stands in. */
const noteElementOf = (target: Element): Element | null => {
  let element: Element | null = target;
  while (element && (!isBlockTag(tagOf(element)) || textOf(element).trim() === '')) element = element.parentElement;
  const tag = element ? tagOf(element) : 'body';
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return null;
  // An item of a list of notes, where the target is the paragraph in it; a part that Word and LibreOffice put around each.
  const parent = element?.parentElement;
  const isAround =
    parent &&
    (tagOf(parent) === 'li' || /^(?:s?d?footnote|s?d?endnote|ftn|edn|fn)\d+$/i.test(parent.getAttribute('id') ?? ''));
  return isAround ? parent : element;
};

/** A note's words without its own sign and without the way back. */
const noteTextOf = (note: Element): string =>
  textOf(
    note,
    (element) =>
      tagOf(element) === 'a' &&
      /^\s*(?:[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,6})[\])]?|[↩↑⏎^]\uFE0E?|retour)\s*$/i.test(textOf(element)) &&
      (element.getAttribute('href') ?? '').includes('#'),
  )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[[(]?\d{1,3}[\])]|\d{1,3}\.)\s+/, '')
    .replace(/\s*[↩↑⏎]\uFE0E?\s*$/, '');

/** The letters in an element that are seen. */
const textOf = (root: Element, isLeftOut: (element: Element) => boolean = () => false): string => {
  let text = '';
  walk(root, {
    enter: (element) => {
      const tag = tagOf(element);
      if (element !== root && (isUnseen(element, tag) || isLeftOut(element))) return false;
      if (isBlockTag(tag) || tag === 'br') text += ' ';
      return true;
    },
    leave: () => {},
    text: (data) => void (text += data),
  });
  return text;
};

/** A heading “Notes” above notes that were all taken away has nothing to head any more. */
const takeHeading = (note: Element, isTaken: Set<Element>): void => {
  let element: Element = note;
  const parent = note.parentElement;
  if (
    parent &&
    /^(?:ol|ul|dl|div|section|aside)$/.test(tagOf(parent)) &&
    [...parent.children].every((child) => isTaken.has(child) || isNotesHeading(child))
  )
    element = parent;
  const before = element.previousElementSibling;
  if (before && isNotesHeading(before)) isTaken.add(before);
  for (const child of element.children) if (isNotesHeading(child)) isTaken.add(child);
};

const isNotesHeading = (element: Element): boolean =>
  /^(?:h[1-6]|p|hr)$/.test(tagOf(element)) &&
  /^\s*(?:(?:foot|end)?notes?(?: de (?:bas de page|fin))?\s*:?)?\s*$/i.test(textOf(element));
