import type { Reader } from '#dialect';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, eq, inArray } from 'drizzle-orm';
import { suggestion } from '../schema/talk.ts';

/** The words that are proposed for some segments in a language and nobody has decided on. At most 500 segments. */
export const loadOpenSuggestions = (read: Reader, of: { segmentIds: string[]; language: TargetLanguage }) =>
  read
    .select({ segmentId: suggestion.segmentId, text: suggestion.text })
    .from(suggestion)
    .where(
      and(
        inArray(suggestion.segmentId, of.segmentIds),
        eq(suggestion.language, of.language),
        eq(suggestion.status, 'open'),
      ),
    );
