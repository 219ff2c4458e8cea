import type { FigureWords } from '#locales/languages/figure-words.ts';
import type { Language } from '#locales/languages/language.ts';
import { contextual } from './contextual.ts';
import { currencyAfter, currencyAt, openReading } from './currency.ts';
import type { Currency } from './currency.ts';
import { exact } from './figure.ts';
import type { Figure, FigureDoubt, FigureKind, FigureWeight, Reading } from './figure.ts';
import { numberWordsAt } from './number-words.ts';
import { parseNumeral } from './numeral.ts';
import { ordinalSuffixAt } from './ordinals.ts';
import { firstOf, isHyphen } from './tokens.ts';
import type { Token } from './tokens.ts';

export type Parsed = { figure: Figure; end: number };

type Core = {
  value: number;
  also: readonly number[];
  doubt: FigureDoubt | null;
  scale: number;
  weight: FigureWeight;
  kind: 'number' | 'ordinal';
  start: number;
  end: number;
};

/** A number in digits or words that starts at a token, with its scale words, per cent or currency. */
export function quantityAt(
  text: string,
  tokens: readonly Token[],
  start: number,
  words: FigureWords,
  language: Language,
): Parsed | null {
  const first = tokens[start];
  if (first === undefined) return null;
  const prefix = first.kind === 'digits' ? null : currencyAt(tokens, start, words);
  const prefixed = prefix !== null && tokens[prefix.end]?.kind === 'digits' ? prefix : null;
  const at = prefixed?.end ?? start;
  const core =
    tokens[at]?.kind === 'digits'
      ? digitsAt(tokens, at, words, language, prefixed !== null)
      : wordsCore(tokens, at, words);
  if (core === null) return opaque(tokens, at);
  const number = isNegative(text, tokens, at) ? -core.value : core.value;
  const parts = { text, tokens, core, number, first, at };
  if (core.kind === 'ordinal') return build(parts, 'ordinal', null, core.end, null);
  const suffix = core.scale === 1 && tokens[at]?.kind === 'digits' ? ordinalSuffixAt(text, tokens[at].to, language) : 0;
  if (suffix > 0) return ordinalDigits(parts, suffix);
  if (prefixed !== null) return build(parts, 'amount', prefixed, core.end, null);
  const percent = firstOf(tokens, core.end, words.percent);
  if (percent > 0) return build(parts, 'percent', null, core.end + percent, null);
  const currency = currencyAfter(tokens, core.end, words);
  if (currency !== null) return build(parts, 'amount', currency, currency.end, null);
  return build(parts, 'number', null, core.end, words);
}

type Parts = { text: string; tokens: readonly Token[]; core: Core; number: number; first: Token; at: number };

function build(
  { text, tokens, core, number, first }: Parts,
  kind: FigureKind,
  currency: Currency | null,
  end: number,
  words: FigureWords | null,
): Parsed {
  const { value, also } = words === null ? { value: number, also: [] } : contextual(text, tokens, core, number, words);
  const code = currency?.code ?? null;
  const to = tokens[end - 1]?.to ?? first.to;
  const shown = (each: number): string => (code === null ? String(each) : `${code} ${each}`);
  const readings: Reading[] = [
    ...core.also.map((each) => `${kind}:${shown(each)}`),
    ...also,
    ...(code === null ? [] : openReading(code, value)),
  ];
  // The sign belongs to the number, so that a fix replaces both.
  const signed = number < 0 ? 1 : 0;
  const coreFrom = (tokens[core.start]?.from ?? first.from) - signed;
  const from = Math.min(first.from, coreFrom);
  return {
    figure: {
      kind,
      value: shown(value),
      number: value,
      scale: core.scale,
      currency: code,
      weight: kind === 'percent' || kind === 'amount' ? 'blocks' : core.weight,
      also: readings,
      doubt: core.doubt,
      from,
      to,
      text: text.slice(from, to),
      core: [coreFrom, tokens[core.end - 1]?.to ?? to],
    },
    end,
  };
}

