import type { DocumentRow } from '#contract/document-list.ts';

const numbersOf = ({ frenchPublishedNumber, progress }: DocumentRow) => [
  frenchPublishedNumber,
  ...progress.map(({ publishedNumber }) => publishedNumber),
];

export const isPublished = (document: DocumentRow): boolean => numbersOf(document).some((number) => number !== null);

/** A language is still to be published, or something has moved since it was. */
export const isInProgress = (document: DocumentRow): boolean =>
  numbersOf(document).some((number) => number === null) ||
  document.nextSource !== null ||
  document.progress.some(({ approved, translatable, stale }) => approved < translatable || stale > 0);
