import type { FaultSpan } from './fault.ts';

const hyphen = /(?<=\S[ \u00A0\u202F])(?:--?)(?=[ \u00A0\u202F]\S)/gu;

/** Hyphens between spaces, where a dash is meant. */
export const hyphensForDashes = (text: string): FaultSpan[] =>
  [...text.matchAll(hyphen)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    replacement: '–',
  }));
