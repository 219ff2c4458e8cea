import type { Reader } from '#dialect';
import type { Suggestion } from '#domain/suggestions/suggestion.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, desc, eq } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';
import { suggestion } from '../schema/talk.ts';

export type LoadedSuggestion = Suggestion & { id: string; documentId: string; version: number };

/** One suggestion, or null. */
export const loadSuggestion = async (read: Reader, id: string): Promise<LoadedSuggestion | null> => {
  const [row] = await read.select().from(suggestion).where(eq(suggestion.id, id)).limit(1);
  return row ? toSuggestion(row) : null;
};

/** The open suggestions of a document, where the paragraph still stands, or all of one cell; the newest first. */
export const loadSuggestions = async (
  read: Reader,
  of: { documentId: string; segmentId?: string | undefined; language?: TargetLanguage | undefined },
): Promise<LoadedSuggestion[]> => {
  const { documentId, segmentId, language } = of;
  const rows = await read
    .select({ suggestion })
    .from(suggestion)
    .innerJoin(document, eq(document.id, suggestion.documentId))
    .innerJoin(
      segmentVersion,
      and(
        eq(segmentVersion.documentId, document.id),
        eq(segmentVersion.number, document.currentSource),
        eq(segmentVersion.segmentId, suggestion.segmentId),
      ),
    )
    .where(
      and(
        eq(suggestion.documentId, documentId),
        segmentId === undefined ? eq(suggestion.status, 'open') : eq(suggestion.segmentId, segmentId),
        language === undefined ? undefined : eq(suggestion.language, language),
      ),
    )
    .orderBy(desc(suggestion.at));
  return rows.map((row) => toSuggestion(row.suggestion));
};

type Row = typeof suggestion.$inferSelect;

const toSuggestion = ({ text, marks, at, decidedAt, ...rest }: Row): LoadedSuggestion => ({
  ...rest,
  text: { text, marks },
  at: at.toISOString(),
  decidedAt: decidedAt?.toISOString() ?? null,
});
