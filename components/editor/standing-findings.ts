import type { IgnoredView } from '#contract/paragraphs.ts';
import { findingKey, type Finding, type Level } from '#domain/checks/check.ts';
import { carryOver, type Decoration } from './decoration.ts';
import type { Found } from './editor-store.ts';

export type SortedFindings = { standing: Finding[]; setAside: { finding: Finding; ignored: IgnoredView }[] };

/** Findings that stand, and those that somebody set aside for this text. */
export const sortFindings = (
  { findings }: Pick<Found, 'findings'>,
  ignored: readonly IgnoredView[],
): SortedFindings => {
  const result: SortedFindings = { standing: [], setAside: [] };
  for (const finding of findings) {
    const aside = ignored.find(({ key }) => key === findingKey(finding));
    if (aside) result.setAside.push({ finding, ignored: aside });
    else result.standing.push(finding);
  }
  return result;
};

const looks: Record<Level, Decoration['look']> = {
  'blocks-approval': 'blocks',
  'blocks-publication': 'warns',
  warns: 'warns',
  informs: 'informs',
};

/** Where the findings stand in the text as it is now; one that is about the whole text is not drawn. */
export const decorationsOf = (findings: readonly Finding[], foundIn: string, text: string): Decoration[] => {
  const spans = findings.flatMap(({ target, level }): Decoration[] => {
    if (!target || target[1] - target[0] >= foundIn.length) return [];
    return [{ from: target[0], to: target[1], look: looks[level] }];
  });
  return carryOver(foundIn, text, spans);
};
