import { findingKey, type CheckContext, type Finding } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import type { Mark, Text } from '#domain/text.ts';
import { textHash } from '../hash.ts';

type SetAside = { key: string; sourceHash: string; textHash: string };
type Pair = { source: { text: string; marks: Mark[]; hash: string }; text: Text; context: CheckContext };

/** The findings of a text that nobody set aside for exactly these two texts. */
export const standingFindings = ({ source, text, context }: Pair, ignored: SetAside[]): Finding[] => {
  const hash = textHash(text);
  const aside = new Set(
    ignored.filter((one) => one.sourceHash === source.hash && one.textHash === hash).map((one) => one.key),
  );
  const marks = { source: source.marks, target: text.marks };
  return runChecks(source.text, text.text, { ...context, marks }).filter((finding) => !aside.has(findingKey(finding)));
};
