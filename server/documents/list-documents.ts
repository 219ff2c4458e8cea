import type { DocumentRow, TaskView } from '#contract/document-list.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadCellGroups, loadDocumentRows, loadSegmentsAt } from '#db/reads/load-document-rows.ts';
import { canRead } from '#domain/access/can-read.ts';
import { tasksOf } from '#domain/documents/tasks-of.ts';
import type { Task } from '#domain/documents/task-document.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { documentRowOf, gather, type Gathered } from './document-row.ts';
import { taskDocumentOf } from './task-document.ts';

/**
 * Gives the documents that a person may read, those due first at the top, and what waits for the person; the archive
 * has no tasks. Refuses: `not-allowed` (no role at all).
 */
export const listDocuments = async (
  act: Act,
  { archived }: { archived: boolean },
): Promise<Result<{ documents: DocumentRow[]; tasks: TaskView[] }, RefusalCode>> => {
  if (act.actor.grants.length === 0) return refuse('not-allowed');
  const { read } = act.store;
  const [rows, groups] = await Promise.all([
    loadDocumentRows(read, archived),
    loadCellGroups(read, { archived }, act.actor.id),
  ]);
  const readable = gather(rows, groups).filter((one) => isReadable(act, one));
  const tasks = archived ? [] : tasksOf(act.actor, readable.map(taskDocumentOf));
  return ok({
    documents: readable.toSorted(byDeadline).map(documentRowOf),
    tasks: await withSegments(act, tasks),
  });
};

const isReadable = ({ actor }: Act, { document, languages }: Gathered): boolean =>
  canRead(actor, {
    restricted: document.restricted,
    assigned: languages.flatMap(({ translatorId, reviewerId }) => [translatorId, reviewerId]),
  });

const byDeadline = ({ document: a }: Gathered, { document: b }: Gathered): number =>
  (a.deadlineAt?.getTime() ?? Infinity) === (b.deadlineAt?.getTime() ?? Infinity)
    ? a.createdAt.getTime() - b.createdAt.getTime()
    : (a.deadlineAt?.getTime() ?? Infinity) - (b.deadlineAt?.getTime() ?? Infinity);

const withSegments = async (act: Act, tasks: Task[]): Promise<TaskView[]> => {
  const placed = tasks.flatMap(({ documentId, first }) => (first === null ? [] : [{ documentId, first }]));
  const documentIds = [...new Set(placed.map(({ documentId }) => documentId))];
  const positions = [...new Set(placed.map(({ first }) => first))];
  const found = await loadSegmentsAt(act.store.read, documentIds, positions);
  const segmentIds = new Map(
    found.map(({ documentId, position, segmentId }) => [`${documentId} ${position}`, segmentId]),
  );
  return tasks.map(({ first, ...task }) => ({
    ...task,
    segmentId: first === null ? null : (segmentIds.get(`${task.documentId} ${first}`) ?? null),
  }));
};
