import { holds, type Actor } from '#domain/access/role.ts';
import type { Language } from '#locales/languages/language.ts';
import type { NoticeEvent } from './notice-event.ts';
import type { NoticeKind } from './notice-kind.ts';
import { canOwn } from './thread-rights.ts';

/** An entry of somebody's inbox to be: who hears what, about which place. */
export type Notice = {
  personId: string;
  kind: NoticeKind;
  segmentId: string | null;
  language: Language | null;
  threadId: string | null;
};

export type NoticeCircumstances = {
  actor: Pick<Actor, 'id'>;
  /** Those who read the document and whose account is open; nobody else hears of it. */
  readers: readonly Actor[];
  languages: readonly { language: Language; translatorId: string | null; reviewerId: string | null }[];
};

type Wanted = Omit<Notice, 'personId'> & { personId: string | null };

/**
 * Who hears of an act, and of what. Each person once, by what concerns them most; never who acted, and never who may not
 * read the document.
 */
export const noticesOf = (event: NoticeEvent, circumstances: NoticeCircumstances): Notice[] => {
  const reading = new Set(circumstances.readers.map(({ id }) => id));
  const told = new Map<string, Notice>();
  for (const { personId, ...rest } of wantedBy(event, circumstances)) {
    if (personId === null || personId === circumstances.actor.id) continue;
    if (!reading.has(personId) || told.has(personId)) continue;
    told.set(personId, { personId, ...rest });
  }
  return [...told.values()];
};

/** Everybody concerned; what concerns a person more comes first. */
const wantedBy = (event: NoticeEvent, circumstances: NoticeCircumstances): Wanted[] => {
  const { readers, languages } = circumstances;
  const rowOf = (language: Language) => languages.find((row) => row.language === language);
  const assignedTo = (language: Language) => {
    const row = rowOf(language);
    return [row?.translatorId ?? null, row?.reviewerId ?? null];
  };
  switch (event.kind) {
    case 'thread-opened': {
      const { thread, writerId } = event;
      const kind = thread.kind === 'question' ? 'asked' : thread.kind === 'contest' ? 'contested' : 'commented';
      const concerned =
        thread.kind === 'question' ? askedOnes(thread.ownerId, readers) : [writerId, ...assignedTo(thread.language)];
      const owed = inThread(event, kind, concerned);
      const mentioned = inThread(event, 'mentioned', event.mentions);
      // A question waits for an answer: that weighs more than being named in it.
      return thread.kind === 'question' ? [...owed, ...mentioned] : [...mentioned, ...owed];
    }
    case 'comment-added': {
      const { thread, participants, answers } = event;
      const concerned =
        thread.kind !== 'question'
          ? assignedTo(thread.language)
          : // Once somebody has answered, it waits for none of the others.
            askedOnes(thread.ownerId, answers ? [] : readers);
      return [
        ...inThread(event, 'mentioned', event.mentions),
        ...inThread(event, answers ? 'answered' : 'commented', [thread.openedById, ...participants]),
        ...inThread(event, 'commented', concerned),
      ];
    }
    case 'thread-owned':
      return inThread(event, 'asked', [event.thread.ownerId]);
    case 'thread-reopened':
      return [
        ...inThread(event, 'asked', event.thread.kind === 'question' ? askedOnes(event.thread.ownerId, readers) : []),
        ...inThread(event, 'commented', [event.thread.openedById]),
      ];
    case 'thread-closed':
      return event.isAnswered ? [] : inThread(event, 'answered', [event.thread.openedById]);
    case 'sent-back': {
      const writer = event.lastEditorId === circumstances.actor.id ? event.priorEditorId : event.lastEditorId;
      return onCell(event, 'sent-back', [writer, rowOf(event.language)?.translatorId ?? null]);
    }
    case 'edited':
      return onCell(event, 'edited', [event.editorId]);
    case 'contested':
      return onCell(event, 'contested', [event.reviewerId], event.threadId);
    case 'suggested':
      return onCell(event, 'suggested', [event.lastEditorId, ...assignedTo(event.language)]);
    case 'suggestion-decided':
      return onCell(event, 'suggestion-decided', [event.proposerId]);
    case 'source-changed':
      return event.languages.flatMap(({ language, writerIds }) =>
        onDocument('source-changed', language, [rowOf(language)?.translatorId ?? null, ...writerIds]),
      );
    case 'assigned':
      return event.assigned.flatMap(({ personId, language }) => onDocument('assigned', language, [personId]));
    case 'handed-over': {
      const reviewerId = rowOf(event.language)?.reviewerId ?? null;
      const reviewers = readers.filter((one) => holds(one, 'reviewer', event.language)).map(({ id }) => id);
      return onDocument('handed-over', event.language, reviewerId === null ? reviewers : [reviewerId]);
    }
  }
};

/** Whom a question is put to: its owner, else every source editor. */
const askedOnes = (ownerId: string | null, readers: readonly Actor[]): string[] =>
  ownerId === null ? readers.filter(canOwn).map(({ id }) => id) : [ownerId];

type Told = readonly (string | null)[];
type ThreadEvent = Extract<NoticeEvent, { thread: unknown }>;

const inThread = ({ threadId, segmentId, thread }: ThreadEvent, kind: NoticeKind, people: Told): Wanted[] =>
  people.map((personId) => ({ personId, kind, segmentId, language: thread.language, threadId }));

type CellEvent = { segmentId: string; language: Language };

const onCell = ({ segmentId, language }: CellEvent, kind: NoticeKind, people: Told, threadId?: string): Wanted[] =>
  people.map((personId) => ({ personId, kind, segmentId, language, threadId: threadId ?? null }));

const onDocument = (kind: NoticeKind, language: Language, people: Told): Wanted[] =>
  people.map((personId) => ({ personId, kind, segmentId: null, language, threadId: null }));
