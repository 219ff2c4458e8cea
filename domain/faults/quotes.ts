import { noBreakSpace } from '#locales/languages/language-facts.ts';
import type { FaultSpan } from './fault.ts';

const outer = /"([^"«»]*)"|“([^“”«»]*)”|„([^„”“«»]*)[“”]/gu;

/** Quotation marks that are not French: straight or English ones that no « » surrounds. One that has no partner is shown only. */
export const wrongQuotes = (text: string): FaultSpan[] => {
  const spans: FaultSpan[] = [];
  const paired = new Set<number>();
  for (const { 0: found, index } of text.matchAll(outer)) {
    // Two signs with nothing between them quote nothing.
    if (found.slice(1, -1).trim() === '') continue;
    const last = index + found.length - 1;
    paired.add(index).add(last);
    if (isInside(text, index)) continue;
    const before = /^[ \u00A0\u202F]/.test(found.slice(1)) ? 1 : 0;
    const after = /[ \u00A0\u202F]$/.test(found.slice(1, -1)) ? 1 : 0;
    spans.push({ from: index, to: index + 1 + before, replacement: `«${noBreakSpace}` });
    spans.push({ from: last - after, to: last + 1, replacement: `${noBreakSpace}»` });
  }
  for (const { index } of text.matchAll(/"/gu)) {
    if (!paired.has(index)) spans.push({ from: index, to: index + 1, replacement: null });
  }
  return spans.toSorted((a, b) => a.from - b.from);
};

/** A quotation inside a quotation has “ ”. */
const isInside = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
};
