import { holds, type Actor } from '#domain/access/role.ts';
import type { Thread } from './thread.ts';

/*
 * Everybody who reads a document may say something about every text of it (domain.md §2.4), so that reading is the only
 * right that a comment needs, and nothing stands here about it.
 */

const isSourceEditor = (actor: Actor): boolean => holds(actor, 'source-editor', 'fr');
const isCoordinator = (actor: Actor): boolean => holds(actor, 'coordinator');
const isAnswerable = ({ kind }: Pick<Thread, 'kind'>): boolean => kind === 'question';

/** Whether what somebody says can be the answer to a question: its owner's word, or another source editor's. */
export const mayAnswer = (thread: Thread, actor: Actor): boolean =>
  isAnswerable(thread) && (thread.ownerId === actor.id || (isSourceEditor(actor) && thread.openedById !== actor.id));

/**
 * Whether somebody may end a conversation, or take its end back: who began it, a question's owner (any source editor
 * while nobody owns it), translators and reviewers of the language for a remark on their text, and coordinators.
 */
export const maySettle = (thread: Thread, actor: Actor): boolean => {
  if (thread.openedById === actor.id || isCoordinator(actor)) return true;
  if (isAnswerable(thread)) return thread.ownerId === null ? isSourceEditor(actor) : thread.ownerId === actor.id;
  return holds(actor, 'translator', thread.language) || holds(actor, 'reviewer', thread.language);
};

/** Whether somebody may take a question upon themselves: a source editor who does not own it yet. */
export const mayTake = (thread: Thread, actor: Actor): boolean =>
  isAnswerable(thread) && thread.closedAt === null && isSourceEditor(actor) && thread.ownerId !== actor.id;

/** Whether somebody may give a question to another: the coordinator, or its owner. */
export const mayAssign = (thread: Thread, actor: Actor): boolean =>
  isAnswerable(thread) && thread.closedAt === null && (isCoordinator(actor) || thread.ownerId === actor.id);

/** Whether somebody may say which source version a question led to. */
export const mayLinkSource = (thread: Thread, actor: Actor): boolean =>
  isAnswerable(thread) && (isSourceEditor(actor) || isCoordinator(actor) || thread.ownerId === actor.id);

/** Whether somebody can own a question: a source editor. */
export const canOwn = (actor: Actor): boolean => isSourceEditor(actor);

/** Whether a question can have led to a source version: one later than that it was asked about, up to the newest. */
export const canHaveCaused = (
  { sourceNumber }: Pick<Thread, 'sourceNumber'>,
  number: number,
  newest: number,
): boolean => number > sourceNumber && number <= newest;
