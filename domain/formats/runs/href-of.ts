const longest = 2000;
const wanted = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address that a link leads to, whole; null where it is none that a page of the house may show (a script, a file, a
 * place within the same page) or cannot be known: a relative one without the page's own address.
 */
export const hrefOf = (href: string, base: string | null = null): string | null => {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > longest) return null;
  try {
    const url = new URL(trimmed, base ?? undefined);
    if (!wanted.has(url.protocol) || url.href.length > longest) return null;
    // As it was written, where that is an address already.
    return /^(?:https?:\/\/|mailto:|tel:)[\x21-\x7E]+$/i.test(trimmed) ? trimmed : url.href;
  } catch {
    return null;
  }
};
