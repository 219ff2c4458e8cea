import type { GivenToRead } from '#contract/reading.ts';
import type { GivenFile } from '#components/reading/given-of.ts';

/** A file whose bytes the browser did not keep across a reload; `length` is that of its base64. */
export type LostFile = { kind: 'lost'; name: string; length: number };

/** What a person gave: a pasted text with its markup, or a file as it is. A page that was fetched is a file. */
export type SourceGiven = Extract<GivenToRead, { kind: 'paste' }> | GivenFile | LostFile;

export const nothingGiven: SourceGiven = { kind: 'paste', text: '', html: null };

export const isEmpty = (given: SourceGiven): boolean => given.kind === 'paste' && given.text.trim() === '';

/** Whether a file is, by all that is known, the one that was lost. */
export const isThatFile = (lost: SourceGiven, file: GivenFile): boolean =>
  lost.kind === 'lost' && lost.name === file.name && lost.length === file.base64.length;

/** Whether two were given alike, so that what was read of one stands for the other. */
export const isSameGiven = (one: SourceGiven, other: SourceGiven): boolean =>
  one === other ||
  (one.kind === 'paste' && other.kind === 'paste' && one.text === other.text && one.html === other.html) ||
  (one.kind === 'file' && other.kind === 'file' && one.name === other.name && one.base64 === other.base64);
