import type { Reader } from '#dialect';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, desc, eq, ne } from 'drizzle-orm';
import { document, documentLanguage, segmentVersion } from '../schema/documents.ts';
import { translation } from '../schema/translations.ts';

/** Enough to find three different texts among them; a row for each language of a document. */
const most = 150;

/** The approved texts of other segments whose current French has this hash, newest first: a row for each language of their document. */
export const loadMatches = (read: Reader, of: { hash: string; segmentId: string; language: TargetLanguage }) =>
  read
    .select({
      segmentId: translation.segmentId,
      text: translation.text,
      marks: translation.marks,
      approval: translation.approval,
      document: { id: document.id, title: document.title, restricted: document.restricted },
      translatorId: documentLanguage.translatorId,
      reviewerId: documentLanguage.reviewerId,
    })
    .from(segmentVersion)
    .innerJoin(
      document,
      and(eq(document.id, segmentVersion.documentId), eq(document.currentSource, segmentVersion.number)),
    )
    .innerJoin(
      translation,
      and(
        eq(translation.segmentId, segmentVersion.segmentId),
        eq(translation.language, of.language),
        eq(translation.state, 'approved'),
      ),
    )
    .innerJoin(documentLanguage, eq(documentLanguage.documentId, document.id))
    .where(and(eq(segmentVersion.hash, of.hash), ne(segmentVersion.segmentId, of.segmentId)))
    .orderBy(desc(translation.changedAt))
    .limit(most);
