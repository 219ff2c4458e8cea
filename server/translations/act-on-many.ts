import type { ActResult } from '#contract/translations.ts';
import { ok, type Result } from '#domain/result.ts';
import { markDone } from '#domain/workflow/mark-done.ts';
import { sendBack } from '#domain/workflow/send-back.ts';
import type { SendBackCategory } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { approvalOf } from './approve.ts';
import { keepDecision } from './keep-decision.ts';
import type { Beside, Decide } from './on-cell.ts';
import { onManyCells } from './on-many-cells.ts';

type Cells = { cells: { segmentId: string; language: TargetLanguage; version: number }[] };
type Input = Cells &
  ({ act: 'mark-done' | 'approve' } | { act: 'send-back'; category: SendBackCategory; reason: string });

/**
 * Marks done, approves or sends back many cells. Each is decided by the rules of the act on one; gives for each, in order, the
 * translation or why it was refused.
 */
export const actOnMany = async (act: Act, input: Input): Promise<Result<{ results: ActResult[] }, never>> => {
  const [decide, beside] = wayOf(act, input);
  const results = await onManyCells(act, input.cells, decide, beside);
  return ok({
    results: results.map((result) =>
      result.ok ? { ok: true, translation: result.value } : { ok: false, refusal: result.refusal },
    ),
  });
};

const wayOf = (act: Act, input: Input): [Decide, Beside?] => {
  switch (input.act) {
    case 'mark-done':
      return [({ translation }, circumstances) => markDone(translation, circumstances)];
    case 'approve':
      return [approvalOf(act), keepDecision(act, 'approved')];
    case 'send-back':
      return [
        ({ translation }, circumstances) => sendBack(translation, input, circumstances),
        keepDecision(act, 'sent-back'),
      ];
  }
};
