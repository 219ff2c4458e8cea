import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** domain.md §2. *Source changed* is a flag beside the state (`staleFrom`), not a state. */
export const translationStates = ['untranslated', 'draft', 'in-review', 'changes-requested', 'approved'] as const;
export type TranslationState = (typeof translationStates)[number];

/** Why a text is sent back: the top categories of MQM (Multidimensional Quality Metrics). */
export const sendBackCategories = [
  'accuracy',
  'terminology',
  'linguistic-conventions',
  'style',
  'locale-conventions',
  'audience-appropriateness',
  'design-and-markup',
] as const;
export type SendBackCategory = (typeof sendBackCategories)[number];

export const origins = ['human', 'memory', 'machine', 'import'] as const;
export type Origin = (typeof origins)[number];

export type SentBack = { category: SendBackCategory; reason: string; byId: string; byName: string; at: string };

/** The yes of a second person to one source version and one exact text. Kept by name: an account may go. */
export type Approval = {
  byId: string;
  byName: string;
  at: string;
  sourceNumber: number;
  sourceHash: string;
  textHash: string;
};

/** What a translator says to a reviewer's change of their text: yes, or no with a reason (domain.md §2.3). */
export type EditAnswer = {
  kind: 'accepted' | 'contested';
  byId: string;
  byName: string;
  at: string;
  reason: string;
};

export type Translation = {
  segmentId: string;
  language: TargetLanguage;
  /** Counts every change; screens and guards compare it. */
  version: number;
  state: TranslationState;
  text: Text;
  /** The source version that the text was last answered for. */
  sourceNumber: number;
  /** When the source has changed since and it matters here: the source version that the text was made from. */
  staleFrom: number | null;
  lastEditorId: string | null;
  lastEditorName: string | null;
  /** The text as another person than the last editor left it, for the four-eyes rule (domain.md §2.2). */
  priorText: string | null;
  priorEditorId: string | null;
  origin: Origin;
  sentBack: SentBack | null;
  approval: Approval | null;
  /** What the translator said to the reviewer's last change, until the text changes again. */
  answer: EditAnswer | null;
};

export const editPolicies = ['reviewer-edit-stands', 'translator-has-last-word'] as const;
export type EditPolicy = (typeof editPolicies)[number];

export const handoverModes = ['by-language', 'as-it-comes'] as const;
export type HandoverMode = (typeof handoverModes)[number];
