/** What the value of an attribute of XLIFF 2.x has to look like; `any` is any text. */
export type ValueKind =
  | 'any'
  | 'nmtoken'
  | 'nmtokens'
  | 'yes-no'
  | 'yes-first-no'
  | 'direction'
  | 'applies-to'
  | 'state'
  | 'code-type'
  | 'mark-type'
  | 'own-value'
  | 'priority'
  | 'order'
  | 'language'
  | 'space'
  | 'control';

const nmtoken = String.raw`[\p{L}\p{N}\p{M}.\-_:\u00B7\u203F\u2040]+`;
// A value of one's own: an authority, a colon, what it means there.
const ownValue = String.raw`[^\s:]+:[^\s:]+`;

// Characters that XML cannot hold, and nothing else: controls without tab, line feed, return and next line, surrogates.
const control = String.raw`(?:000[0-8]|000[BCEF]|001[\dA-F]|007F|008[0-46-9A-F]|009[\dA-F]|D[89A-F][\dA-F]{2}|FFF[EF])`;

const patterns: Record<ValueKind, { pattern: RegExp; says: string }> = {
  any: { pattern: /^/u, says: 'text' },
  nmtoken: { pattern: new RegExp(`^${nmtoken}$`, 'u'), says: 'a name token (NMTOKEN)' },
  nmtokens: {
    pattern: new RegExp(String.raw`^\s*${nmtoken}(?:\s+${nmtoken})*\s*$`, 'u'),
    says: 'name tokens with spaces between them',
  },
  'yes-no': { pattern: /^(?:yes|no)$/u, says: '“yes” or “no”' },
  'yes-first-no': { pattern: /^(?:yes|firstNo|no)$/u, says: '“yes”, “firstNo” or “no”' },
  direction: { pattern: /^(?:ltr|rtl|auto)$/u, says: '“ltr”, “rtl” or “auto”' },
  'applies-to': { pattern: /^(?:source|target)$/u, says: '“source” or “target”' },
  state: {
    pattern: /^(?:initial|translated|reviewed|final)$/u,
    says: '“initial”, “translated”, “reviewed” or “final”',
  },
  'code-type': {
    pattern: /^(?:fmt|ui|quote|link|image|other)$/u,
    says: '“fmt”, “ui”, “quote”, “link”, “image” or “other”',
  },
  'mark-type': {
    pattern: new RegExp(`^(?:generic|comment|term|${ownValue})$`, 'u'),
    says: '“generic”, “comment”, “term” or a value of the form prefix:value',
  },
  'own-value': { pattern: new RegExp(`^${ownValue}$`, 'u'), says: 'a value of the form prefix:value' },
  priority: { pattern: /^\s*\+?0*(?:[1-9]|10)\s*$/u, says: 'a number from 1 to 10' },
  order: { pattern: /^\s*\+?0*[1-9]\d*\s*$/u, says: 'a number from 1' },
  language: {
    pattern: /^(?:[a-z]{2,8}(?:-[a-z\d]{1,8})*|[xi](?:-[a-z\d]{1,8})+)$/iu,
    says: 'a well-formed language tag (BCP 47)',
  },
  space: { pattern: /^(?:default|preserve)$/u, says: '“default” or “preserve”' },
  control: {
    pattern: new RegExp(`^(?:00)?${control}$`, 'iu'),
    says: 'the hexadecimal number of a character that XML cannot hold',
  },
};

/** What the value should have been; null where it is right. */
export const wrongValue = (kind: ValueKind, value: string): string | null =>
  patterns[kind].pattern.test(value) ? null : patterns[kind].says;
