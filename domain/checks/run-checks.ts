import { acronym } from './acronym.ts';
import { levels } from './check.ts';
import type { Check, CheckContext, Finding } from './check.ts';
import { contactData } from './contact-data.ts';
import { empty } from './empty.ts';
import { equalToSource } from './equal-to-source.ts';
import { figures } from './figures.ts';
import { marksAddress } from './marks-address.ts';
import { marksExtra } from './marks-extra.ts';
import { marksMissing } from './marks-missing.ts';
import { marksNote } from './marks-note.ts';

const checks: readonly Check[] = [
  equalToSource,
  figures,
  acronym,
  contactData,
  marksMissing,
  marksAddress,
  marksNote,
  marksExtra,
];

/**
 * What every check finds in a target, the gravest first and then by place in the target; what is missing from it stands at the end of its level.
 * An empty target has that one finding only.
 */
export function runChecks(source: string, target: string, context: CheckContext): Finding[] {
  const nothing = empty.find(source, target, context);
  if (nothing.length > 0) return nothing;
  return checks
    .filter((check) => check.languages.includes(context.language))
    .flatMap((check) => check.find(source, target, context))
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || place(a) - place(b));
}

const place = ({ source, target }: Finding): number => target?.[0] ?? 1e9 + (source?.[0] ?? 0);

/** Whether one of the findings stands in the way of an approval. */
export const blocksApproval = (findings: readonly Finding[]): boolean =>
  findings.some(({ level }) => level === 'blocks-approval');
