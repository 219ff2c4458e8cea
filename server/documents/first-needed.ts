import type { LoadedDocument } from '#db/reads/load-document.ts';
import type { Actor } from '#domain/access/role.ts';
import { plain } from '#domain/text.ts';
import { needsYou } from '#domain/workflow/needs-you.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { CellGroupRow } from './document-row.ts';
import { currentSourceOf } from './document-view.ts';

/** The first cell of a document that waits for a person, by groups of cells that stand alike; null when none does. */
export const firstNeeded = (
  groups: readonly CellGroupRow[],
  among: readonly TargetLanguage[],
  loaded: LoadedDocument,
  actor: Actor,
): { index: number; language: TargetLanguage } | null => {
  const { editPolicy, handoverMode, archivedAt } = loaded.document;
  const source = { open: currentSourceOf(loaded).status !== 'draft' && archivedAt === null };
  const needed = groups.filter((group) => {
    const row = loaded.languages.find(({ language }) => language === group.language);
    const handedOver = handoverMode === 'as-it-comes' || Boolean(row?.handedOverAt);
    return (
      among.includes(group.language) && needsYou(exampleOf(group, actor), { actor, source, editPolicy, handedOver })
    );
  });
  const [first] = needed.toSorted((a, b) => a.first - b.first || among.indexOf(a.language) - among.indexOf(b.language));
  return first ? { index: first.first, language: first.language } : null;
};

const somebody = 'somebody-else';
const nobodyElse = 'a-third-person';
const contested: Translation['answer'] = { kind: 'contested', byId: somebody, byName: '', at: '', reason: '' };

/** A translation as those of a group are, as far as the workflow asks who wrote. */
const exampleOf = (group: CellGroupRow, actor: Actor): Translation => {
  const lastEditorId = group.state === 'untranslated' ? null : group.isMine ? actor.id : somebody;
  return {
    segmentId: '',
    language: group.language,
    version: 1,
    state: group.state,
    text: plain(group.state === 'untranslated' ? '' : 'a b c'),
    sourceNumber: 1,
    staleFrom: group.isStale ? 1 : null,
    lastEditorId,
    lastEditorName: null,
    priorText: group.hasTwoHands ? 'a b' : null,
    priorEditorId: group.hasTwoHands ? (group.isToAnswer ? actor.id : nobodyElse) : null,
    origin: 'human',
    sentBack: null,
    approval: null,
    answer: group.isContested ? contested : null,
  };
};
