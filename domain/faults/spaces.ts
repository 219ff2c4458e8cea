import { languageFacts } from '#locales/languages/facts.ts';
import { narrowNoBreakSpace, noBreakSpace } from '#locales/languages/language-facts.ts';
import type { FaultSpan } from './fault.ts';
import { outsideAddresses } from './outside-addresses.ts';

const space = '[ \\u00A0\\u202F\\u2009]';
const doubled = new RegExp(`${space}{2,}`, 'gu');
const beforeSign = new RegExp(`(?<=[\\p{L}\\p{N})»”"’\\]…])(${space}?)([:;?!»])(?![/\\d:;?!)])`, 'gu');
const percent = /(?<=\d)( ?)(%)/gu;
const afterOpening = new RegExp(`«(${space}?)(?=\\S)`, 'gu');
const beforeClosing = new RegExp(`(?<=\\S)${space}+([,.)\\]])(?=\\s|$)`, 'gu');
const afterSign = /(?<=\p{L}|\))([,;])(?=\p{L})/gu;
const afterPoint = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu;
const afterPlus = /(?<=(?:^|[\s,(])\+) (?=\d)/gu;
const thousands = /(?<![\d+,.] ?)\b\d{1,3}(?: \d{3})+(?![\d]| \d)/gu;

/**
 * The spaces of a French text that typography wants otherwise: doubled, missing or breaking before `: ; ? ! » %` and after
 * `«`, before a comma or a point, missing after one, breaking inside a figure. Source: Lexique of the Imprimerie nationale.
 */
export const wrongSpaces = (text: string): FaultSpan[] => {
  const spans: FaultSpan[] = [];
  const add = (from: number, to: number, replacement: string) => spans.push({ from, to, replacement });
  const wanted = (sign: string) => (sign === '»' || sign === '%' ? noBreakSpace : languageFacts.fr.spaceBefore[sign]);

  for (const { 0: found, index } of text.matchAll(doubled)) {
    const hard = /[\u00A0\u202F]/.exec(found)?.[0];
    add(index, index + found.length, hard ?? ' ');
  }
  for (const pattern of [beforeSign, percent]) {
    for (const { 1: now = '', 2: sign = '', index } of text.matchAll(pattern)) {
      const right = wanted(sign);
      if (right !== undefined && !isHard(now)) add(index, index + now.length, right);
    }
  }
  for (const { 1: now = '', index } of text.matchAll(afterOpening)) {
    if (!isHard(now)) add(index + 1, index + 1 + now.length, noBreakSpace);
  }
  for (const { 0: found, 1: sign = '', index } of text.matchAll(beforeClosing)) add(index, index + found.length, sign);
  for (const pattern of [afterSign, afterPoint]) {
    for (const { 0: sign, index } of text.matchAll(pattern)) add(index, index + sign.length, `${sign} `);
  }
  for (const { index } of text.matchAll(afterPlus)) add(index, index + 1, '');
  for (const { 0: found, index } of text.matchAll(thousands)) {
    add(index, index + found.length, found.replaceAll(' ', narrowNoBreakSpace));
  }
  return apart(outsideAddresses(text, spans));
};

const isHard = (space: string): boolean => space === noBreakSpace || space === narrowNoBreakSpace;

/** Of spans over each other the first stays. */
const apart = (spans: FaultSpan[]): FaultSpan[] => {
  const kept: FaultSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || span.from > last.to || (span.from === last.to && span.from !== last.from)) kept.push(span);
  }
  return kept;
};
