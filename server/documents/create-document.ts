import { isUniqueViolation } from '#dialect';
import type { DocumentSettings } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { newId } from '#db/new-id.ts';
import { record, type Entry } from '#db/record.ts';
import { insertDocument } from '#db/writes/insert-document.ts';
import { insertSegments, insertSegmentVersions, insertSourceVersion } from '#db/writes/insert-source-version.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import { insertTranslations } from '#db/writes/insert-translations.ts';
import { holds } from '#domain/access/role.ts';
import type { FileFormat, ReadNote } from '#domain/import/read-file.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { sourceTextsOf } from '#domain/source/source-texts.ts';
import type { Act } from '../act.ts';
import { sha256 } from '../hash.ts';
import { noticeGroundOfSettings } from '../notices/notice-ground.ts';
import { noticesFor } from '../notices/notices-for.ts';
import { segmentRowOf } from '../source/segment-row.ts';
import { assignmentsOf, checkSettings } from './check-settings.ts';
import { documentColumnsOf, firstProfile, languageColumnsOf } from './settings-rows.ts';
import { countDrafts, draftsOf } from './drafts-of.ts';
import { mediaTypeOf } from './media-type.ts';
import { sourceRefusalOf } from './source-refusal.ts';

type Input = {
  lines: ImportedLine[];
  original: { name: string; base64: string; format?: FileFormat | undefined } | null;
  /** What reading the file had to say of it. */
  notes?: ReadNote[] | undefined;
  settings: DocumentSettings;
};

/** The most paragraphs of one document: far more than any communiqué has, few enough to be shown. */
export const mostSegments = 20_000;

/**
 * Imports a source: the document with its first source version, to be validated by somebody else than the importer. Texts in
 * other languages that came with it become drafts; all of it at once, or nothing.
 * Refuses: `not-allowed`, `source-empty`, `no-headline`, `source-too-large`, `control-characters`, `bidi-characters`,
 * `person-lacks-role`, `not-found` (an organization), `reference-taken`.
 */
export const createDocument = async (act: Act, input: Input): Promise<Result<{ id: string }, RefusalCode>> => {
  if (!holds(act.actor, 'coordinator')) return refuse('not-allowed');
  const texts = sourceTextsOf(input.lines);
  if (!texts.ok) return refuse(texts.refusal === 'no-headline' ? texts.refusal : sourceRefusalOf(texts.refusal));
  if (texts.value.segments.length > mostSegments) return refuse('source-too-large');
  const { settings } = input;
  const checked = await checkSettings(act, settings, null);
  if (!checked.ok) return checked;

  const id = newId();
  const original = originalOf(input.original, act.now);
  const made = texts.value.segments.map((one) => ({ ...one, segmentId: newId() }));
  const segments = made.map(({ segmentId, kind, text, marks }) =>
    segmentRowOf({ segmentId, kind, text: { text, marks }, change: null }),
  );
  const segmentIds = made.map(({ segmentId }) => segmentId);
  const foreignIds = new Map(made.flatMap((one) => (one.id === undefined ? [] : [[one.segmentId, one.id] as const])));
  const languages = settings.languages.map(({ language }) => language);
  const drafts = draftsOf(made, languages);
  if (!drafts.ok) return drafts;
  const { notes = [] } = input;
  const { contacts, endMark } = texts.value;
  const entries: Entry[] = [
    {
      stream: id,
      kind: 'document-created',
      origin: 'import',
      after: {
        settings,
        segments: segments.length,
        drafts: countDrafts(drafts.value, languages),
        notes,
        contacts,
        endMark,
        original: original?.sha256 ?? null,
      },
    },
    ...assignmentsOf(settings).map(({ language, ...after }) => ({
      stream: id,
      kind: 'language-assigned',
      language,
      after,
    })),
  ];
  const assigned = assignmentsOf(settings);
  const notices = await noticesFor(
    act,
    noticeGroundOfSettings(id, settings),
    assigned.length > 0 ? { kind: 'assigned', assigned } : null,
  );
  try {
    await record(act.store, act, entries, (tx) => [
      ...insertDocument(tx, {
        document: { id, ...documentColumnsOf(settings), currentSource: 1, createdAt: act.now },
        organizationIds: settings.organizationIds,
        languages: [
          { language: 'fr', profile: firstProfile.fr },
          ...settings.languages.map((one) => ({ ...languageColumnsOf(one), profile: firstProfile[one.language] })),
        ],
        original,
      }),
      ...insertSourceVersion(tx, {
        documentId: id,
        number: 1,
        status: 'draft',
        createdAt: act.now,
        lastEditorId: act.actor.id,
        lastEditorName: act.actor.name,
        contacts,
        endMark,
        original: original?.sha256 ?? null,
        notes,
      }),
      ...insertSegments(tx, id, segmentIds, foreignIds),
      ...insertSegmentVersions(tx, { documentId: id, number: 1 }, segments),
      ...insertTranslations(tx, {
        documentId: id,
        segmentIds,
        languages,
        sourceNumber: 1,
        now: act.now,
        drafts: drafts.value,
      }),
      ...insertNotices(tx, notices, act.now),
    ]);
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('reference-taken');
    throw error;
  }
  return ok({ id });
};

const originalOf = (file: Input['original'], now: Date) => {
  if (!file) return null;
  const content = Buffer.from(file.base64, 'base64');
  const mediaType = mediaTypeOf(file.format ?? 'text', file.name);
  return { sha256: sha256(content), mediaType, name: file.name, content, createdAt: now };
};
