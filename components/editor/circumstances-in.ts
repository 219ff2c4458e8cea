import type { DocumentView } from '#contract/documents.ts';
import type { Actor } from '#domain/access/role.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** What the rules ask about a document and a person, for acts that the browser foresees; hashes are the server's to make. */
export const circumstancesIn =
  ({ source, settings, languages, archivedAt }: DocumentView, actor: Actor) =>
  (language: TargetLanguage): Circumstances => ({
    actor,
    now: new Date().toISOString(),
    source: { number: source.number, hash: '', open: source.status !== 'draft' && archivedAt === null },
    editPolicy: settings.editPolicy,
    handedOver:
      settings.handoverMode === 'as-it-comes' ||
      languages.some((one) => one.language === language && one.handedOverAt !== null),
  });
