import { isUniqueViolation } from '#dialect';
import type { RefusalCode } from '#contract/refusal.ts';
import type { SourceDraftView } from '#contract/source.ts';
import { newId } from '#db/new-id.ts';
import type { LoadedDocument, LoadedSource } from '#db/reads/load-document.ts';
import { loadSourceSegments } from '#db/reads/load-source-segments.ts';
import { record } from '#db/record.ts';
import { checkSourceText } from '#domain/import/source-text.ts';
import type { ReadNote } from '#domain/import/read-file.ts';
import { refuse, type Result } from '#domain/result.ts';
import { mayRevise } from '#domain/source/may-revise.ts';
import { revise, type SourceContent, type WantedSource } from '#domain/source/revise.ts';
import { newestSourceOf, settingsOf } from '../documents/document-view.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { sourceRefusalOf } from '../documents/source-refusal.ts';
import type { Act } from '../act.ts';
import { originalRowOf, type Original } from './original-row.ts';
import { getSourceDraft } from './get-source-draft.ts';
import { sourceContentOf } from './source-content.ts';
import { revisionEntry } from './revision-entry.ts';
import { beginSource, rewriteSource, type Writing } from './write-revision.ts';

type Input = WantedSource & {
  documentId: string;
  number: number;
  version: number;
  /** The file that the version comes as, and what reading it had to say. */
  original?: Original | null | undefined;
  notes?: ReadNote[] | undefined;
};

/**
 * Writes the version in preparation, or begins one when the newest is open to translators. Translations are untouched
 * until it is validated or opened. Gives the version as it then stands. Refuses: `not-allowed`, `not-found`,
 * `document-archived`, `stale`, `no-headline`, `nothing-changed`, `control-characters`, `bidi-characters`,
 * `source-too-large`.
 */
export const reviseSource = async (
  act: Act,
  input: Input,
  { keepsEditor = false }: { keepsEditor?: boolean } = {},
): Promise<Result<SourceDraftView, RefusalCode>> => {
  const loaded = await loadReadable(act, input.documentId);
  if (!loaded.ok) return loaded;
  const newest = newestSourceOf(loaded.value);
  if (!mayRevise(act.actor, newest.status)) return refuse('not-allowed');
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  if (newest.number !== input.number || newest.version !== input.version) return refuse('stale');
  const checked = checkSourceText([...input.segments, ...input.contacts].map(({ text }) => text).join('\n'));
  if (!checked.ok) return refuse(sourceRefusalOf(checked.refusal));

  const known = await loadKnown(act, loaded.value, newest);
  const targets = settingsOf(loaded.value).languages.map(({ language }) => language);
  const revision = revise(input, { ...known, targets, newId });
  if (!revision.ok) return revision;
  const writing: Writing = {
    loaded: loaded.value,
    newest,
    revision: revision.value,
    targets,
    known,
    keepsEditor,
    ...fileOf(input, act.now),
  };
  return (await write(act, writing)) ? getSourceDraft(act, input) : refuse('stale');
};

/** The newest version, and the one that a draft is compared with: a version that is begun follows the newest. */
const loadKnown = async (
  act: Act,
  { document }: LoadedDocument,
  newest: LoadedSource,
): Promise<{ newest: SourceContent; before: SourceContent | null }> => {
  const numbers = [newest.number, document.currentSource];
  const segments = await loadSourceSegments(act.store.read, document.id, numbers);
  const content = sourceContentOf(newest, segments);
  if (newest.status !== 'draft') return { newest: content, before: content };
  if (newest.number === document.currentSource) return { newest: content, before: null };
  const earlier = segments.filter(({ number }) => number === document.currentSource);
  return { newest: content, before: sourceContentOf({ ...newest, number: document.currentSource }, earlier) };
};

const fileOf = ({ original, notes = [] }: Input, now: Date): Pick<Writing, 'original' | 'notes'> =>
  original ? { original: originalRowOf(original, now), notes } : { original: null, notes: null };

const write = async (act: Act, writing: Writing): Promise<boolean> => {
  const isDraft = writing.newest.status === 'draft';
  try {
    return await record(act.store, act, [revisionEntry(writing)], (tx) =>
      isDraft ? rewriteSource(tx, act, writing) : beginSource(tx, act, writing),
    );
  } catch (error) {
    // Two persons began the same version: its number is taken.
    if (isUniqueViolation(error)) return false;
    throw error;
  }
};
