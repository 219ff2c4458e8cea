import type { FigureWords } from '#locales/languages/figure-words.ts';
import type { Reading } from './figure.ts';
import type { Token } from './tokens.ts';

const signs: Record<string, string> = { '€': 'EUR', $: '$', '£': 'GBP', '¥': 'JPY' };
const codes = new Set([
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'JPY',
  'CNY',
  'BRL',
  'COP',
  'PEN',
  'CLP',
  'MXN',
  'ARS',
  'VES',
  'SEK',
  'NOK',
  'DKK',
  'XAF',
  'XOF',
]);
const dollars: Record<string, string> = {
  US: 'USD',
  U: 'USD',
  C: 'CAD',
  CA: 'CAD',
  Can: 'CAD',
  CAN: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  EU: 'USD',
};
const families: Record<string, string> = {
  USD: '$',
  CAD: '$',
  AUD: '$',
  CHF: 'franc',
  XAF: 'franc',
  XOF: 'franc',
  COP: 'peso',
  CLP: 'peso',
  MXN: 'peso',
  ARS: 'peso',
};
const nationalities: Record<string, Record<string, string>> = {
  dollars: { us: 'USD', canadian: 'CAD', australian: 'AUD' },
  francs: { swiss: 'CHF' },
};

export type Currency = { code: string; end: number };

/** The currency that starts at a token: a sign, a code, `US$`, `$US`, or a word with what qualifies it. */
export function currencyAt(tokens: readonly Token[], start: number, words: FigureWords): Currency | null {
  const token = tokens[start];
  if (token === undefined) return null;
  const next = tokens[start + 1];
  const sign = signs[token.text];
  if (sign !== undefined) {
    const country = sign === '$' && next?.from === token.to ? dollars[next.text] : undefined;
    return country === undefined ? { code: sign, end: start + 1 } : { code: country, end: start + 2 };
  }
  if (codes.has(token.text)) return { code: token.text, end: start + 1 };
  const country = dollars[token.text];
  if (country !== undefined && next?.text === '$' && next.from === token.to) return { code: country, end: start + 2 };
  const national = nationalities[next?.lower ?? '']?.[token.lower];
  if (national !== undefined) return { code: national, end: start + 2 };
  const named = words.currencies.get(token.lower);
  if (named === undefined) return null;
  const qualified = words.currencyQualifiers.get(next?.lower ?? '');
  return qualified === undefined ? { code: named, end: start + 1 } : { code: qualified, end: start + 2 };
}

/** The currency after an amount, with the word that may stand between: `millions d’euros`. */
export function currencyAfter(tokens: readonly Token[], start: number, words: FigureWords): Currency | null {
  let at = start;
  if (words.of.has(tokens[at]?.lower ?? '')) at += 1;
  if (at > start && /^['’]$/u.test(tokens[at]?.text ?? '')) at += 1;
  return currencyAt(tokens, at, words);
}

/** The reading that leaves the country open, as `dollars` does: none for a currency of its own name. */
export function openReading(code: string, number: number): Reading[] {
  const family = families[code];
  return family === undefined ? [] : [`amount:${family} ${number}`];
}
