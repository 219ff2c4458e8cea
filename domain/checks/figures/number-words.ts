import type { FigureWords } from '#locales/languages/figure-words.ts';
import { exact } from './figure.ts';
import type { FigureWeight } from './figure.ts';
import { firstOf, isHyphen } from './tokens.ts';
import type { Token } from './tokens.ts';

export type WordNumber = {
  kind: 'number' | 'ordinal';
  value: number;
  scale: number;
  weight: FigureWeight;
  end: number;
};

/** The number that starts at `start` in words (`vingt-cinq`, `two and a half million`, `dos mil millones`), and the token after it. */
export function numberWordsAt(tokens: readonly Token[], start: number, words: FigureWords): WordNumber | null {
  const halves = firstOf(tokens, start, words.halves);
  const halved = halves > 0 ? words.scales.get(tokens[start + halves]?.lower ?? '') : undefined;
  if (halved !== undefined)
    return { kind: 'number', value: halved / 2, scale: halved, weight: 'blocks', end: start + halves + 1 };

  let total = 0;
  let group = 0;
  let lastScale = Infinity;
  let end = start;
  for (;;) {
    const joined = end > start && isTightHyphen(tokens, end);
    const at = end + (joined ? 1 : 0);
    const word = tokens[at]?.lower ?? '';
    const tens = group % 100;
    const value = words.ones.has(word)
      ? 1
      : (words.cardinals.get(word) ?? (end === start ? words.looseCardinals.get(word) : undefined));
    if (word === words.joiner && end > start) {
      const half = firstOf(tokens, at, words.andAHalf);
      const afterHalf = words.scales.get(tokens[at + half]?.lower ?? '');
      if (half > 0 && group === 0 && lastScale < Infinity) {
        total += lastScale / 2;
        end = at + half;
        break;
      }
      if (half > 0 && group > 0 && afterHalf !== undefined) {
        group += 0.5;
        end = at + half;
        continue;
      }
      const next = tokens[at + (isTightHyphen(tokens, at + 1) ? 2 : 1)]?.lower ?? '';
      const before = tens || (group >= 100 ? 100 : lastScale === 1000 ? 1000 : 0);
      const ordinal = words.looseOrdinals.get(next) ?? words.ordinals.get(next);
      const after = words.ones.has(next) ? 1 : (words.cardinals.get(next) ?? ordinal ?? 0);
      if (after === 0 || !words.joins(before, after)) break;
      if (!words.ones.has(next) && words.cardinals.get(next) === undefined) {
        return { kind: 'ordinal', value: total + group + after, scale: 1, weight: 'warns', end: at + 2 };
      }
      group += after;
      end = at + 2 + (isTightHyphen(tokens, at + 1) ? 1 : 0);
      continue;
    }
    if (
      words.articles.has(word) &&
      end === start &&
      (words.hundreds.has(tokens[at + 1]?.lower ?? '') || words.scales.has(tokens[at + 1]?.lower ?? ''))
    ) {
      group = 1;
      end = at + 1;
      continue;
    }
    if (value !== undefined) {
      // French counts four twenties: quatre-vingts.
      if (value === 20 && tens === 4 && (joined || word === 'vingts')) group += 76;
      else if (value >= 100 ? group === 0 : tens === 0 || words.continues(tens, value)) group += value;
      else break;
      end = at + 1;
      if (value === 0) break;
      continue;
    }
    if (words.hundreds.has(word)) {
      if (group > 0 && group < 20) group *= 100;
      else if (group === 0 && words.bareScales.has(word)) group = 100;
      else break;
      end = at + 1;
      continue;
    }
    const scale = words.scales.get(word);
    if (scale !== undefined) {
      if (end === start && !words.bareScales.has(word)) return null;
      if (scale > lastScale) total = (total + group) * scale;
      else if (group > 0 || words.bareScales.has(word)) total += (group || 1) * scale;
      else break;
      group = 0;
      lastScale = scale;
      end = at + 1;
      continue;
    }
    const ordinal = words.ordinals.get(word) ?? (joined ? words.looseOrdinals.get(word) : undefined);
    if (ordinal !== undefined && end > start && joined && (tens === 0 || words.continues(tens, ordinal))) {
      return { kind: 'ordinal', value: total + group + ordinal, scale: 1, weight: 'warns', end: at + 1 };
    }
    break;
  }
  if (end === start) return null;
  const value = exact(total + group);
  const first = tokens[start]?.lower ?? '';
  return {
    kind: 'number',
    value,
    scale: lastScale === Infinity ? 1 : lastScale,
    weight: weightOf(value, first, end - start, words),
    end,
  };
}

function weightOf(value: number, first: string, length: number, words: FigureWords): FigureWeight {
  if (length > 1) return 'blocks';
  if (words.ones.has(first) || words.everyday.has(first) || words.looseCardinals.has(first)) return 'loose';
  return value <= 10 || words.bareScales.has(first) ? 'warns' : 'blocks';
}

/** A hyphen without spaces: `vingt-cinq`, not `vingt - cinq`. */
const isTightHyphen = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at]) && tokens[at]?.from === tokens[at - 1]?.to && tokens[at]?.to === tokens[at + 1]?.from;
