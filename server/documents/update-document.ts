import { isUniqueViolation } from '#dialect';
import type { DocumentSettings, DocumentView } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { countCells } from '#db/reads/count-cells.ts';
import type { LoadedDocument } from '#db/reads/load-document.ts';
import { loadSegmentIds } from '#db/reads/load-segment-ids.ts';
import { record, type Entry } from '#db/record.ts';
import { insertLanguages } from '#db/writes/insert-document.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import { insertTranslations } from '#db/writes/insert-translations.ts';
import {
  deleteLanguage,
  holdSourceVersion,
  replaceOrganizations,
  updateDocumentRow,
  updateLanguage,
} from '#db/writes/update-document.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { NoticeEvent } from '#domain/talk/notice-event.ts';
import type { Act } from '../act.ts';
import { noticeGroundOfSettings } from '../notices/notice-ground.ts';
import { noticesFor } from '../notices/notices-for.ts';
import { assignmentsOf, checkSettings } from './check-settings.ts';
import { currentSourceOf, documentViewOf, settingsOf } from './document-view.ts';
import { getDocument } from './get-document.ts';
import { loadReadable } from './load-readable.ts';
import { documentColumnsOf, firstProfile, inOneForm, languageColumnsOf } from './settings-rows.ts';

type Input = { id: string; version: number; settings: DocumentSettings };

/**
 * Changes the settings of a document; gives it as it then stands. A new target language begins untranslated.
 * Refuses: `not-allowed`, `not-found` (also an organization), `document-archived`, `stale`, `person-lacks-role`,
 * `reference-taken`, and for a target language taken away `document-published` or `language-has-texts`.
 */
export const updateDocument = async (act: Act, input: Input): Promise<Result<DocumentView, RefusalCode>> => {
  if (!holds(act.actor, 'coordinator')) return refuse('not-allowed');
  const loaded = await loadReadable(act, input.id);
  if (!loaded.ok) return loaded;
  const { document } = loaded.value;
  if (document.archivedAt) return refuse('document-archived');
  if (document.version !== input.version) return refuse('stale');
  const before = settingsOf(loaded.value);
  const after = inOneForm(input.settings);
  if (JSON.stringify(before) === JSON.stringify(after)) return ok(documentViewOf(loaded.value));
  const checked = await checkSettings(act, after, before);
  if (!checked.ok) return checked;

  const languages = languageChanges(before, after);
  const [removed, segmentIds] = await Promise.all([
    languages.removed.length > 0 ? countCells(act.store.read, document.id, languages.removed) : [],
    languages.added.length > 0 ? loadSegmentIds(act.store.read, document.id, document.currentSource) : [],
  ]);
  if (removed.some(({ editions }) => editions > 0)) return refuse('document-published');
  if (removed.some(({ texts }) => texts > 0)) return refuse('language-has-texts');

  const notices = await noticesFor(act, noticeGroundOfSettings(document.id, after), assignedBy(before, after));
  try {
    const isRecorded = await record(act.store, act, entriesOf(document.id, before, after), (tx) => [
      ...updateDocumentRow(tx, input, documentColumnsOf(after)),
      ...replaceOrganizations(tx, document.id, after.organizationIds),
      ...removed.flatMap(({ language, cells }) => deleteLanguage(tx, document.id, language, cells)),
      ...languages.kept.flatMap((one) => updateLanguage(tx, document.id, one.language, languageColumnsOf(one))),
      ...(languages.added.length > 0 ? holdSourceVersion(tx, currentOf(loaded.value)) : []),
      ...insertLanguages(
        tx,
        document.id,
        languages.added.map((one) => ({ ...languageColumnsOf(one), profile: firstProfile[one.language] })),
      ),
      ...insertTranslations(tx, {
        documentId: document.id,
        segmentIds,
        languages: languages.added.map(({ language }) => language),
        sourceNumber: document.currentSource,
        now: act.now,
      }),
      ...insertNotices(tx, notices, act.now),
    ]);
    return isRecorded ? getDocument(act, input) : refuse('stale');
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('reference-taken');
    throw error;
  }
};

const currentOf = (loaded: LoadedDocument) => {
  const { documentId, number, version } = currentSourceOf(loaded);
  return { documentId, number, version };
};

const languageChanges = (before: DocumentSettings, after: DocumentSettings) => {
  const had = new Set(before.languages.map(({ language }) => language));
  const has = new Set(after.languages.map(({ language }) => language));
  return {
    removed: [...had].filter((language) => !has.has(language)),
    kept: after.languages.filter(({ language }) => had.has(language)),
    added: after.languages.filter(({ language }) => !had.has(language)),
  };
};

const entriesOf = (stream: string, before: DocumentSettings, after: DocumentSettings): Entry[] => [
  { stream, kind: 'document-settings-changed', before, after },
  ...newAssignments(before, after).map(({ language, ...assigned }) => ({
    stream,
    kind: 'language-assigned',
    language,
    after: assigned,
  })),
];

const newAssignments = (before: DocumentSettings, after: DocumentSettings) => {
  const had = new Set(assignmentsOf(before).map((one) => JSON.stringify(one)));
  return assignmentsOf(after).filter((one) => !had.has(JSON.stringify(one)));
};

const assignedBy = (before: DocumentSettings, after: DocumentSettings): NoticeEvent | null => {
  const assigned = newAssignments(before, after);
  return assigned.length > 0 ? { kind: 'assigned', assigned } : null;
};
