import type { TargetLanguage } from '#locales/languages/language.ts';

/** Characters of a translation for each character of the French: measured on the sample communiqué and declaration. */
const ratios: Record<TargetLanguage, number> = { en: 0.91, es: 0.98 };
/** Variance of the length for each character (Gale and Church 1993 give 6.8 for sentences; paragraphs vary like it). */
const variance = 6.8;
/** What anchors may still outweigh: a paragraph of which half was left out. */
export const worstLength = 9;

/**
 * How unlikely it is that texts of these lengths are translations of each other: minus the logarithm of the probability, from 0
 * to `worstLength`. After W. Gale and K. Church, “A program for aligning sentences in bilingual corpora” (1993).
 */
export const lengthCost = (source: number, target: number, language: TargetLanguage): number => {
  if (source === 0 || target === 0) return worstLength;
  const wanted = source * ratios[language];
  const delta = Math.abs(target - wanted) / Math.sqrt(((source + target / ratios[language]) / 2) * variance);
  return Math.min(worstLength, -Math.log(Math.max(2 * (1 - normal(delta)), Number.MIN_VALUE)));
};

/** The standard normal distribution's cumulative function (Abramowitz and Stegun 26.2.17), for z of 0 and more. */
const normal = (z: number): number => {
  const t = 1 / (1 + 0.231_641_9 * z);
  const tail =
    t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
};
