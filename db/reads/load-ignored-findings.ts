import type { Reader } from '#dialect';
import { and, eq, inArray } from 'drizzle-orm';
import { ignoredFinding } from '../schema/translations.ts';
import { segmentsWithin, type Span } from './load-source-segments.ts';

/** The findings of a document, or of a span of it, that somebody set aside, with the texts for which that holds. */
export const loadIgnoredFindings = (read: Reader, documentId: string, span: Span | null = null) =>
  read
    .select({
      id: ignoredFinding.id,
      segmentId: ignoredFinding.segmentId,
      language: ignoredFinding.language,
      key: ignoredFinding.key,
      sourceHash: ignoredFinding.sourceHash,
      textHash: ignoredFinding.textHash,
      reason: ignoredFinding.reason,
      byName: ignoredFinding.byName,
      at: ignoredFinding.at,
    })
    .from(ignoredFinding)
    .where(
      and(
        eq(ignoredFinding.documentId, documentId),
        span ? inArray(ignoredFinding.segmentId, segmentsWithin(read, documentId, span)) : undefined,
      ),
    );
