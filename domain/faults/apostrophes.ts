import type { FaultSpan } from './fault.ts';

const straight = /(?<=\p{L})['‘`´ʼ](?=[\p{L}«])/gu;

/** Apostrophes of a typewriter; a text that has both kinds looks careless. */
export const wrongApostrophes = (text: string): FaultSpan[] =>
  [...text.matchAll(straight)].map(({ index }) => ({ from: index, to: index + 1, replacement: '’' }));
