import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import { newId } from '#db/new-id.ts';
import { insertContest } from '#db/writes/insert-contest.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import type { Result } from '#domain/result.ts';
import { acknowledge, contest } from '#domain/workflow/answer-edit.ts';
import type { EditAnswer, Translation } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { onCell, type Beside } from './on-cell.ts';

type Input = {
  segmentId: string;
  language: TargetLanguage;
  version: number;
  kind: EditAnswer['kind'];
  reason: string;
};

/**
 * Takes note of a change in one's translation, or contests it or its return, which brings the text to review and opens a
 * thread there for whoever changed it. Gives the translation; refuses as `acknowledge`, `contest` and `onCell` do.
 */
export const answer = (act: Act, input: Input): Promise<Result<TranslationView, RefusalCode>> =>
  input.kind === 'accepted'
    ? onCell(act, input, ({ translation }, circumstances) => acknowledge(translation, circumstances))
    : onCell(
        act,
        input,
        ({ translation }, circumstances) => contest(translation, input.reason, circumstances),
        openThread(act),
      );

const openThread =
  (act: Act): Beside =>
  (tx, { cell, events }) =>
    events.flatMap(({ before, after }) => {
      const { segmentId, language } = after;
      const threadId = newId();
      const owner = contestedPerson(before, act.actor.id);
      const place = { documentId: cell.document.id, segmentId, language, threadId };
      const reason = after.answer?.reason ?? '';
      const about = { ...place, kind: 'contested' as const, by: act.actor };
      return [
        ...insertContest(tx, { ...place, sourceNumber: cell.source.number, by: act.actor, owner, reason }, act.now),
        ...insertNotices(
          tx,
          [
            { ...about, personId: owner.id },
            { ...about, personId: cell.language.reviewerId },
          ],
          act.now,
        ),
      ];
    });

/** Whose decision a translator contests: who sent the text back, else who changed it. */
const contestedPerson = ({ state, sentBack, lastEditorId, lastEditorName }: Translation, translatorId: string) =>
  state === 'changes-requested' && sentBack
    ? { id: sentBack.byId, name: sentBack.byName }
    : lastEditorId === translatorId
      ? { id: null, name: null }
      : { id: lastEditorId, name: lastEditorName };
