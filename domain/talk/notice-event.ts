import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import type { Thread } from './thread.ts';

type InThread = {
  threadId: string;
  segmentId: string;
  thread: Pick<Thread, 'kind' | 'language' | 'openedById' | 'ownerId'>;
};
type OnCell = { segmentId: string; language: TargetLanguage };

/** An act of which somebody should hear, with whom it concerns beyond those assigned to the language. */
export type NoticeEvent =
  /** `writerId` is the last editor of the text that is spoken about. */
  | ({ kind: 'thread-opened'; mentions: readonly string[]; writerId: string | null } & InThread)
  /** `participants` have said something before. */
  | ({
      kind: 'comment-added';
      mentions: readonly string[];
      participants: readonly string[];
      answers: boolean;
    } & InThread)
  | ({ kind: 'thread-owned' } & InThread)
  | ({ kind: 'thread-reopened' } & InThread)
  /** `isAnswered`: its asker has been told already. */
  | ({ kind: 'thread-closed'; isAnswered: boolean } & InThread)
  | ({ kind: 'sent-back'; lastEditorId: string | null; priorEditorId: string | null } & OnCell)
  | ({ kind: 'edited'; editorId: string } & OnCell)
  | ({ kind: 'contested'; reviewerId: string; threadId?: string } & OnCell)
  | ({ kind: 'suggested'; lastEditorId: string | null } & OnCell)
  | ({ kind: 'suggestion-decided'; proposerId: string } & OnCell)
  /** Each language for which the change matters, with those who wrote the texts that it touches. */
  | { kind: 'source-changed'; languages: readonly { language: TargetLanguage; writerIds: readonly string[] }[] }
  | { kind: 'assigned'; assigned: readonly { personId: string; language: Language }[] }
  | { kind: 'handed-over'; language: TargetLanguage };
