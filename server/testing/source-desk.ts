import type { SourceDraftView } from '#contract/source.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { plain } from '#domain/text.ts';
import { getSourceDraft } from '../source/get-source-draft.ts';
import { validateSource } from '../source/validate-source.ts';
import { markDone } from '../translations/mark-done.ts';
import { save } from '../translations/save.ts';
import { valueOf, type Handle, type openNewsroom } from './open-newsroom.ts';

type Room = Awaited<ReturnType<typeof openNewsroom>>;

/** The newest version as a screen would send it back. */
export const inputOf = ({ document, source, segments, contacts, hasEndMark }: SourceDraftView) => ({
  documentId: document.id,
  number: source.number,
  version: source.version,
  segments: segments.map(({ id, kind, text, affects, reason }) => ({
    id: id as string | null,
    kind,
    text: text.text,
    affects,
    reason,
  })),
  contacts,
  hasEndMark,
});

/** The newest version with the text at one place changed. */
export const withText = (
  draft: SourceDraftView,
  place: number,
  text: string,
  affects: ('en' | 'es')[] = ['en', 'es'],
) => {
  const input = inputOf(draft);
  return {
    ...input,
    segments: input.segments.map((one, n) => (n === place ? { ...one, text, affects, reason: 'Correction' } : one)),
  };
};

/** What validation and opening ask for. */
export const at = ({ source, document }: SourceDraftView) => ({
  documentId: document.id,
  number: source.number,
  version: source.version,
  declineFaults: 'They stand in the original.',
});

/** What tests of source versions do again and again, through the use cases. */
export const sourceDesk = (room: Room) => {
  const draftOf = async (documentId: string): Promise<SourceDraftView> =>
    valueOf(await getSourceDraft(room.as('editor'), { documentId }));
  return {
    draftOf,
    /** A document whose first version is validated; gives its id. */
    validated: async (): Promise<string> => {
      const documentId = await room.addDocument();
      valueOf(await validateSource(room.as('validator'), at(await draftOf(documentId))));
      return documentId;
    },
    /** Gives every paragraph a text in a language, marked done. */
    translate: async (documentId: string, handle: Handle, language: 'en' | 'es'): Promise<void> => {
      for (const cell of await loadTranslations(room.store.read, documentId)) {
        if (cell.language !== language) continue;
        const text = plain(`Text of ${cell.segmentId}`);
        const saved = valueOf(await save(room.as(handle), { ...cell, text, origin: 'human' }));
        valueOf(await markDone(room.as(handle), saved));
      }
    },
    /** The cells that a change of the source has flagged. */
    staleCells: async (documentId: string) =>
      (await loadTranslations(room.store.read, documentId))
        .filter(({ staleFrom }) => staleFrom !== null)
        .map(({ segmentId, language, staleFrom }) => ({ segmentId, language, staleFrom })),
  };
};
