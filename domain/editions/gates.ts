import type { SegmentKind } from '#domain/segment.ts';
import { isOwnWork } from '#domain/workflow/approve.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import type { Role } from '#domain/access/role.ts';

export type GateCode =
  | 'source-validated'
  | 'texts-approved'
  | 'four-eyes'
  | 'current-source'
  | 'checks-passed'
  | 'contacts-confirmed'
  | 'blocks-confirmed'
  | 'embargo-over'
  | 'not-yet-published'
  | 'headline';

/** A text of the document in one target language, with what the gates ask about it. */
export type TextState = {
  segmentId: string;
  position: number;
  kind: SegmentKind;
  sourceHash: string;
  /** The newest source version in which this text changed and the coordinator said that it matters here; null for none. */
  matteredAt: number | null;
  translation: Pick<
    Translation,
    'state' | 'staleFrom' | 'text' | 'lastEditorId' | 'priorText' | 'priorEditorId' | 'approval'
  >;
  textHash: string;
  /** The first finding that blocks approval or publication and that nobody set aside. */
  finding: { code: string; args: Record<string, string> } | null;
};

/** What stands of one language of a document, whichever it is. */
type Common = {
  source: { number: number; isValidated: boolean };
  /** Null where the source has no contact block. */
  contacts: { lines: number; organizations: number; isConfirmed: boolean } | null;
  /** The blocks of the library that are not left out here, those without a text and those that nobody confirmed; null for none. */
  blocks: { total: number; missing: number; open: number } | null;
  embargo: { at: string; isOver: boolean } | null;
  /** The edition that stands, and whether what would be published now is what it has. */
  published: { number: number; isSame: boolean } | null;
  translatorName: string | null;
  reviewerName: string | null;
};

export type LanguageState = Common &
  ({ language: 'fr'; hasHeadline: boolean } | { language: TargetLanguage; handedOver: boolean; texts: TextState[] });

/** Whom a gate waits for: a person by name, else whoever holds the role. */
type WaitsFor = { name: string | null; role: Role; language: Language | null };

export type Gate = {
  code: GateCode;
  met: boolean;
  args: Record<string, string | number>;
  /** The texts in the way. */
  texts: TextState[];
  waitsFor: WaitsFor | null;
};

/** Every condition of publication of a language, met or in the way, in the order in which they are told (domain.md §2, §3, §6). */
export const gatesOf = (state: LanguageState): Gate[] => [
  ...(state.language === 'fr' ? sourceGates(state) : targetGates(state)),
  ...(state.contacts ? [contactsConfirmed(state, state.contacts)] : []),
  ...(state.blocks ? [blocksConfirmed(state, state.blocks)] : []),
  ...(state.embargo ? [gate('embargo-over', state.embargo.isOver, { at: state.embargo.at }, null)] : []),
  ...(state.published
    ? [gate('not-yet-published', !state.published.isSame, { number: state.published.number }, null)]
    : []),
];

/** Whether nothing stands in the way. */
export const isReady = (gates: Pick<Gate, 'met'>[]): boolean => gates.every(({ met }) => met);

type Target = Extract<LanguageState, { texts: TextState[] }>;

const sourceGates = (state: Extract<LanguageState, { hasHeadline: boolean }>): Gate[] => [
  sourceValidated(state),
  gate('headline', state.hasHeadline, {}, { name: null, role: 'source-editor', language: 'fr' }),
];

const sourceValidated = ({ source }: Common): Gate =>
  gate(
    'source-validated',
    source.isValidated,
    { version: source.number },
    { name: null, role: 'source-editor', language: 'fr' },
  );

const targetGates = (state: Target): Gate[] => [
  textsApproved(state),
  fourEyes(state),
  currentSource(state),
  checksPassed(state),
  headline(state),
];

const textsApproved = (state: Target): Gate => {
  const left = state.texts.filter(({ translation }) => translation.state !== 'approved');
  const isReviewers = left.every(({ translation }) => translation.state === 'in-review') && state.handedOver;
  const args = { done: state.texts.length - left.length, total: state.texts.length };
  return gate(
    'texts-approved',
    left.length === 0 && state.texts.length > 0,
    args,
    isReviewers ? reviewer(state) : translator(state),
    left,
  );
};

/** From the approvals themselves: a second person answered for the exact text. */
const fourEyes = (state: Target): Gate => {
  const alone = state.texts.filter(({ translation, textHash }) => {
    const { approval } = translation;
    return approval !== null && (approval.textHash !== textHash || isOwnWork(translation, approval.byId));
  });
  return gate('four-eyes', alone.length === 0, { count: alone.length }, reviewer(state), alone);
};

const currentSource = (state: Target): Gate => {
  const behind = state.texts.filter((text) => text.translation.staleFrom !== null || !answersSource(text));
  const { source } = state;
  const whom: WaitsFor = behind.length > 0 ? translator(state) : { name: null, role: 'source-editor', language: 'fr' };
  return gate(
    'current-source',
    behind.length === 0 && source.isValidated,
    { version: source.number, count: behind.length },
    whom,
    behind,
  );
};

/** Whether an approval holds for the source as it reads now, or for all of it that the coordinator said matters here. */
const answersSource = ({ translation: { approval }, sourceHash, matteredAt }: TextState): boolean =>
  approval === null || approval.sourceHash === sourceHash || (matteredAt ?? 0) <= approval.sourceNumber;

const checksPassed = (state: Target): Gate => {
  const blocked = state.texts.filter(({ finding }) => finding !== null);
  const whom = state.handedOver ? reviewer(state) : translator(state);
  return gate('checks-passed', blocked.length === 0, { count: blocked.length }, whom, blocked);
};

const headline = (state: Target): Gate => {
  const has = state.texts.some(({ kind, translation }) => kind === 'headline' && translation.text.text.trim() !== '');
  return gate('headline', has, {}, translator(state));
};

const contactsConfirmed = (state: LanguageState, contacts: NonNullable<Common['contacts']>): Gate => {
  const whom: WaitsFor =
    state.language === 'fr' ? { name: null, role: 'source-editor', language: 'fr' } : translator(state);
  const { lines, organizations } = contacts;
  return gate('contacts-confirmed', contacts.isConfirmed, { lines, organizations }, whom);
};

const blocksConfirmed = (state: LanguageState, blocks: NonNullable<Common['blocks']>): Gate => {
  const { total, missing, open } = blocks;
  const whom: WaitsFor =
    state.language === 'fr' ? { name: null, role: 'source-editor', language: 'fr' } : translator(state);
  return gate('blocks-confirmed', missing + open === 0, { total, missing, open, count: missing + open }, whom);
};

const translator = ({ language, translatorName }: Target): WaitsFor => ({
  name: translatorName,
  role: 'translator',
  language,
});
const reviewer = ({ language, reviewerName }: Target): WaitsFor => ({ name: reviewerName, role: 'reviewer', language });

const gate = (
  code: GateCode,
  met: boolean,
  args: Gate['args'],
  waitsFor: WaitsFor | null,
  texts: TextState[] = [],
): Gate => ({
  code,
  met,
  args,
  texts: met ? [] : texts,
  waitsFor: met ? null : waitsFor,
});
