import { isUtf8 } from 'node:buffer';

/** A page as a file: what it is called, its bytes, and the address that gave them in the end. */
export type PageFile = { name: string; bytes: Uint8Array; address: string };

/** The kinds of page that are read, each with the ending of its file. */
export const pageTypes = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/tab-separated-values', 'tsv'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/xliff+xml', 'xliff'],
  ['application/x-xliff+xml', 'xliff'],
]);

/**
 * A page as a file, named after its address. The encoding that its server names goes before what the page says of itself
 * (HTML Standard, determining the character encoding): where it is no UTF-8, the text is brought into UTF-8.
 */
export const pageFile = (url: URL, contentType: string, bytes: Uint8Array): PageFile => {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const ending = pageTypes.get(type) ?? 'html';
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? '';
  const stem = decoded(last)
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[\p{Cc}/\\]/gu, '');
  const name = (stem === '' ? url.hostname : stem).toWellFormed().slice(0, 200);
  return {
    name: `${name}.${ending}`,
    bytes: type.startsWith('text/') || ending === 'html' ? inUtf8(contentType, bytes) : bytes,
    address: url.href,
  };
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const inUtf8 = (contentType: string, bytes: Uint8Array): Uint8Array => {
  const named = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  if (named === undefined || isUtf8(bytes)) return bytes;
  try {
    // The mark of byte order goes before all that the page says of its encoding.
    return Buffer.from(`\uFEFF${new TextDecoder(named).decode(bytes)}`);
  } catch {
    return bytes;
  }
};
