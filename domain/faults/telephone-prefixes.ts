import { fold } from '#domain/fold.ts';
import { diallingCodes } from './dialling-codes.ts';
import type { FaultSpan } from './fault.ts';

type Misplaced = { span: FaultSpan; place: string; usual: string };

const number = /\+ ?\d[\d ()./\u00A0\u202F-]{5,}\d/gu;

/**
 * Telephone numbers whose prefix is not that of the place on their line. Nothing is offered in its place: the place may be
 * wrong, or the person may have a foreign telephone.
 */
export const misplacedTelephones = (line: string): Misplaced[] => {
  const found = placeIn(line);
  if (!found) return [];
  return [...line.matchAll(number)].flatMap(({ 0: written, index }) => {
    const digits = written.replace(/\D/g, '');
    if (found.codes.some((code) => digits.startsWith(code))) return [];
    const span = { from: index, to: index + written.length, replacement: null };
    return [{ span, place: found.place, usual: found.codes.map((code) => `+${code}`).join(', ') }];
  });
};

const placeIn = (line: string): { place: string; codes: readonly string[] } | null => {
  const lead =
    /^\s*(?:[AÀ]u?x?|En|a|à) +(.{2,40}?) ?[:,–-]/u.exec(line)?.[1]?.trim() ??
    /^\s*(\p{Lu}.{1,40}?) ?:/u.exec(line)?.[1];
  const codes = lead === undefined ? undefined : diallingCodes.get(fold(lead));
  return codes ? { place: lead ?? '', codes } : null;
};
