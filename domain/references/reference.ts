import { holds, type Actor } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** Of one document: beyond that nobody finds anything in them. */
export const mostReferences = 30;
export const mostParagraphs = 20_000;
/** UTF-16 units of one paragraph, and of all of a reference. */
export const longestParagraph = 20_000;
export const longestReference = 2_000_000;

/** Whether a person attaches references to a document: who works on its text in any of its languages, and the coordinator. */
export const mayAddReference = (actor: Pick<Actor, 'grants'>, targets: readonly TargetLanguage[]): boolean =>
  holds(actor, 'coordinator') ||
  holds(actor, 'source-editor') ||
  targets.some((language) => holds(actor, 'translator', language) || holds(actor, 'reviewer', language));

/** Whether a person takes a reference off: who attached it, and the coordinator. */
export const mayRemoveReference = (actor: Pick<Actor, 'id' | 'grants'>, reference: { byId: string }): boolean =>
  reference.byId === actor.id || holds(actor, 'coordinator');

/**
 * The paragraphs of a reference, without spaces around them and without empty ones. Refuses: `source-empty`,
 * `reference-too-large`.
 */
export const referenceParagraphs = (
  given: readonly string[],
): Result<string[], 'source-empty' | 'reference-too-large'> => {
  const paragraphs = given.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
  if (paragraphs.length === 0) return refuse('source-empty');
  const size = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const isTooLarge =
    paragraphs.length > mostParagraphs ||
    size > longestReference ||
    paragraphs.some((text) => text.length > longestParagraph);
  return isTooLarge ? refuse('reference-too-large') : ok(paragraphs);
};
