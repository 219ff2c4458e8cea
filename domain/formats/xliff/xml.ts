import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { ReadRefusal } from '#domain/import/read-file.ts';

/** An element with where it stands in the text: `<` of its start tag, `>` of it, `<` of its end tag, the end. */
export type XmlElement = {
  uri: string;
  local: string;
  /** As written, prefix included. */
  name: string;
  attributes: SaxesAttributeNS[];
  children: (XmlElement | string)[];
  parent: XmlElement | null;
  at: number;
  inner: number;
  innerEnd: number;
  end: number;
};

/** What somebody does with the elements as they come; each may answer with a refusal, which ends the reading. */
export type XmlVisitor = {
  open: (element: XmlElement) => ReadRefusal | null;
  text: (text: string, parent: XmlElement, at: number) => ReadRefusal | null;
  close: (element: XmlElement) => ReadRefusal | null;
};

/** How deep elements may stand in each other: real files have a dozen levels, an attack has thousands. */
const deepest = 200;

/** `line:column` of an offset, both from 1. */
export const placeOf = (text: string, offset: number): { line: number; column: number } => {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
};

/** Carries a refusal out of the parser, which cannot be stopped otherwise; never leaves this file. */
class Stop extends Error {
  readonly refusal: ReadRefusal;
  constructor(refusal: ReadRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const stopAt = (refusal: ReadRefusal | null): void => {
  if (refusal) throw new Stop(refusal);
};

/**
 * Reads a text as XML, element by element. An element has its children as long as its parent keeps it (see `forget`).
 * Refuses `external-entities` (any document type declaration), `file-damaged` (not well formed, or nested absurdly).
 */
export const visitXml = (text: string, visitor: XmlVisitor): Result<true, ReadRefusal> => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let current: XmlElement | null = null;
  let depth = 0;
  const damaged = (reason: string): Stop => {
    const { line, column } = placeOf(text, Math.max(0, parser.position - 1));
    return new Stop({ code: 'file-damaged', data: { reason: `${line}:${column}: ${reason}` } });
  };
  parser.on('doctype', () => stopAt({ code: 'external-entities' }));
  parser.on('error', (error) => {
    throw damaged(error.message);
  });
  let startsAt = 0;
  // The attributes are not read yet here, so that the last `<` is the one of this tag.
  parser.on('opentagstart', () => {
    startsAt = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw damaged(`elements are nested more than ${deepest} deep`);
    const inner = parser.position;
    const element: XmlElement = {
      uri: tag.uri,
      local: tag.local,
      name: tag.name,
      attributes: Object.values(tag.attributes),
      children: [],
      parent: current,
      at: startsAt,
      inner,
      innerEnd: inner,
      end: inner,
    };
    current?.children.push(element);
    current = element;
    stopAt(visitor.open(element));
  });
  parser.on('closetag', (tag) => {
    const element = current;
    if (!element) return;
    element.end = parser.position;
    element.innerEnd = tag.isSelfClosing ? element.end : text.lastIndexOf('<', parser.position - 1);
    stopAt(visitor.close(element));
    current = element.parent;
    depth -= 1;
  });
  const words = (read: string): void => {
    if (!current || read === '') return;
    const { children } = current;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === 'string') children[last] = before + read;
    else children.push(read);
    stopAt(visitor.text(read, current, parser.position));
  };
  parser.on('text', words);
  parser.on('cdata', words);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Stop) return refuse(error.refusal);
    throw error;
  }
  return ok(true);
};

/** Lets go of what an element holds and of its place in its parent: a large file is never in memory as a whole. */
export const forget = (element: XmlElement): void => {
  element.children = [];
  element.parent?.children.pop();
};

/** The value of an attribute of no namespace; undefined where it is not there. */
export const attribute = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((one) => one.prefix === '' && one.local === name)?.value;

export const attributeOf = (element: XmlElement, uri: string, local: string): string | undefined =>
  element.attributes.find((one) => one.uri === uri && one.local === local)?.value;

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

export const childOf = (element: XmlElement, local: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.uri === element.uri && child.local === local);

export const childrenOf = (element: XmlElement, local: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.uri === element.uri && child.local === local);

/** All words within an element, its children's too. */
export const wordsOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
