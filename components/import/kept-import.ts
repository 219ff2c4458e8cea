import type { ReadView } from '#contract/reading.ts';
import type { SettingsDraft } from '#components/document-settings/settings-draft.ts';
import { keptDraft } from '#components/ui/kept-draft.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import type { ProposedSettings } from '#domain/import/propose-settings.ts';
import type { ReadOptions } from '#domain/import/read-file.ts';
import type { SourceGiven } from './source-given.ts';
import type { ImportStep } from './steps.tsx';

/** What reading told of a file, beside its lines, and how it was read. */
export type ReadFacts = Omit<ReadView, 'lines'> & { options: ReadOptions };

export type KeptImport = {
  step: ImportStep;
  given: SourceGiven;
  /** Null until something was read. */
  facts: ReadFacts | null;
  lines: ImportedLine[];
  settings: SettingsDraft | null;
  proposed: ProposedSettings | null;
};

/** A browser keeps about five million characters of a tab: the file itself only while it leaves room for the rest. */
const mostBase64 = 1_500_000;

const withoutFile = (given: SourceGiven): SourceGiven =>
  given.kind === 'file' ? { kind: 'lost', name: given.name, length: given.base64.length } : given;

const isSmall = (given: SourceGiven): boolean => given.kind !== 'file' || given.base64.length <= mostBase64;

/** An import in the making, kept in the tab; the file that it is made of goes first where there is no room. */
export const keptImport = {
  read: (key: string): KeptImport | null => {
    const kept = keptDraft.read(key) as Partial<KeptImport> | null;
    // One kept by an earlier version of the page is none.
    return kept !== null && Array.isArray(kept.lines) && 'facts' in kept ? (kept as KeptImport) : null;
  },
  /** Whether it is kept. What was kept earlier goes in either case: a reload must not bring back what was corrected since. */
  write: (key: string, made: KeptImport): boolean => {
    if (isSmall(made.given) && keptDraft.write(key, made)) return true;
    if (keptDraft.write(key, { ...made, given: withoutFile(made.given) })) return true;
    keptDraft.write(key, null);
    return false;
  },
  forget: (key: string): void => void keptDraft.write(key, null),
};
