import type { RefusalCode } from '#contract/refusal.ts';
import { loadOrganizations } from '#db/reads/load-organizations.ts';
import type { FileFormat, ReadNote } from '#domain/import/read-file.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { createDocument } from './create-document.ts';

type Input = {
  lines: ImportedLine[];
  original: { name: string; base64: string; format?: FileFormat };
  /** What reading the file had to say of it. */
  notes?: ReadNote[];
  reference: string;
  /** The headline where null. */
  title: string | null;
  /** Of the issuing organizations, in any language, the lead one first. */
  acronyms: string[];
  languages: TargetLanguage[];
};

/**
 * Imports a source with the settings that a command line can give; the rest is set on the settings page. Gives the
 * document's id. Refuses `not-found` (no organization has that acronym), and as `createDocument` does.
 */
export const importDocument = async (act: Act, input: Input): Promise<Result<{ id: string }, RefusalCode>> => {
  const organizations = await loadOrganizations(act.store.read);
  const ids = input.acronyms.map(
    (acronym) => organizations.find(({ acronyms }) => acronym !== '' && Object.values(acronyms).includes(acronym))?.id,
  );
  if (!ids.every((id) => id !== undefined)) return refuse('not-found');
  const headline = input.lines.find(({ kind }) => kind === 'headline')?.text;
  return createDocument(act, {
    lines: input.lines,
    original: input.original,
    notes: input.notes,
    settings: {
      // As much of the headline as a title takes.
      title: input.title ?? (headline ?? input.reference).slice(0, 500).trim(),
      reference: input.reference,
      // One organization may be named by two of its acronyms.
      organizationIds: [...new Set(ids)],
      place: { fr: '', en: '', es: '' },
      dateline: null,
      deadlineAt: null,
      deadlineZone: 'UTC',
      embargoAt: null,
      embargoZone: 'UTC',
      prevailing: 'none',
      restricted: false,
      handoverMode: 'by-language',
      editPolicy: 'reviewer-edit-stands',
      languages: input.languages.map((language) => ({
        language,
        translatorId: null,
        translatorDueAt: null,
        reviewerId: null,
        reviewerDueAt: null,
      })),
    },
  });
};
