import { targetLanguages } from '#locales/languages/language.ts';
import { isLinkable, isSameSite } from '#domain/marks/address.ts';
import { pairMarks } from '#domain/marks/pair-marks.ts';
import type { Check } from './check.ts';
import { findingOnMark, wordsOf } from './on-mark.ts';

/**
 * Links whose address leads elsewhere than the source's: another page of the same site may be the one in this language, another
 * site hardly is. An address that no page would link is said too.
 */
export const marksAddress: Check = {
  id: 'marks-address',
  languages: targetLanguages,
  find: (source, target, { marks }) => {
    if (!marks) return [];
    const { pairs } = pairMarks({ text: source, marks: marks.source }, { text: target, marks: marks.target });
    return pairs.flatMap(({ source: from, target: to }) => {
      if (from.kind !== 'link' || to?.kind !== 'link' || to.href === from.href) return [];
      const args = { words: wordsOf(to, target), expected: from.href, found: to.href };
      if (!isLinkable(to.href))
        return [findingOnMark('marks-address', { code: 'link-unusable', level: 'warns', args }, from, to)];
      return isSameSite(from.href, to.href)
        ? []
        : [findingOnMark('marks-address', { code: 'link-altered', level: 'warns', args }, from, to)];
    });
  },
};
