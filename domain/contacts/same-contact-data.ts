import type { ContactLine } from '#domain/segment.ts';

import { contactData, phoneDigits } from './contact-data.ts';
import type { ContactDatum } from './contact-data.ts';

export type ContactDifference = {
  /** Index of the line in the block, from 0. */
  line: number;
  what: ContactDatum['what'];
  /** As the source has it; null where the target has one too many. */
  expected: string | null;
  /** As the target has it; null where it is missing. */
  found: string | null;
};

const comparable = (datum: ContactDatum): string => (datum.what === 'phone' ? phoneDigits(datum.text) : datum.text);

const without = (data: ContactDatum[], others: ContactDatum[]): ContactDatum[] => {
  const left = others.map(comparable);
  return data.filter((datum) => {
    const at = left.indexOf(comparable(datum));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/**
 * What differs between the contact data of two blocks, line by line: e-mail and web addresses literally, telephone
 * numbers by their digits (domain.md §3). Nothing when all is inherited. A line that is missing lacks all its data.
 */
export const sameContactData = (source: ContactLine[], target: ContactLine[]): ContactDifference[] => {
  const lines = Array.from({ length: Math.max(source.length, target.length) }, (_, line) => line);
  return lines.flatMap((line) => {
    const wanted = contactData(source[line]?.text ?? '');
    const present = contactData(target[line]?.text ?? '');
    return (['email', 'url', 'phone'] as const).flatMap((what) => {
      const expected = wanted.filter((datum) => datum.what === what);
      const found = present.filter((datum) => datum.what === what);
      const missing = without(expected, found);
      const extra = without(found, expected);
      return Array.from({ length: Math.max(missing.length, extra.length) }, (_, at) => ({
        line,
        what,
        expected: missing[at]?.text ?? null,
        found: extra[at]?.text ?? null,
      }));
    });
  });
};
