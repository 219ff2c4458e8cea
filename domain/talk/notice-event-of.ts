import { holds, type Actor } from '#domain/access/role.ts';
import type { TranslationEvent } from '#domain/workflow/translation-event.ts';
import type { NoticeEvent } from './notice-event.ts';

/**
 * What an act on a cell tells others: a text sent back, or the first change that a reviewer makes to somebody else's
 * text. Null for all that its people see by themselves.
 */
export const noticeEventOf = ({ kind, before, after }: TranslationEvent, actor: Actor): NoticeEvent | null => {
  const { segmentId, language } = after;
  if (kind === 'translation-sent-back') {
    const { lastEditorId, priorEditorId } = after;
    return { kind: 'sent-back', segmentId, language, lastEditorId, priorEditorId };
  }
  const isEdit =
    kind === 'translation-saved' || kind === 'translation-restored' || kind === 'translation-suggestion-accepted';
  const editorId = before.lastEditorId;
  if (!isEdit || editorId === null || editorId === actor.id || before.text.text === '') return null;
  const isUnderReview = before.state !== 'untranslated' && before.state !== 'draft';
  return isUnderReview && holds(actor, 'reviewer', language) ? { kind: 'edited', segmentId, language, editorId } : null;
};
