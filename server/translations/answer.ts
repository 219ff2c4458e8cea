import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import { newId } from '#db/new-id.ts';
import { insertComment, insertThread } from '#db/writes/write-thread.ts';
import type { Result } from '#domain/result.ts';
import { acknowledge, contest } from '#domain/workflow/answer-edit.ts';
import type { EditAnswer, Translation } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { noticeGroundOfCell } from '../notices/notice-ground.ts';
import { noticesFor } from '../notices/notices-for.ts';
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

/** Opens a thread with the objection in the cell, for whoever made the change, and tells them. */
const openThread =
  (act: Act): Beside =>
  async ({ cell, events }) => {
    const [event] = events;
    if (!event) return { statements: () => [] };
    const { segmentId, language, answer: given } = event.after;
    const text = given?.reason ?? '';
    const owner = contestedPerson(event.before, act.actor.id);
    const threadId = newId();
    const row = {
      id: threadId,
      documentId: cell.document.id,
      segmentId,
      language,
      kind: 'contest' as const,
      sourceNumber: cell.source.number,
      openedAt: act.now,
      openedById: act.actor.id,
      openedByName: act.actor.name,
      ownerId: owner?.id ?? null,
      ownerName: owner?.name ?? null,
    };
    const said = { id: newId(), threadId, authorId: act.actor.id, authorName: act.actor.name, at: act.now };
    return {
      statements: (tx) => [...insertThread(tx, row), ...insertComment(tx, { ...said, text, mentions: [] })],
      entries: [
        {
          stream: cell.document.id,
          kind: 'thread-opened',
          segmentId,
          language,
          after: { threadId, kind: row.kind, ownerId: row.ownerId, text, mentions: [] },
        },
      ],
      notices: owner
        ? await noticesFor(act, noticeGroundOfCell(cell), {
            kind: 'contested',
            segmentId,
            language,
            reviewerId: owner.id,
            threadId,
          })
        : [],
    };
  };

/** Whose decision a translator contests: who sent the text back, else who changed it. */
const contestedPerson = (
  { state, sentBack, lastEditorId, lastEditorName }: Translation,
  translatorId: string,
): { id: string; name: string } | null => {
  if (state === 'changes-requested' && sentBack) return { id: sentBack.byId, name: sentBack.byName };
  if (lastEditorId === null || lastEditorId === translatorId) return null;
  return { id: lastEditorId, name: lastEditorName ?? '' };
};
