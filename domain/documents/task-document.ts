import type { SourceStatus } from '#domain/source/source-status.ts';
import type { EditPolicy, HandoverMode, TranslationState } from '#domain/workflow/translation.ts';
import type { Language } from '#locales/languages/language.ts';

/** Cells of a language that stand alike, seen from the person who asks. */
export type CellGroup = {
  state: TranslationState;
  isStale: boolean;
  /** The person's hand is the last on these texts. */
  isMine: boolean;
  /** Another hand than the last one had written them before. */
  hasTwoHands: boolean;
  /** Somebody changed this person's words, and they have not answered (`isChangeToAnswer`). */
  isToAnswer: boolean;
  /** A translator contests the change that was made. */
  isContested: boolean;
  count: number;
  /** The place of the first one in the text, from 0. */
  first: number;
};

/** One language of a document; for the source the groups are empty. */
export type TaskLanguage = {
  language: Language;
  translatorId: string | null;
  translatorDueAt: string | null;
  reviewerId: string | null;
  reviewerDueAt: string | null;
  isHandedOver: boolean;
  areContactsConfirmed: boolean;
  /** The blocks of the library that nobody confirmed in this language, or that have no text in it. */
  openBlocks: number;
  isPublished: boolean;
  groups: CellGroup[];
};

/** What a document's tasks depend on. Instants are ISO 8601 in UTC. */
export type TaskDocument = {
  id: string;
  title: string;
  deadlineAt: string | null;
  deadlineZone: string;
  embargoAt: string | null;
  embargoZone: string;
  editPolicy: EditPolicy;
  handoverMode: HandoverMode;
  /** The source version that people translate. */
  source: { status: SourceStatus };
  /** The newest one; the same where none is in preparation. */
  newest: { number: number; status: SourceStatus; lastEditorId: string | null };
  isNewestCurrent: boolean;
  contactLines: number;
  languages: TaskLanguage[];
};

export const taskKinds = [
  'translate',
  'correct',
  'check-source-change',
  'review',
  'accept-edit',
  'answer-edit',
  'validate-source',
  'confirm-contacts',
  'confirm-blocks',
  'publish',
] as const;

export type Task = {
  kind: (typeof taskKinds)[number];
  documentId: string;
  documentTitle: string;
  language: Language;
  count: number;
  /** Assigned to the person who asks; else nobody is assigned. */
  mine: boolean;
  dueAt: string | null;
  dueZone: string;
  /** The place to begin at, in the text; null for the whole. */
  first: number | null;
};
