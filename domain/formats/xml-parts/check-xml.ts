import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';

/** No office program nests deeper; readers that call themselves would run out of stack. */
const deepest = 256;

export type XmlListener = {
  open?: (tag: SaxesTagNS) => void;
  close?: (tag: SaxesTagNS) => void;
  text?: (text: string) => void;
};

class Declared extends Error {}
class Nested extends Error {}

/**
 * Goes through a part of an office file, telling what it meets. Refuses `external-entities` for any document type, which
 * such parts never have, and `file-damaged` with the place for what is not well-formed or nested beyond reason.
 */
export const checkXml = (name: string, xml: string, listener: XmlListener = {}): Result<null, ReadRefusal> => {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Declared();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new Nested();
    listener.open?.(tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    listener.close?.(tag);
  });
  if (listener.text) {
    parser.on('text', listener.text);
    parser.on('cdata', listener.text);
  }
  try {
    parser.write(xml).close();
    return ok(null);
  } catch (error) {
    if (error instanceof Declared) return refuse({ code: 'external-entities' });
    const reason =
      error instanceof Nested
        ? `elements nested more than ${deepest} deep`
        : error instanceof Error
          ? error.message
          : 'unreadable';
    return refuse({ code: 'file-damaged', data: { reason: `${name}: ${reason.slice(0, 300)}` } });
  }
};

/** The text of a part: UTF-8, or UTF-16 by its mark. Null where its bytes are neither. */
export const xmlText = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
