import { sourceLanguage, targetLanguages } from '#locales/languages/language.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Check, Finding, Fix, Level, Span } from './check.ts';
import { compareFigures } from './figures/compare-figures.ts';
import type { Pair } from './figures/compare-figures.ts';
import type { Figure, FigureDoubt } from './figures/figure.ts';
import { figuresOf } from './figures/figures-of.ts';
import { formatFigure, formatNumber } from './figures/format-figure.ts';

/**
 * Numbers, percentages, amounts, dates and times that differ by value, and figures written against the rules of the language
 * (domain.md §5 and §6). A difference between figures in digits blocks; one to ten and ordinals in words only warn.
 */
export const figures: Check = {
  id: 'figures',
  languages: targetLanguages,
  find(source, target, { language }) {
    const { matched, altered, missing, unexpected } = compareFigures(
      figuresOf(source, sourceLanguage),
      figuresOf(target, language),
    );
    return [
      ...matched.flatMap(([before, after]) => doubtful(before, after, language)),
      ...altered.map((pair) => differing(pair, altered, language)),
      ...missing.map((before) =>
        finding('figure-missing', levelOf(before), { expected: before.text }, before, null, null),
      ),
      ...unexpected.map((after) =>
        finding('figure-unexpected', levelOf(after), { found: after.text }, null, after, null),
      ),
    ];
  },
};

const levelOf = (...all: readonly Figure[]): Level =>
  all.some(({ weight }) => weight === 'blocks') ? 'blocks-approval' : 'warns';

function finding(
  code: string,
  level: Level,
  args: Record<string, string>,
  source: Figure | null,
  target: Figure | null,
  fix: Fix | null,
): Finding {
  return {
    check: 'figures',
    level,
    code,
    args,
    source: source && spanOf(source),
    target: target && spanOf(target),
    fix,
  };
}

const spanOf = ({ from, to }: Figure): Span => [from, to];

const doubtLevel: Record<FigureDoubt, Level> = {
  'decimal-separator': 'blocks-approval',
  'decimal-point': 'warns',
  'thousands-or-decimal': 'warns',
};

/** A figure of the right value whose sign is wrong or ambiguous in this language. */
function doubtful(source: Figure, target: Figure, language: TargetLanguage): Finding[] {
  const { doubt, number } = target;
  const isClock = target.also.some((each) => each.startsWith('time:') && source.also.includes(each));
  if (doubt === null || number === null || source.number === null || isClock) return [];
  const [from, to] = target.core;
  const written = target.text.slice(from - target.from, to - target.from);
  // "article 2.1" is a reference, written alike in both.
  if (doubt !== 'decimal-separator' && source.text.includes(/[\d.,]+/u.exec(written)?.[0] ?? written)) return [];
  const mantissa = formatNumber(source.number / target.scale, language);
  const text = written.replace(
    /^\d[\d.,\u0020\u00A0\u202F\u2009]*(?<=\d)/u,
    doubt === 'thousands-or-decimal' ? mantissa : withSign(written, language),
  );
  const fix = { from, to, text };
  return [finding(doubt, doubtLevel[doubt], { found: target.text, expected: text }, source, target, fix)];
}

/** The numeral at the start of a passage, with this language's decimal sign. */
const withSign = (written: string, language: TargetLanguage): string => {
  const numeral = /^\d[\d.,\u0020\u00A0\u202F\u2009]*(?<=\d)/u.exec(written)?.[0] ?? '';
  return language === 'en' ? numeral.replace(',', '.') : numeral.replace('.', ',');
};

function differing(pair: Pair, all: readonly Pair[], language: TargetLanguage): Finding {
  const [source, target] = pair;
  if (source.kind === 'date' && target.kind === 'date' && target.value.replace(/^\d{4}-/u, '') === source.value) {
    return finding('year-added', 'warns', { expected: source.text, found: target.text }, source, target, null);
  }
  const isOnly = all.filter(([other]) => other.kind === source.kind).length === 1;
  const text = isOnly && canReplace(source, target) ? formatFigure(source, language) : null;
  const [from, to] = target.core;
  const fix = text === null ? null : { from, to, text };
  return finding(
    'figure-differs',
    levelOf(source, target),
    { expected: source.text, found: target.text },
    source,
    target,
    fix,
  );
}

/** Only the numeral and its scale are replaced, so the unit must be right already; words are left to the translator. */
const canReplace = (source: Figure, target: Figure): boolean =>
  source.kind === target.kind &&
  source.currency === target.currency &&
  source.weight === 'blocks' &&
  target.weight === 'blocks' &&
  /\d/u.test(target.text);
