import type { Act } from '#server/act.ts';
import { chooseBlock } from '#server/blocks/choose-block.ts';
import { confirmBlock } from '#server/blocks/confirm-block.ts';
import { getDocumentBlocks } from '#server/blocks/get-document-blocks.ts';
import { openDocument } from '#server/documents/open-document.ts';
import { publishEdition } from '#server/publishing/publish-edition.ts';
import { getReadiness } from '#server/publishing/get-readiness.ts';
import { getSourceDraft } from '#server/source/get-source-draft.ts';
import { openSourceEarly } from '#server/source/open-source-early.ts';
import { reviseSource } from '#server/source/revise-source.ts';
import { validateSource } from '#server/source/validate-source.ts';
import { approve } from '#server/translations/approve.ts';
import { confirmContacts } from '#server/translations/confirm-contacts.ts';
import { handOver } from '#server/translations/hand-over.ts';
import { markDone } from '#server/translations/mark-done.ts';
import { saveContacts } from '#server/translations/save-contacts.ts';
import { save } from '#server/translations/save.ts';
import { sendBack } from '#server/translations/send-back.ts';
import type { ContactLine } from '#domain/segment.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import type { ScenarioStep } from './scenario-step.ts';
import { settled } from './settled.ts';

type Play = {
  documentId: string;
  /** Who acts in a step, and when. */
  actOf: (step: ScenarioStep) => Act;
  contacts: Partial<Record<TargetLanguage, ContactLine[]>>;
  /** The blocks of the library by their keys. */
  library: ReadonlyMap<string, string>;
};

/** Plays the demo's past through the use cases themselves; throws on an act that they refuse. */
export const playScenario = async (steps: ScenarioStep[], play: Play): Promise<void> => {
  for (const step of steps) {
    if (step.act === 'source-import') continue;
    await playStep(step, play.actOf(step), play);
  }
};

const playStep = async (step: ScenarioStep, act: Act, { documentId, contacts, library }: Play): Promise<void> => {
  switch (step.act) {
    case 'source-import':
      return;
    case 'source-open-early':
    case 'source-validate': {
      const { source } = settled(step.act, await getSourceDraft(act, { documentId }));
      const at = { documentId, number: step.version, version: source.version };
      const opened =
        step.act === 'source-validate'
          ? await validateSource(act, { ...at, declineFaults: 'Texte repris tel qu’il a été publié.' })
          : await openSourceEarly(act, at);
      settled(step.act, opened);
      return;
    }
    case 'source-revise': {
      const draft = settled(step.act, await getSourceDraft(act, { documentId }));
      const segments = draft.segments.map((segment, index) => ({
        id: segment.id,
        kind: segment.kind,
        text: index === step.segment ? step.text : segment.text.text,
        affects: index === step.segment ? step.affects : [],
        reason: index === step.segment ? step.reason : '',
      }));
      const { number, version } = draft.source;
      const { contacts: lines, hasEndMark } = draft;
      settled(
        step.act,
        await reviseSource(act, { documentId, number, version, segments, contacts: lines, hasEndMark }),
      );
      return;
    }
    case 'hand-over':
      settled(step.act, await handOver(act, { documentId, language: step.language }));
      return;
    case 'confirm-contacts': {
      const view = contactsOf(settled(step.act, await openDocument(act, { id: documentId })), step.language);
      const wanted = contacts[step.language] ?? view.lines;
      const saved =
        JSON.stringify(wanted) === JSON.stringify(view.lines)
          ? view
          : settled(
              step.act,
              await saveContacts(act, { documentId, language: step.language, version: view.version, lines: wanted }),
            );
      settled(step.act, await confirmContacts(act, { documentId, language: step.language, version: saved.version }));
      return;
    }
    case 'choose-blocks': {
      for (const key of step.blocks) {
        settled(step.act, await chooseBlock(act, { documentId, blockId: library.get(key) ?? '' }));
      }
      return;
    }
    case 'confirm-blocks': {
      for (const { id, version } of settled(step.act, await getDocumentBlocks(act, { documentId }))) {
        settled(step.act, await confirmBlock(act, { documentId, id, version, language: step.language }));
      }
      return;
    }
    case 'publish': {
      const { languages } = settled(step.act, await getReadiness(act, { documentId }));
      const number = languages.find((one) => one.language === step.language)?.nextNumber ?? 1;
      settled(step.act, await publishEdition(act, { documentId, language: step.language, number }));
      return;
    }
    case 'save':
    case 'mark-done':
    case 'approve':
    case 'send-back':
      return playOnCell(step, act, documentId);
  }
};

type CellStep = Extract<ScenarioStep, { segment: number; language: TargetLanguage }>;

const playOnCell = async (step: CellStep, act: Act, documentId: string): Promise<void> => {
  const view = settled(step.act, await openDocument(act, { id: documentId }));
  const segmentId = view.segments[step.segment]?.id;
  const cell = view.translations.find((one) => one.segmentId === segmentId && one.language === step.language);
  if (!cell) throw new Error(`The demo's scenario names a cell that does not exist: ${step.segment} ${step.language}`);
  const at = { segmentId: cell.segmentId, language: cell.language, version: cell.version };
  const label = `${step.act} ${step.segment} ${step.language}`;
  switch (step.act) {
    case 'save':
      settled(label, await save(act, { ...at, text: { text: step.text, marks: [] }, origin: 'human' }));
      return;
    case 'mark-done':
      settled(label, await markDone(act, at));
      return;
    case 'approve':
      settled(label, await approve(act, at));
      return;
    case 'send-back':
      settled(label, await sendBack(act, { ...at, category: step.category, reason: step.reason }));
      return;
  }
};

const contactsOf = <Block extends { language: Language }>(view: { contacts: Block[] }, language: Language): Block => {
  const contacts = view.contacts.find((one) => one.language === language);
  if (!contacts) throw new Error(`No contact block in ${language}`);
  return contacts;
};
