/** What a file is by its first bytes, and by its name where these say nothing. */
export type KindOfFile =
  | 'zip'
  | 'compound'
  | 'xliff'
  | 'html'
  | 'markdown'
  | 'table'
  | 'text'
  | 'unknown'
  | 'declaring';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const bytesOf = (signature: string): number[] => Array.from(signature, (sign) => sign.charCodeAt(0));

const signatures = {
  zip: [
    [0x50, 0x4b, 0x03, 0x04],
    [0x50, 0x4b, 0x05, 0x06],
  ],
  /** Older office files, and newer ones that are encrypted. */
  compound: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  unknown: [
    bytesOf('%PDF-'),
    bytesOf('{\\rtf'),
    bytesOf('%!PS'),
    [0x1f, 0x8b],
    [0x37, 0x7a, 0xbc, 0xaf],
    bytesOf('Rar!'),
  ],
} as const;

const endingOf = (name: string): string => /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';

/** What a file is by its bytes alone, before they are taken for text; null where they may be text. */
export const kindOfBytes = (bytes: Uint8Array): KindOfFile | null => {
  for (const kind of ['zip', 'compound', 'unknown'] as const)
    if (signatures[kind].some((signature) => startsWith(bytes, signature))) return kind;
  return null;
};

const opensPage = /^(?:\s|<!--(?:(?!-->)[^])*-->|<\?xml(?:(?!\?>)[^])*\?>)*<(?:!doctype\s+html|html|head|body)\b/i;
const opensPiece = /^\s*<(?:meta|p|div|h[1-6]|ul|ol|table|article|section|main|span|b|blockquote)\b[^>]*>/i;
const opensXml = /^\s*<\?xml\b/;

/** What a text is: by how it begins, and by its file's name where that says nothing. */
export const kindOfText = (name: string, text: string): KindOfFile => {
  const head = text.slice(0, 16 * 1024);
  const ending = endingOf(name);
  if (opensPage.test(head)) return /<!doctype\s+html[^>]*\[/i.test(head) ? 'declaring' : 'html';
  const isNamedXliff = ending === 'xliff' || ending === 'xlf';
  if (/^(?:\s|<\?|<!)[^]*<xliff[\s>]|^\s*<xliff[\s>]/.test(head)) return 'xliff';
  if (opensXml.test(head) || /^\s*<!(?:DOCTYPE|ENTITY)/i.test(head)) {
    if (isNamedXliff) return 'xliff';
    if (/<!(?:DOCTYPE|ENTITY)\b/i.test(head)) return 'declaring';
    return ending === 'html' || ending === 'htm' || ending === 'xhtml' ? 'html' : 'unknown';
  }
  if (isNamedXliff) return 'xliff';
  switch (ending) {
    case 'md':
    case 'markdown':
      return 'markdown';
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html';
    case 'tsv':
      return 'table';
    default:
      return opensPiece.test(head) ? 'html' : 'text';
  }
};
