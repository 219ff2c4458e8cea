import type { ReadHandoff } from '#domain/import/read-file.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** What a file that went out from here is known by; it stands in `original`, which every tool keeps. */
type Named = { handoffId: string; documentId: string; sourceNumber: number };

export const handoffName = ({ handoffId, documentId, sourceNumber }: Named): string =>
  `urn:triptyque:handoff:${encodeURIComponent(handoffId)}:document:${encodeURIComponent(documentId)}:v${sourceNumber}`;

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** The hand-off that `original` names; null where the file came from elsewhere. */
export const handoffIn = (original: string | undefined, language: TargetLanguage | null): ReadHandoff | null => {
  const found = /urn:triptyque:handoff:([^:/\s]+):document:([^:/\s]+):v\d+/.exec(original ?? '');
  const id = decoded(found?.[1] ?? '');
  const documentId = decoded(found?.[2] ?? '');
  return id && documentId && language ? { id, documentId, language } : null;
};
