import type { CellCounts, EditorView } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadContactVersions } from '#db/reads/load-contact-versions.ts';
import { countDocumentBlocks } from '#db/reads/load-document-blocks.ts';
import { loadCellGroups } from '#db/reads/load-document-rows.ts';
import { loadLastEvent } from '#db/reads/load-last-event.ts';
import { loadSegmentPlace, loadSourceSize } from '#db/reads/load-source-size.ts';
import { ok, type Result } from '#domain/result.ts';
import { languages, targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { contactsViewOf } from '../translations/contacts-view.ts';
import { countsOf } from './cell-counts.ts';
import { currentSourceOf, documentViewOf } from './document-view.ts';
import { firstNeeded } from './first-needed.ts';
import { loadParagraphs } from './load-paragraphs.ts';
import { loadReadable } from './load-readable.ts';

type Input = {
  id: string;
  segmentId?: string | undefined;
  language?: TargetLanguage | undefined;
  among?: TargetLanguage[] | undefined;
  size?: number | undefined;
};

/**
 * Gives what the editor shows of a document: its head, and all paragraphs or `size` of them around the place where the
 * person begins. Refuses: `not-allowed`, `not-found`.
 */
export const openDocument = async (act: Act, input: Input): Promise<Result<EditorView, RefusalCode>> => {
  const { read } = act.store;
  // First: what happens after it comes by itself, and what happened before is in what is read now.
  const lastEvent = await loadLastEvent(read, input.id);
  const [loaded, size, groups, versions, blocks, asked] = await Promise.all([
    loadReadable(act, input.id),
    loadSourceSize(read, input.id),
    loadCellGroups(read, { documentId: input.id }, act.actor.id),
    loadContactVersions(read, input.id),
    countDocumentBlocks(read, input.id),
    input.segmentId === undefined ? null : loadSegmentPlace(read, input.id, input.segmentId),
  ]);
  if (!loaded.ok) return loaded;
  const source = currentSourceOf(loaded.value);
  const targets = targetLanguages.filter((language) => loaded.value.languages.some((row) => row.language === language));
  const among = targets.filter((language) => input.among?.includes(language) ?? true);
  const language = input.language && targets.includes(input.language) ? input.language : among[0];
  const begin =
    asked !== null && language !== undefined
      ? { index: asked, language }
      : (firstNeeded(groups, among, loaded.value, act.actor) ??
        (language === undefined ? null : { index: 0, language }));
  const span = input.size === undefined ? null : around(begin?.index ?? 0, input.size, size.total);
  const paragraphs = await loadParagraphs(read, input.id, span);
  const segmentId = paragraphs.segments.find(({ position }) => position === begin?.index)?.id;
  return ok({
    document: documentViewOf(loaded.value),
    lastEvent,
    ...size,
    counts: targets.map((target): CellCounts => countsOf(groups, target)),
    place: begin && segmentId !== undefined ? { ...begin, segmentId } : null,
    contacts: languages.flatMap((one) =>
      loaded.value.languages
        .filter((row) => row.language === one)
        .map((row) => contactsViewOf(row, source.contacts, versions)),
    ),
    blocks,
    ...paragraphs,
  });
};

/** The part of a document around a place: a third before it, as far as there is anything. */
const around = (place: number, size: number, total: number) => {
  const from = Math.max(0, Math.min(place - Math.floor(size / 3), total - size));
  return { from, to: from + size };
};
