import type { Language } from '#locales/languages/language.ts';
import type { ThreadKind } from './thread-kind.ts';

/** What the rules of a conversation ask about it. */
export type Thread = {
  kind: ThreadKind;
  /** `fr` where it is about the source. */
  language: Language;
  openedById: string;
  /** Who has to answer a question; null while nobody took it. */
  ownerId: string | null;
  answeredAt: string | null;
  closedAt: string | null;
  /** The source version that stood when it was opened. */
  sourceNumber: number;
  /** The source version that it led to. */
  causedSource: number | null;
};
