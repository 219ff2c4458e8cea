import type { TranslationView } from '#contract/translations.ts';
import { findingKey } from '#domain/checks/check.ts';
import { acceptEdit } from '#domain/workflow/accept-edit.ts';
import { acknowledge } from '#domain/workflow/answer-edit.ts';
import { approve } from '#domain/workflow/approve.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import type { Text } from '#domain/text.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { markDone } from '#domain/workflow/mark-done.ts';
import type { MainAct } from '#domain/workflow/main-act.ts';
import type { Foreseen } from './cell.ts';
import type { Found } from './editor-store.ts';

type Known = { found: Found; ignored: readonly { key: string }[] };

/** Whether a finding of this very text stands in the way of an approval and nobody set it aside. */
export const isBlocked = ({ text, marks }: Text, { found, ignored }: Known): boolean =>
  found.text === text &&
  sameMarks(found.marks, marks) &&
  found.findings.some(
    (finding) => finding.level === 'blocks-approval' && !ignored.some(({ key }) => key === findingKey(finding)),
  );

/** How the main act would end, by the rules that the server will ask again. */
export const foresee = (
  act: Exclude<MainAct, 'go-on'>,
  translation: TranslationView,
  circumstances: Circumstances,
  known: Known,
): Foreseen => {
  const approval = { ...circumstances, textHash: '', blocked: isBlocked(translation.text, known) };
  const decided =
    act === 'mark-done'
      ? markDone(translation, circumstances)
      : act === 'approve'
        ? approve(translation, { ...approval, editorIsReviewer: false })
        : act === 'acknowledge'
          ? acknowledge(translation, circumstances)
          : // Who reviews is for the server to know; that somebody else edited is known here.
            acceptEdit(translation, { ...approval, editorIsReviewer: true });
  if (!decided.ok) return decided;
  return { ok: true, after: decided.value.at(-1)?.after ?? translation };
};
