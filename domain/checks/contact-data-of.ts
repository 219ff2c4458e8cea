export type ContactDatumKind = 'e-mail' | 'url' | 'telephone' | 'symbol';

/** Something that is carried over unchanged: `value` is what is compared, `text` what stands there. */
export type ContactDatum = { kind: ContactDatumKind; value: string; text: string; from: number; to: number };

type Pattern = {
  kind: ContactDatumKind;
  pattern: RegExp;
  /** A sign without which the costly pattern need not be tried. */ sign: RegExp;
};

const gap = '[ \\u00A0\\u202F\\u2009.\\-\\u2010\\u2011/]?';
const patterns: readonly Pattern[] = [
  {
    kind: 'e-mail',
    sign: /@/u,
    pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{0,63}[\p{L}\d_%+-]@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu,
  },
  { kind: 'url', sign: /:\/\/|www\./u, pattern: /(?:https?:\/\/|www\.)[^\s<>«»“”"'’)\]]+/gu },
  {
    kind: 'url',
    sign: /\.[a-z]{2}/u,
    pattern:
      /(?<![\p{L}\d@.])(?:[a-z\d-]+\.)+(?:org|int|eu|com|net|fr|es|info|ch|be)(?![\p{L}\d.-]*@)(?:\/[^\s<>«»“”"’)\]]*|(?![\p{L}\d]))/gu,
  },
  {
    kind: 'telephone',
    sign: /\+\s?\d|00[1-9]/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:\\+\\s?|00(?=[1-9]))\\d{1,3}${gap}(?:\\(\\d{1,4}\\)${gap})?(?:\\d{1,9}${gap}){1,6}(?<=\\d)(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    kind: 'telephone',
    sign: /(?:^|\D)0\d/u,
    pattern: /(?<![\p{L}\d,.])\(?0\d{1,3}\)?(?:[ \u00A0\u202F.-]\d{2,4}){2,5}(?![\p{L}\d])/gu,
  },
  {
    kind: 'telephone',
    sign: /[lexo][.:\s]{1,4}\d/iu,
    pattern:
      /(?<=(?:t[eé]l|tel[eé]fono|t[eé]l[eé]phone|phone|m[oó]vil|mobile|fax)(?:\.[\s\u00A0]?:?|[\s\u00A0]?:)[\s\u00A0]?)\d(?:[ \u00A0\u202F.-]?\d){5,14}(?![\p{L}\d])/giu,
  },
  {
    kind: 'symbol',
    sign: /[A-Z\d]\//u,
    pattern: /(?<![\p{L}\d/])[A-Z]{1,8}(?:\.\d+)?(?:\/[A-Z\d][A-Za-z\d.-]*)+(?:\([A-Z\d]+\))?/gu,
  },
  {
    kind: 'symbol',
    sign: /\(\d{4}\)/u,
    pattern: /(?<![\p{L}\d/])(?:COM|JOIN|SWD|SEC|CM|C|HR|PE|ST)[ \u00A0]?\(\d{4}\)[ \u00A0]?\d+/gu,
  },
];

/**
 * The e-mail addresses, web addresses, telephone numbers and document symbols (A/RES/76/123) of a text, in order of place.
 * Telephones are compared by their digits, addresses without regard to case, symbols exactly.
 */
export function contactDataOf(text: string): ContactDatum[] {
  const found: ContactDatum[] = [];
  for (const { kind, pattern, sign } of patterns) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const exact = trimmed(kind, match[0]);
      const from = match.index;
      const to = from + exact.length;
      const value = valueOf(kind, exact);
      if (value !== null && !found.some((other) => other.from < to && from < other.to))
        found.push({ kind, value, text: exact, from, to });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

const trimmed = (kind: ContactDatumKind, text: string): string =>
  kind === 'telephone'
    ? text.replace(/\D+$/u, '')
    : text.replace(kind === 'symbol' ? /[.-]+$/u : /[.,;:!?…\u00A0\u202F]+$/u, '');

function valueOf(kind: ContactDatumKind, text: string): string | null {
  switch (kind) {
    case 'e-mail':
      return text.toLowerCase();
    case 'url':
      return text
        .toLowerCase()
        .replace(/^https?:\/\//u, '')
        .replace(/^www\./u, '')
        .replace(/\/$/u, '');
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