function ordinalDigits({ text, core, number, first, at, tokens }: Parts, suffix: number): Parsed {
  const token = tokens[at] ?? first;
  const to = token.to + suffix;
  let end = at + 1;
  while ((tokens[end]?.from ?? Infinity) < to) end += 1;
  const figure: Figure = {
    kind: 'ordinal',
    value: String(number),
    number,
    scale: 1,
    currency: null,
    weight: number === 1 ? 'warns' : 'blocks',
    also: [],
    doubt: core.doubt,
    from: token.from,
    to,
    text: text.slice(token.from, to),
    core: [token.from, token.to],
  };
  return { figure, end };
}

function wordsCore(tokens: readonly Token[], start: number, words: FigureWords): Core | null {
  const found = tokens[start]?.kind === 'word' ? numberWordsAt(tokens, start, words) : null;
  return found && { ...found, also: [], doubt: null, start };
}

function digitsAt(
  tokens: readonly Token[],
  start: number,
  words: FigureWords,
  language: Language,
  hasCurrency: boolean,
): Core | null {
  const numeral = parseNumeral(tokens[start]?.text ?? '', language);
  if (numeral === null) return null;
  let end = start + 1;
  let scale = 1;
  for (;;) {
    const at = end + (isHyphen(tokens[end]) && words.scales.has(tokens[end + 1]?.lower ?? '') ? 1 : 0);
    const next = scaleAt(tokens, at, words, hasCurrency, language);
    if (next === null) break;
    scale *= next;
    end = at + 1;
  }
  let value = exact(numeral.value * scale);
  const half = scale > 1 ? firstOf(tokens, end, words.andAHalf) : 0;
  if (half > 0) {
    value = exact(value + scale / 2);
    end += half;
  }
  // "4 millones 600 mil" is one number, and so is "2 mil 500 millones" in much of America.
  const rest =
    scale > 1 && half === 0 && tokens[end]?.kind === 'digits' ? digitsAt(tokens, end, words, language, false) : null;
  if (rest !== null && rest.scale > 1 && rest.value < scale) {
    value = exact(value + rest.value);
    end = rest.end;
  } else if (rest !== null && language === 'es' && scale === 1000 && /^\d{3}$/u.test(tokens[end]?.text ?? '')) {
    value = exact((value + rest.value / rest.scale) * rest.scale);
    scale = rest.scale;
    end = rest.end;
  }
  return {
    value,
    also: numeral.also.map((each) => exact(each * scale)),
    doubt: numeral.doubt,
    scale,
    weight: 'blocks',
    kind: 'number',
    start,
    end,
  };
}

/** Whole words anywhere after digits; one-letter ones only beside a currency, for `m` is a metre. */
function scaleAt(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
  hasCurrency: boolean,
  language: Language,
): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const long = words.scales.get(token.lower);
  if (long !== undefined) return long;
  const short = words.shortScales.get(token.text);
  if (short === undefined) return null;
  const beside =
    hasCurrency ||
    (token.text === 'M' && words.of.has(tokens[at + 1]?.lower ?? '')) ||
    currencyAfter(tokens, at + 1, words) !== null;
  return beside || (token.text.length > 1 && language !== 'es') ? short : null;
}

/** `1.2.3` and the like: compared as they stand. */
function opaque(tokens: readonly Token[], at: number): Parsed | null {
  const token = tokens[at];
  if (token?.kind !== 'digits') return null;
  const { text, from, to } = token;
  const figure: Figure = {
    kind: 'number',
    value: text,
    number: null,
    scale: 1,
    currency: null,
    weight: 'blocks',
    also: [],
    doubt: null,
    from,
    to,
    text,
    core: [from, to],
  };
  return { figure, end: at + 1 };
}

/** A minus sign, or a hyphen after a space or a bracket; one at the start of a line is a bullet. */
function isNegative(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const sign = token?.kind === 'digits' ? text[token.from - 1] : undefined;
  const before = text[(token?.from ?? 0) - 2] ?? '';
  return sign === '\u2212' ? !/[\p{L}\d]/u.test(before) : sign === '-' && /[^\S\n]|\(/u.test(before);
}
