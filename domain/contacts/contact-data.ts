export type ContactDatum = { what: 'email' | 'phone' | 'url'; text: string; from: number; to: number };

const email = /(?<![\p{L}\d._%+'-])[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;
const url = /\b(?:https?:\/\/|www\.)[^\s<>«»“”"]*[^\s<>«»“”".,;:!?)\]]/giu;
const gap = String.raw`[\s.\-–/()]{0,3}`;
const phones = [
  // International: a plus or 00, then at least seven digits in any grouping.
  new RegExp(String.raw`(?:\+|(?<![\d.,])00(?=\s?[1-9]))${gap}\d(?:${gap}\d){6,14}(?!\d)`, 'g'),
  // National, only where a label says so: a bare run of digits may be a date or a figure.
  new RegExp(
    String.raw`(?<=(?:t[ée]l(?:[ée]phone)?s?|tel|phone|fax|portable|mobile|m[óo]vil|cell(?:ulaire)?|gsm|whatsapp|fixe|standard)\s?\.?\s?:?\s?)\(?\d(?:${gap}\d){5,13}(?!\d)`,
    'giu',
  ),
  // National with its leading zero, in groups; North American ten digits.
  /(?<![\d.,+])\(?0\d{1,3}\)?(?:[\s./-]{1,2}\d{2,4}){2,4}(?!\d)/g,
  /(?<![\d.,])(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[.-]\d{4}(?!\d)/g,
];

const found = (text: string, what: ContactDatum['what'], pattern: RegExp): ContactDatum[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    what,
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

/** E-mail addresses, web addresses and telephone numbers of a line, in order, without overlaps. Offsets are UTF-16 units. */
export const contactData = (text: string): ContactDatum[] => {
  const taken: ContactDatum[] = [];
  const all = [
    ...found(text, 'email', email),
    ...found(text, 'url', url),
    ...phones.flatMap((pattern) => found(text, 'phone', pattern)),
  ];
  for (const datum of all) {
    if (taken.every((other) => datum.to <= other.from || datum.from >= other.to)) taken.push(datum);
  }
  return taken.toSorted((a, b) => a.from - b.from);
};

/** The digits by which two telephone numbers are compared; 00 and + open the same international number. */
export const phoneDigits = (phone: string): string => phone.replace(/\D/g, '').replace(/^00/, '');
