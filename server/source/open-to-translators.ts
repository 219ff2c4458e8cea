import type { DocumentView } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import type { LoadedDocument, LoadedSource } from '#db/reads/load-document.ts';
import { loadSegmentIds } from '#db/reads/load-segment-ids.ts';
import { loadTranslationsOfChanged } from '#db/reads/load-translations.ts';
import { record, type Entry } from '#db/record.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import { insertTranslations } from '#db/writes/insert-translations.ts';
import { saveTranslations } from '#db/writes/save-translations.ts';
import { holdDocument } from '#db/writes/update-document.ts';
import {
  confirmSourceContacts,
  moveCurrentSource,
  unconfirmContacts,
  updateSourceVersion,
} from '#db/writes/write-source.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { sameContacts } from '#domain/source/revise.ts';
import type { NoticeEvent } from '#domain/talk/notice-event.ts';
import { changeSource } from '#domain/workflow/change-source.ts';
import type { TranslationEvent } from '#domain/workflow/translation-event.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { currentSourceOf, documentViewOf, newestSourceOf, settingsOf } from '../documents/document-view.ts';
import { getDocument } from '../documents/get-document.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { noticeGroundOf } from '../notices/notice-ground.ts';
import { noticesFor } from '../notices/notices-for.ts';

export type Opening = 'validated' | 'opened-early';
type Input = { documentId: string; number: number; version: number };
/** Says how the newest source version is opened; null when it is so already. */
type Decide = (newest: LoadedSource) => Result<Opening | null, RefusalCode>;

/** Translators save at any moment, and their cells are flagged: a miss is tried again while the source stands. */
const attempts = 5;

/**
 * Opens the newest source version to translators; it becomes the one that they translate. Texts that it changed where
 * that matters are flagged, new segments get their cells, and contact blocks are to be confirmed again when the source's
 * has changed. Refuses: `not-allowed`, `not-found`, `document-archived`, `stale`, and what `decide` refuses.
 */
export const openToTranslators = async (
  act: Act,
  input: Input,
  decide: Decide,
): Promise<Result<DocumentView, RefusalCode>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const loaded = await loadReadable(act, input.documentId);
    if (!loaded.ok) return loaded;
    const newest = newestSourceOf(loaded.value);
    const decided = decide(newest);
    if (!decided.ok) return decided;
    if (loaded.value.document.archivedAt) return refuse('document-archived');
    if (newest.number !== input.number || newest.version !== input.version) return refuse('stale');
    if (decided.value === null) return ok(documentViewOf(loaded.value));
    if (await open(act, loaded.value, newest, decided.value)) return getDocument(act, { id: input.documentId });
  }
  return refuse('stale');
};

const open = async (act: Act, loaded: LoadedDocument, newest: LoadedSource, opening: Opening): Promise<boolean> => {
  const { id: documentId } = loaded.document;
  const { number } = newest;
  const current = currentSourceOf(loaded);
  const arriving = number === current.number ? nothingArrives : await loadArriving(act, loaded, newest);
  const languages = settingsOf(loaded).languages.map(({ language }) => language);
  const { now, actor } = act;
  const notices = await noticesFor(act, noticeGroundOf(loaded), sourceChangedOf(arriving, languages));

  return record(act.store, act, entriesOf(documentId, number, opening, arriving.events), (tx) => [
    ...holdDocument(tx, loaded.document),
    ...updateSourceVersion(
      tx,
      newest,
      opening === 'validated'
        ? { status: opening, validatedAt: now, validatedByName: actor.name }
        : { status: opening, openedAt: now, openedByName: actor.name },
    ),
    ...(number === current.number ? [] : moveCurrentSource(tx, { documentId, from: current.number, to: number })),
    ...saveTranslations(tx, arriving.events, now),
    ...insertTranslations(tx, { documentId, segmentIds: arriving.segmentIds, languages, sourceNumber: number, now }),
    ...(sameContacts(newest.contacts, current.contacts) ? [] : unconfirmContacts(tx, documentId)),
    ...(opening === 'validated' ? confirmSourceContacts(tx, { documentId, number, byName: actor.name, now }) : []),
    ...insertNotices(tx, notices, now),
  ]);
};

type Arriving = { events: TranslationEvent[]; segmentIds: string[] };
const nothingArrives: Arriving = { events: [], segmentIds: [] };

const loadArriving = async (act: Act, { document }: LoadedDocument, newest: LoadedSource): Promise<Arriving> => {
  const { read } = act.store;
  const [changed, before, after] = await Promise.all([
    loadTranslationsOfChanged(read, document.id, newest.number),
    loadSegmentIds(read, document.id, document.currentSource),
    loadSegmentIds(read, document.id, newest.number),
  ]);
  const known = new Set(before);
  return {
    events: changed.flatMap(({ translation, affects }) =>
      affects.includes(translation.language) ? changeSource(translation) : [],
    ),
    segmentIds: after.filter((id) => !known.has(id)),
  };
};

/** Told where texts were touched; new paragraphs are work for every language. */
const sourceChangedOf = ({ events, segmentIds }: Arriving, all: TargetLanguage[]): NoticeEvent | null => {
  const languages = all.flatMap((language) => {
    const own = events.filter(({ after }) => after.language === language);
    const writerIds = [...new Set(own.flatMap(({ before }) => before.lastEditorId ?? []))];
    return own.length > 0 || segmentIds.length > 0 ? [{ language, writerIds }] : [];
  });
  return languages.length > 0 ? { kind: 'source-changed', languages } : null;
};

const entriesOf = (stream: string, number: number, opening: Opening, events: TranslationEvent[]): Entry[] => [
  {
    stream,
    kind: opening === 'validated' ? 'source-validated' : 'source-opened-early',
    language: 'fr',
    after: { number },
  },
  ...events.map(({ kind, before, after }) => ({
    stream,
    kind,
    segmentId: after.segmentId,
    language: after.language,
    origin: after.origin,
    before,
    after,
  })),
];
