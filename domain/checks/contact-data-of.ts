export type ContactKind = 'e-mail' | 'url' | 'telephone' | 'symbol';

/** Something that is carried over unchanged: `value` is what is compared, `text` what stands there. */
export type ContactDatum = { kind: ContactKind; value: string; text: string; from: number; to: number };

const gap = '[ \\u00A0\\u202F\\u2009.\\-\\u2010\\u2011/]?';
const patterns: readonly (readonly [ContactKind, RegExp])[] = [
  ['e-mail', /[\p{L}\d._%+'-]*[\p{L}\d_%+-]@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  ['url', /(?:https?:\/\/|www\.)[^\s<>«»“”"'’)\]]+|(?<![\p{L}\d@.])(?:[a-z\d-]+\.)+(?:org|int|eu|com|net|fr|es|info|ch|be)(?![\p{L}\d.-]*@)(?:\/[^\s<>«»“”"’)\]]*|(?![\p{L}\d]))/gu],
  ['telephone', new RegExp(`(?<![\\p{L}\\d])(?:\\+\\s?|00(?=[1-9]))\\d{1,3}${gap}(?:\\(\\d{1,4}\\)${gap})?(?:\\d{1,9}${gap}){1,6}(?<=\\d)(?![\\p{L}\\d])`, 'gu')],
  ['telephone', /(?<![\p{L}\d,.])\(?0\d{1,3}\)?(?:[ \u00A0\u202F.\-]\d{2,4}){2,5}(?![\p{L}\d])/gu],
  ['telephone', /(?<=(?:t[eé]l|tel[eé]fono|t[eé]l[eé]phone|phone|m[oó]vil|mobile|fax|ext|poste|extension)\.?\s?:?\s?)\d(?:[ \u00A0\u202F.\-]?\d){3,14}(?![\p{L}\d])/giu],
  ['symbol', /(?<![\p{L}\d/])[A-Z]{1,8}(?:\.\d+)?(?:\/[A-Z\d][A-Za-z\d.-]*)+(?:\([A-Z\d]+\))?/gu],
  ['symbol', /(?<![\p{L}\d/])(?:COM|JOIN|SWD|SEC|CM|C|HR|PE|ST)[ \u00A0]?\(\d{4}\)[ \u00A0]?\d+/gu],
];

/**
 * The e-mail addresses, web addresses, telephone numbers and document symbols (A/RES/76/123) of a text, in order of place.
 * Telephones are compared by their digits, addresses without regard to case, symbols exactly.
 */
export function contactDataOf(text: string): ContactDatum[] {
  if (!/[@\d/]|\.[a-z]{2}/u.test(text)) return [];
  const found: ContactDatum[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const exact = trimmed(kind, match[0]);
      const from = match.index;
      const to = from + exact.length;
      const value = valueOf(kind, exact);
      if (value !== null && !found.some((other) => other.from < to && from < other.to)) found.push({ kind, value, text: exact, from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const trimmed = (kind: ContactKind, text: string): string =>
  kind === 'telephone' ? text.replace(/\D+$/u, '') : text.replace(kind === 'symbol' ? /[.-]+$/u : /[.,;:!?…\u00A0\u202F]+$/u, '');

function valueOf(kind: ContactKind, text: string): string | null {
  switch (kind) {
    case 'e-mail':
      return text.toLowerCase();
    case 'url':
      return text.toLowerCase().replace(/^https?:\/\//u, '').replace(/^www\./u, '').replace(/\/$/u, '');
    case 'telephone':
      return telephone(text);
    case 'symbol':
      return /\d/u.test(text) ? text.replace(/\s/gu, '') : null;
  }
}

/** Digits with the country's prefix, or null where there are too few or too many for a number (ITU-T E.164 allows fifteen). */
function telephone(text: string): string | null {
  const international = /^(?:\+|00)/u.test(text);
  const digits = text.replace('(0)', '').replace(/\D/gu, '').replace(/^00/u, '');
  const least = international ? 7 : digits.startsWith('0') ? 9 : 4;
  if (digits.length > 15 || digits.length < least) return null;
  return international ? `+${digits}` : digits;
}
