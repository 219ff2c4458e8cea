import { escapedAttribute } from './escape.ts';
import type { XmlElement } from './xml.ts';

/** A passage of a file that gives way to another; nothing else of the file changes. */
export type FileEdit = { from: number; to: number; text: string };

export const edited = (text: string, edits: readonly FileEdit[]): string => {
  let at = 0;
  const parts: string[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    parts.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  return parts.join('') + text.slice(at);
};

/** The start tag of an element with some attributes set, or taken out (null); the others as they are written. */
export const retagged = (
  text: string,
  element: XmlElement,
  values: Readonly<Record<string, string | null>>,
): FileEdit | null => {
  const tag = text.slice(element.at, element.inner);
  let next = tag;
  for (const [name, value] of Object.entries(values)) {
    const known = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`);
    const written = value === null ? '' : ` ${name}="${escapedAttribute(value)}"`;
    if (known.test(next)) next = next.replace(known, () => written);
    else if (value !== null) next = next.replace(/\s*\/?>$/, (end) => `${written}${end}`);
  }
  return next === tag ? null : { from: element.at, to: element.inner, text: next };
};

/** The line break and the indent that stand before an element, to set another below it in the same way. */
export const layoutBefore = (text: string, element: XmlElement): string =>
  /\r?\n[ \t]*$/.exec(text.slice(Math.max(0, element.at - 200), element.at))?.[0] ?? '';

export const prefixOf = (element: XmlElement): string =>
  element.name.slice(0, element.name.length - element.local.length);
