import type { RefusalCode } from '#contract/refusal.ts';
import type { ThreadView } from '#contract/talk.ts';
import { newId } from '#db/new-id.ts';
import type { LoadedDocument } from '#db/reads/load-document.ts';
import { loadSegmentPlace } from '#db/reads/load-segment-place.ts';
import { loadOpenQuestion } from '#db/reads/load-threads.ts';
import { record } from '#db/record.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import { guardSingleQuestion, insertComment, insertThread } from '#db/writes/write-thread.ts';
import type { Actor } from '#domain/access/role.ts';
import { refuse, type Result } from '#domain/result.ts';
import { askedOf } from '#domain/talk/asked-of.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { noticeGroundOf } from '../notices/notice-ground.ts';
import { noticesFor, readersOf } from '../notices/notices-for.ts';
import { areReaders } from './are-readers.ts';
import { noticedThread } from './on-thread.ts';
import { reply } from './reply.ts';
import { threadViewOf } from './thread-view.ts';

type Input = { documentId: string; segmentId: string; language: Language; text: string; mentions: string[] };

/** Somebody else asked, or ended the question, between the read and the write. */
const attempts = 3;

/**
 * Comments on a text, or, in the source's language, asks about the French. A question goes once: where one about the
 * paragraph is open, what is asked is said there. Gives the conversation. Refuses: `not-allowed` (no role at all),
 * `not-found` (document or paragraph), `document-archived`, `not-mentionable` (somebody who does not read it), `stale`.
 */
export const openThread = async (act: Act, input: Input): Promise<Result<ThreadView, RefusalCode>> => {
  const found = await loadReadable(act, input.documentId);
  if (!found.ok) return found;
  const loaded = found.value;
  if (loaded.document.archivedAt) return refuse('document-archived');
  if (!loaded.languages.some(({ language }) => language === input.language)) return refuse('not-found');
  const [place, readers] = await Promise.all([
    loadSegmentPlace(act.store.read, input),
    readersOf(act, noticeGroundOf(loaded)),
  ]);
  if (!place) return refuse('not-found');
  if (!areReaders(input.mentions, readers)) return refuse('not-mentionable');

  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const open = input.language === 'fr' ? await loadOpenQuestion(act.store.read, input.segmentId) : null;
    if (open) {
      const said = await reply(act, { id: open.id, text: input.text, mentions: input.mentions, answers: false });
      if (said.ok || said.refusal !== 'thread-closed') return said;
      continue;
    }
    const row = threadOf(act, input, loaded, readers);
    if (await write(act, input, { loaded, readers, row, writerId: place.writerId })) return threadViewOf(act, row);
  }
  return refuse('stale');
};

const threadOf = (act: Act, input: Input, { document, languages }: LoadedDocument, readers: readonly Actor[]) => {
  const { documentId, segmentId, language } = input;
  const french = languages.find((row) => row.language === 'fr');
  const assignedId = french?.translatorId ?? french?.reviewerId ?? null;
  const owner = language === 'fr' ? askedOf(readers, { assignedId, askerId: act.actor.id }) : null;
  return {
    id: newId(),
    documentId,
    segmentId,
    language,
    kind: language === 'fr' ? ('question' as const) : ('comment' as const),
    sourceNumber: document.currentSource,
    openedAt: act.now,
    openedById: act.actor.id,
    openedByName: act.actor.name,
    ownerId: owner?.id ?? null,
    ownerName: owner?.name ?? null,
  };
};

type Writing = {
  loaded: LoadedDocument;
  readers: readonly Actor[];
  row: ReturnType<typeof threadOf>;
  writerId: string | null;
};

const write = async (act: Act, input: Input, { loaded, readers, row, writerId }: Writing): Promise<boolean> => {
  const { text, mentions } = input;
  const notices = await noticesFor(
    act,
    noticeGroundOf(loaded),
    { kind: 'thread-opened', ...noticedThread(row), mentions, writerId },
    readers,
  );
  const { documentId, segmentId, language } = row;
  const entry = {
    stream: documentId,
    kind: 'thread-opened',
    segmentId,
    language,
    after: { threadId: row.id, kind: row.kind, ownerId: row.ownerId, text, mentions },
  };
  return record(act.store, act, [entry], (tx) => [
    ...(row.kind === 'question' ? guardSingleQuestion(tx, row) : []),
    ...insertThread(tx, row),
    ...insertComment(tx, {
      id: newId(),
      threadId: row.id,
      authorId: act.actor.id,
      authorName: act.actor.name,
      at: act.now,
      text,
      mentions,
    }),
    ...insertNotices(tx, notices, act.now),
  ]);
};
