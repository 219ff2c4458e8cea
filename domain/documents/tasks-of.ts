import { holds, type Actor } from '#domain/access/role.ts';
import { sourceLanguage } from '#locales/languages/language.ts';
import type { CellGroup, Task, TaskDocument, TaskLanguage } from './task-document.ts';

/**
 * What waits for a person in some documents: what is assigned to them and what nobody is assigned to, as far as their
 * roles reach. Theirs come first, then what is due first; what has no date comes last.
 */
export const tasksOf = (actor: Actor, documents: TaskDocument[]): Task[] =>
  documents.flatMap((document) => tasksOfDocument(actor, document)).toSorted(byUrgency);

const tasksOfDocument = (actor: Actor, document: TaskDocument): Task[] => [
  ...validation(actor, document),
  ...frenchBlocks(actor, document),
  ...document.languages.flatMap((language) => [
    ...translation(actor, document, language),
    ...review(actor, document, language),
    ...publication(actor, document, language),
  ]),
];

const validation = (actor: Actor, document: TaskDocument): Task[] => {
  const { status, lastEditorId } = document.newest;
  if (status === 'validated' || lastEditorId === actor.id) return [];
  if (!holds(actor, 'source-editor', sourceLanguage)) return [];
  return [taskIn(document, sourceLanguage, { kind: 'validate-source', count: 1, first: null, mine: false })];
};

const frenchBlocks = (actor: Actor, document: TaskDocument): Task[] => {
  const openBlocks = document.languages.find(({ language }) => language === sourceLanguage)?.openBlocks ?? 0;
  if (openBlocks === 0 || !holds(actor, 'source-editor', sourceLanguage)) return [];
  return [taskIn(document, sourceLanguage, { kind: 'confirm-blocks', count: openBlocks, first: null, mine: false })];
};

const translation = (actor: Actor, document: TaskDocument, language: TaskLanguage): Task[] => {
  const { translatorId, translatorDueAt, groups } = language;
  if (language.language === sourceLanguage || document.source.status === 'draft') return [];
  if (!waitsFor(actor, translatorId) || !holds(actor, 'translator', language.language)) return [];

  const isTodo = ({ state, isStale }: CellGroup) => state === 'untranslated' || (state === 'draft' && !isStale);
  const isUntranslated = groups.some(({ state }) => state === 'untranslated');
  const needsContacts = document.contactLines > 0 && !language.areContactsConfirmed && !isUntranslated;
  const mine = translatorId === actor.id;
  const about = (kind: Task['kind'], concerned: (group: CellGroup) => boolean) =>
    counted(groups, concerned).map((found) =>
      taskIn(document, language.language, { kind, mine, ...found }, translatorDueAt),
    );
  return [
    ...about('correct', ({ state }) => state === 'changes-requested'),
    ...about('check-source-change', ({ state, isStale }) => isStale && state !== 'changes-requested'),
    ...about('accept-edit', (group) => isToAccept(document, group)),
    ...about('answer-edit', (group) => group.isToAnswer && !group.isStale && !isToAccept(document, group)),
    ...about('translate', isTodo),
    ...(needsContacts
      ? [
          taskIn(
            document,
            language.language,
            { kind: 'confirm-contacts', mine, count: document.contactLines, first: null },
            translatorDueAt,
          ),
        ]
      : []),
    ...(language.openBlocks > 0 && !isUntranslated
      ? [
          taskIn(
            document,
            language.language,
            { kind: 'confirm-blocks', mine, count: language.openBlocks, first: null },
            translatorDueAt,
          ),
        ]
      : []),
  ];
};

// The rules of `awaitsAcceptance`, for cells in groups: somebody else edited last, and the translator has the last word.
const isToAccept = ({ editPolicy }: TaskDocument, group: CellGroup): boolean =>
  editPolicy === 'translator-has-last-word' &&
  group.state === 'in-review' &&
  !group.isStale &&
  group.hasTwoHands &&
  !group.isMine &&
  !group.isContested;

const review = (actor: Actor, document: TaskDocument, language: TaskLanguage): Task[] => {
  const { reviewerId, reviewerDueAt, isHandedOver, groups } = language;
  if (language.language === sourceLanguage) return [];
  if (document.handoverMode === 'by-language' && !isHandedOver) return [];
  if (!waitsFor(actor, reviewerId) || !holds(actor, 'reviewer', language.language)) return [];
  const isToDecide = ({ isMine, hasTwoHands, isContested }: CellGroup) =>
    !isMine || (hasTwoHands && (document.editPolicy === 'reviewer-edit-stands' || isContested));
  return counted(groups, (group) => group.state === 'in-review' && !group.isStale && isToDecide(group)).map((found) =>
    taskIn(document, language.language, { kind: 'review', mine: reviewerId === actor.id, ...found }, reviewerDueAt),
  );
};

const publication = (actor: Actor, document: TaskDocument, language: TaskLanguage): Task[] => {
  if (!holds(actor, 'publisher', language.language) || language.isPublished) return [];
  const isSourceReady = document.source.status === 'validated' && document.isNewestCurrent;
  const areTextsReady = language.groups.every(({ state, isStale }) => state === 'approved' && !isStale);
  const hasTexts = language.language === sourceLanguage || language.groups.length > 0;
  const areContactsReady = document.contactLines === 0 || language.areContactsConfirmed;
  if (!isSourceReady || !areTextsReady || !hasTexts || !areContactsReady || language.openBlocks > 0) return [];
  const task = taskIn(document, language.language, { kind: 'publish', count: 1, first: null, mine: false });
  // Before the embargo nobody publishes.
  return [document.embargoAt ? { ...task, dueAt: document.embargoAt, dueZone: document.embargoZone } : task];
};

const waitsFor = (actor: Actor, assignedId: string | null): boolean => assignedId === null || assignedId === actor.id;

const counted = (groups: CellGroup[], concerned: (group: CellGroup) => boolean): { count: number; first: number }[] => {
  const found = groups.filter(concerned);
  const count = found.reduce((total, group) => total + group.count, 0);
  return count === 0 ? [] : [{ count, first: Math.min(...found.map(({ first }) => first)) }];
};

const taskIn = (
  document: TaskDocument,
  language: Task['language'],
  what: Pick<Task, 'kind' | 'count' | 'first' | 'mine'>,
  dueAt: string | null = null,
): Task => ({
  ...what,
  documentId: document.id,
  documentTitle: document.title,
  language,
  dueAt: dueAt ?? document.deadlineAt,
  dueZone: document.deadlineZone,
});

const byUrgency = (a: Task, b: Task): number => {
  if (a.mine !== b.mine) return a.mine ? -1 : 1;
  if (a.dueAt === b.dueAt) return 0;
  if (a.dueAt === null || b.dueAt === null) return a.dueAt === null ? 1 : -1;
  return Date.parse(a.dueAt) - Date.parse(b.dueAt);
};
