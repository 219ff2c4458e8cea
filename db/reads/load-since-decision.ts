import { alias, type Reader } from '#dialect';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, asc, eq, ne, or } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';
import { decision } from '../schema/talk.ts';
import { translation } from '../schema/translations.ts';

/** The cells of a document whose text or source is another one than that on which a person last decided; by their place. */
export const loadSinceDecision = (
  read: Reader,
  of: { documentId: string; language?: TargetLanguage | undefined; personId: string },
) => {
  const then = alias(segmentVersion, 'source_then');
  const now = alias(segmentVersion, 'source_now');
  return read
    .select({
      segmentId: decision.segmentId,
      language: decision.language,
      decision: decision.kind,
      at: decision.at,
      textThen: decision.text,
      textNow: translation.text,
      sourceThen: then.text,
      sourceNow: now.text,
      thenNumber: decision.sourceNumber,
      nowNumber: now.number,
      state: translation.state,
      byName: translation.lastEditorName,
    })
    .from(decision)
    .innerJoin(
      translation,
      and(eq(translation.segmentId, decision.segmentId), eq(translation.language, decision.language)),
    )
    .innerJoin(document, eq(document.id, decision.documentId))
    .innerJoin(
      then,
      and(
        eq(then.documentId, decision.documentId),
        eq(then.number, decision.sourceNumber),
        eq(then.segmentId, decision.segmentId),
      ),
    )
    .innerJoin(
      now,
      and(
        eq(now.documentId, decision.documentId),
        eq(now.number, document.currentSource),
        eq(now.segmentId, decision.segmentId),
      ),
    )
    .where(
      and(
        eq(decision.documentId, of.documentId),
        eq(decision.personId, of.personId),
        of.language === undefined ? undefined : eq(decision.language, of.language),
        or(ne(decision.text, translation.text), ne(then.hash, now.hash)),
      ),
    )
    .orderBy(asc(now.position));
};
