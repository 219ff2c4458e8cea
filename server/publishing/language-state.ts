import type { LoadedDocument, LoadedLanguage } from '#db/reads/load-document.ts';
import type { LoadedTexts } from '#db/reads/load-publication.ts';
import { blockCounts } from '#domain/blocks/document-block.ts';
import { canonicalJson } from '#domain/editions/canonical-json.ts';
import type { EditionContent } from '#domain/editions/edition-content.ts';
import type { LanguageState, TextState } from '#domain/editions/gates.ts';
import { isBlocking } from '#domain/workflow/ignore-finding.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { currentSourceOf } from '../documents/document-view.ts';
import { sha256, textHash } from '../hash.ts';
import { standingFindings } from '../translations/standing-findings.ts';
import { headlineOf } from './edition-content-of.ts';

/** The hash by which an edition is known: of all that it shows. */
export const editionHash = (content: EditionContent): string => sha256(canonicalJson(content));

/** What stands of a language, for the gates of publication. `content` is what would be published. */
export const languageStateOf = (
  loaded: LoadedDocument,
  texts: LoadedTexts,
  row: LoadedLanguage,
  { content, now }: { content: EditionContent; now: Date },
): LanguageState => {
  const { document } = loaded;
  const source = currentSourceOf(loaded);
  const published = texts.editions.find((one) => one.language === row.language && one.status === 'published');
  const common = {
    source: { number: source.number, isValidated: source.status === 'validated' },
    contacts:
      source.contacts.length === 0
        ? null
        : {
            lines: content.contacts.filter(({ kind }) => kind === 'contact-line').length,
            organizations: content.contacts.filter(({ kind }) => kind === 'contact-heading').length,
            isConfirmed: areContactsConfirmed(texts, row, source.number),
          },
    blocks: blockCounts(texts.blocks, row.language, document.prevailing),
    embargo: document.embargoAt && { at: document.embargoAt.toISOString(), isOver: now >= document.embargoAt },
    published: published ? { number: published.number, isSame: published.hash === editionHash(content) } : null,
    translatorName: row.translatorName,
    reviewerName: row.reviewerName,
  };
  return row.language === 'fr'
    ? { ...common, language: row.language, hasHeadline: headlineOf(content).trim() !== '' }
    : {
        ...common,
        language: row.language,
        handedOver: document.handoverMode === 'as-it-comes' || row.handedOverAt !== null,
        texts: textStatesOf(texts, row.language),
      };
};

/** Whether a contact block is confirmed, which holds while the source's own block reads as it did then. */
export const areContactsConfirmed = ({ contacts }: LoadedTexts, row: LoadedLanguage, current: number): boolean => {
  if (!row.contactsConfirmedAt || row.contactsSource === null) return false;
  const blockOf = (version: number | null) =>
    canonicalJson(contacts.find(({ number }) => number === version)?.contacts);
  return blockOf(row.contactsSource) === blockOf(current);
};

const textStatesOf = (texts: LoadedTexts, language: TargetLanguage): TextState[] => {
  const byId = new Map(
    texts.translations.filter((one) => one.language === language).map((one) => [one.segmentId, one]),
  );
  const asideOf = Map.groupBy(
    texts.ignored.filter((one) => one.language === language),
    ({ segmentId }) => segmentId,
  );
  const mattered = new Map<string, number>();
  for (const { segmentId, number, affects } of texts.changes) {
    if (affects?.includes(language)) mattered.set(segmentId, Math.max(number, mattered.get(segmentId) ?? 0));
  }
  return texts.segments.flatMap(({ id, position, kind, text, marks, hash }) => {
    const translation = byId.get(id);
    if (!translation) return [];
    const pair = { source: { text, marks, hash }, text: translation.text, context: { language, kind } };
    // What is not translated is in the way already, by its state.
    const findings = translation.state === 'untranslated' ? [] : standingFindings(pair, asideOf.get(id) ?? []);
    const blocking = findings.find(({ level }) => isBlocking(level));
    return [
      {
        segmentId: id,
        position,
        kind,
        sourceHash: hash,
        matteredAt: mattered.get(id) ?? null,
        translation,
        textHash: textHash(translation.text),
        finding: blocking ? { code: blocking.code, args: blocking.args } : null,
      },
    ];
  });
};
