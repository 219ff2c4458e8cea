import type { TranslationView } from '#contract/translations.ts';
import { holds, type Actor } from '#domain/access/role.ts';
import { approve } from '#domain/workflow/approve.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { markDone } from '#domain/workflow/mark-done.ts';
import { sendBack } from '#domain/workflow/send-back.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Refusal } from './cell.ts';
import type { CellPlace } from './cell-key.ts';

export const bulkActs = ['mark-done', 'approve', 'send-back'] as const;
export type BulkAct = (typeof bulkActs)[number];

/** The texts that an act can be tried on, and those of which it is known that it would be refused. */
export type BulkPlan = { ready: CellPlace[]; refused: { place: CellPlace; refusal: Refusal }[] };

export type BulkReport = { act: BulkAct; done: number; refused: BulkPlan['refused'] };

const roleFor = { 'mark-done': 'translator', approve: 'reviewer', 'send-back': 'reviewer' } as const;

/** Whether a person has the role for an act in a language at all. */
const isFor = (act: BulkAct, actor: Pick<Actor, 'grants'>, language: TargetLanguage): boolean =>
  holds(actor, roleFor[act], language);

/**
 * What one act would do to some texts, by the rules that the server will ask again; a text that is so already is left out, and
 * whether findings block one is for the server to say.
 */
export const planOf = (
  act: BulkAct,
  translations: readonly TranslationView[],
  circumstancesOf: (language: TargetLanguage) => Circumstances,
): BulkPlan => {
  const plan: BulkPlan = { ready: [], refused: [] };
  for (const translation of translations) {
    const circumstances = circumstancesOf(translation.language);
    if (!isFor(act, circumstances.actor, translation.language)) continue;
    if (isSo(act, translation)) continue;
    const place = { segmentId: translation.segmentId, language: translation.language };
    const decided = decide(act, translation, circumstances);
    if (!decided.ok) plan.refused.push({ place, refusal: decided.refusal });
    else if (decided.value.length > 0) plan.ready.push(place);
  }
  return plan;
};

const isSo = (act: BulkAct, { state }: TranslationView): boolean =>
  (act === 'approve' && state === 'approved') || (act === 'send-back' && state === 'changes-requested');

const decide = (act: BulkAct, translation: TranslationView, circumstances: Circumstances) => {
  switch (act) {
    case 'mark-done':
      return markDone(translation, circumstances);
    case 'approve':
      return approve(translation, { ...circumstances, textHash: '', blocked: false, editorIsReviewer: false });
    case 'send-back':
      return sendBack(translation, { category: 'style', reason: '' }, circumstances);
  }
};
