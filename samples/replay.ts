import type { Actor } from '#domain/access/role.ts';
import type { Result } from '#domain/result.ts';
import { plain } from '#domain/text.ts';
import { approve } from '#domain/workflow/approve.ts';
import { changeSource } from '#domain/workflow/change-source.ts';
import { edit } from '#domain/workflow/edit.ts';
import { markDone } from '#domain/workflow/mark-done.ts';
import { sendBack } from '#domain/workflow/send-back.ts';
import type { TranslationEvent } from '#domain/workflow/translation-event.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { demoPeople } from './people.ts';
import type { ScenarioStep } from './scenario-step.ts';

type CellStep = Extract<ScenarioStep, { act: 'save' | 'mark-done' | 'approve' | 'send-back' }>;
/** Whether a finding blocks the approval of this text. */
export type IsBlocked = (segment: number, language: TargetLanguage, text: string) => boolean;

const untranslated = (segment: number, language: TargetLanguage): Translation => ({
  segmentId: String(segment),
  language,
  version: 0,
  state: 'untranslated',
  text: plain(''),
  sourceNumber: 1,
  staleFrom: null,
  lastEditorId: null,
  lastEditorName: null,
  priorText: null,
  priorEditorId: null,
  origin: 'human',
  sentBack: null,
  approval: null,
  answer: null,
});

const actorOf = (handle: string): Actor => {
  const person = demoPeople.find((candidate) => candidate.handle === handle);
  if (!person) throw new Error(`nobody is called ${handle}`);
  return { id: handle, name: person.name, grants: person.roles };
};

/**
 * Where a scenario leads by the rules of `domain/workflow`, without a database: the cells of each language, in order.
 * Throws at the first act that is refused, does nothing, or is out of order.
 */
export const replay = (
  steps: ScenarioStep[],
  segmentCount: number,
  isBlocked: IsBlocked,
): Record<TargetLanguage, Translation[]> => {
  const cellsOf = (language: TargetLanguage) =>
    Array.from({ length: segmentCount }, (_, n) => untranslated(n, language));
  const cells = { en: cellsOf('en'), es: cellsOf('es') };
  const handedOver = new Set<TargetLanguage>();
  const source = { number: 1, hash: '', open: false };
  let sourceEditor = '';
  let revision: Extract<ScenarioStep, { act: 'source-revise' }> | null = null;
  let lastAt = Infinity;

  const act = (step: CellStep, cell: Translation): Result<TranslationEvent[], string> => {
    const circumstances = {
      actor: actorOf(step.by),
      now: `-${step.at} h`,
      source,
      editPolicy: 'reviewer-edit-stands' as const,
      handedOver: handedOver.has(step.language),
    };
    switch (step.act) {
      case 'save':
        return edit(cell, { text: plain(step.text), origin: 'human' }, circumstances);
      case 'mark-done':
        return markDone(cell, circumstances);
      case 'approve': {
        const blocked = isBlocked(step.segment, step.language, cell.text.text);
        return approve(cell, {
          ...circumstances,
          textHash: cell.text.text,
          blocked,
          editorIsReviewer: cell.lastEditorId?.startsWith('reviewer') === true,
        });
      }
      case 'send-back':
        return sendBack(cell, step, circumstances);
    }
  };

  for (const step of steps) {
    if (step.at >= lastAt || step.at <= 0) throw new Error(`${step.act} at ${step.at} is out of order`);
    lastAt = step.at;
    switch (step.act) {
      case 'source-import':
        sourceEditor = step.by;
        break;
      case 'source-open-early':
        source.open = true;
        break;
      case 'source-revise':
        sourceEditor = step.by;
        revision = step;
        break;
      case 'source-validate':
        if (step.by === sourceEditor) throw new Error(`version ${step.version} is validated by its own editor`);
        source.open = true;
        source.number = step.version;
        for (const language of revision?.affects ?? []) {
          cells[language] = cells[language].map((cell, n) =>
            n === revision?.segment ? (changeSource(cell)[0]?.after ?? cell) : cell,
          );
        }
        revision = null;
        break;
      case 'hand-over':
        handedOver.add(step.language);
        break;
      case 'confirm-contacts':
      case 'choose-blocks':
      case 'confirm-blocks':
      case 'publish':
        break;
      default: {
        const cell = cells[step.language][step.segment];
        if (!cell) throw new Error(`there is no segment ${step.segment}`);
        const result = act(step, cell);
        if (!result.ok)
          throw new Error(`${step.act} of ${step.language} ${step.segment} at ${step.at}: ${result.refusal}`);
        const event = result.value[0];
        if (!event) throw new Error(`${step.act} of ${step.language} ${step.segment} at ${step.at} changes nothing`);
        cells[step.language][step.segment] = event.after;
      }
    }
  }
  return cells;
};
