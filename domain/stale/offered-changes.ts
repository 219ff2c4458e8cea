import { figuresOf } from '#domain/checks/figures/figures-of.ts';
import { formatFigure } from '#domain/checks/figures/format-figure.ts';
import { reading, type Figure } from '#domain/checks/figures/figure.ts';
import { sourceLanguage, type TargetLanguage } from '#locales/languages/language.ts';
import { changedNames } from './changed-names.ts';

/** A passage of a translation that renders what the source said before, and how it renders what the source says now. */
export type OfferedChange = {
  from: number;
  to: number;
  replacement: string;
  /** What the French said, and what it says. */
  was: string;
  is: string;
};

/**
 * Where a figure or a name changed in the French and its old rendering stands in a translation: what would stand in its place,
 * in order, none over another. A figure is found by its value, a name as the registry or the French writes it. A figure whose
 * form cannot be told is not offered.
 */
export const offeredChanges = (
  source: { before: string; after: string },
  target: string,
  language: TargetLanguage,
): OfferedChange[] => {
  const all = [...ofFigures(source, target, language), ...ofNames(source, target, language)];
  const inOrder = all.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return inOrder.filter(({ from }, at) => inOrder.slice(0, at).every((earlier) => earlier.to <= from));
};

const ofFigures = (
  source: { before: string; after: string },
  target: string,
  language: TargetLanguage,
): OfferedChange[] => {
  const pairs = changedFigures(figuresOf(source.before, sourceLanguage), figuresOf(source.after, sourceLanguage));
  if (pairs.length === 0) return [];
  const free = figuresOf(target, language);
  return pairs.flatMap(([was, is]) => {
    const at = free.findIndex((figure) => isRendering(figure, was));
    const found = free[at];
    const replacement = formatFigure(is, language);
    if (!found || replacement === null || !/\d/u.test(found.text)) return [];
    free.splice(at, 1);
    const [from, to] = found.core;
    return target.slice(from, to) === replacement ? [] : [{ from, to, replacement, was: was.text, is: is.text }];
  });
};

const isRendering = (figure: Figure, of: Figure): boolean =>
  reading(figure) === reading(of) || figure.also.includes(reading(of));

/** The figures that one text has and the other has not, paired by kind and order where there are as many on both sides. */
const changedFigures = (before: readonly Figure[], after: readonly Figure[]): [was: Figure, is: Figure][] => {
  const gone = without(before, after);
  const come = without(after, before);
  return [...Map.groupBy(gone, kindOf)].flatMap(([kind, old]) => {
    const fresh = come.filter((figure) => kindOf(figure) === kind);
    if (fresh.length !== old.length) return [];
    return old.flatMap((was, at): [Figure, Figure][] => {
      const is = fresh[at];
      return is ? [[was, is]] : [];
    });
  });
};

const kindOf = ({ kind, currency }: Figure): string => `${kind} ${currency ?? ''}`;

/** Each figure answers for one of the same value only. */
const without = (figures: readonly Figure[], others: readonly Figure[]): Figure[] => {
  const left = others.map(reading);
  return figures.filter((figure) => {
    const at = left.indexOf(reading(figure));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
};

const ofNames = (
  source: { before: string; after: string },
  target: string,
  language: TargetLanguage,
): OfferedChange[] =>
  changedNames(source.before, source.after, language).flatMap(({ was, is, rendered, replacement }) =>
    placesOf(target, rendered).map((from) => ({ from, to: from + rendered.length, replacement, was, is })),
  );

/** Where a word or words stand in a text as a whole. */
const placesOf = (text: string, words: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const isWhole = !isWordAt(text, at - 1) && !isWordAt(text, at + words.length);
    if (isWhole) places.push(at);
  }
  return places;
};

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
