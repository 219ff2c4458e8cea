import type { Meaning } from './text-builder.ts';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (html: string): string =>
  html.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });

const hrefOf = (tag: string): string | null => {
  const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  const href = found?.[1] ?? found?.[2];
  return href === undefined ? null : unescaped(href);
};

/** What a tag of HTML in the original data of a code means: `<b>`, `<a href="…">`. */
export const meaningOfTag = (data: string): Meaning | null => {
  const name = /^\s*<\s*([a-z][a-z\d]*)/i.exec(data)?.[1]?.toLowerCase();
  switch (name) {
    case 'b':
    case 'strong':
      return { kind: 'bold' };
    case 'i':
    case 'em':
      return { kind: 'italic' };
    case 'a': {
      const href = hrefOf(data);
      return href === null ? null : { kind: 'link', href };
    }
    default:
      return null;
  }
};

/** An address that stands for itself in the original data of a link. */
export const addressIn = (data: string): string | null =>
  /^\s*((?:https?|mailto|tel):\S+)\s*$/i.exec(data)?.[1] ?? null;

export const isBreakTag = (data: string): boolean => /^\s*<\s*br\b[^>]*>\s*$/i.test(data);

/** The tags that our own files carry as original data, so that a tool can show them. */
export const tagOf = (meaning: Meaning): { start: string; end: string } => {
  switch (meaning.kind) {
    case 'bold':
      return { start: '<b>', end: '</b>' };
    case 'italic':
      return { start: '<i>', end: '</i>' };
    case 'link': {
      const href = meaning.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      return { start: `<a href="${href}">`, end: '</a>' };
    }
    case 'footnote':
      return { start: meaning.note, end: '' };
  }
};

/** How a footnote is named, in 2.x and in 1.2; its words are the data of the code. */
export const footnoteType = 'triptyque:footnote';
export const footnoteType1 = 'x-triptyque-footnote';
