import { hastyWords } from '#locales/languages/fr/french-faults.ts';
import type { FaultSpan } from './fault.ts';
import { outsideAddresses } from './outside-addresses.ts';

const escaped = (word: string): string => word.replaceAll(/\./gu, (sign) => `\\${sign}`);
const words = Object.keys(hastyWords).toSorted((a, b) => b.length - a.length);
const hasty = new RegExp(`(?<![\\p{L}\\p{N}.@_-])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}@_-])`, 'gu');

/** What is written in haste in place of a word: svp, Mr, etc... */
export const hastyWordsIn = (text: string): FaultSpan[] =>
  outsideAddresses(
    text,
    [...text.matchAll(hasty)].map(({ 0: found, index }) => ({
      from: index,
      to: index + found.length,
      replacement: hastyWords[found] ?? null,
    })),
  );
