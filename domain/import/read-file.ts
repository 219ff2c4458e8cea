import type { LineKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';

/** What a file was read as. A bilingual table is a `.docx` or `.tsv` of two or three columns; a review table is our own. */
export const fileFormats = [
  'text',
  'html',
  'docx',
  'odt',
  'markdown',
  'xliff-1.2',
  'xliff-2',
  'bilingual-table',
  'review-table',
] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How the bytes of a text file were read. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** A text in another language that came with a file, with the state it claims. Taken as a draft: an import never approves. */
export type ReadTarget = { text: Text; state: TranslationState };

/** A paragraph, a heading, a cell, a line: what one format calls its smallest piece. */
export type Block = {
  /** The line of the file where it has lines, else its number in the file; from 1. */
  n: number;
  /** What its markup says it is; null where the words alone must tell. */
  kind: LineKind | null;
  text: Text;
  /**
   * Where it stands, if that is known: surely in the text; surely in what surrounds it on its page; or near it, and then only
   * headlines, datelines, end marks and contacts are of it.
   */
  place?: 'article' | 'near' | 'page' | undefined;
  /** It goes on with the paragraph of the block before it: a text wrapped at a width. */
  continues?: true;
  /** Its name in the file: a unit of XLIFF, a row of a review table. */
  id?: string;
  targets?: { [L in TargetLanguage]?: ReadTarget | undefined } | undefined;
};

/** Something about a file that a person should know: what was left aside, kept unread or taken out. */
export const readNoteCodes = [
  /** What surrounds the article on its page was left out; `detail` names the page's title. */
  'article-found',
  /** Characters that cannot be seen were taken out, as asked; `detail` counts them. */
  'characters-removed',
  /** Pictures, drawings or embedded objects are not taken over; `detail` counts them. */
  'pictures-left-out',
  /** Comments or tracked changes of the file are not taken over: changes were read as accepted; `detail` counts them. */
  'changes-accepted',
  /** What a module of XLIFF says is kept as it is and not looked at; `detail` is its name. */
  'module-kept',
  /** A part of the file that is understood and not used here; `detail` names it. */
  'feature-ignored',
] as const;
export type ReadNoteCode = (typeof readNoteCodes)[number];
export type ReadNote = { code: ReadNoteCode; detail: string };

/** What a file says of where it comes from when it went out from here. */
export type ReadHandoff = { id: string; documentId: string; language: TargetLanguage };

export type ReadFile = {
  format: FileFormat;
  /** Null where the format has its own. */
  encoding: Encoding | null;
  /** The language that the file itself claims; null where it says nothing. */
  language: string | null;
  /** The name the file has for itself: a page's or a document's title. */
  title: string | null;
  blocks: Block[];
  notes: ReadNote[];
  handoff: ReadHandoff | null;
};

/** Why a file is not read. `data` fills the sentence: a place in the file, a rule, a feature's name. */
export const readRefusalCodes = [
  'source-empty',
  'source-too-large',
  'source-not-text',
  'control-characters',
  'bidi-characters',
  /** No format that is known. */
  'format-unknown',
  /** The program that reads the format is not installed; `data.format`, `data.program`. */
  'format-unavailable',
  'file-encrypted',
  /** `data.reason`, in plain English, for those who look into it. */
  'file-damaged',
  /** It would become many times larger when unpacked. */
  'file-too-deep',
  'external-entities',
  /** `data.place` (line:column or an element), `data.rule`. */
  'xliff-invalid',
  /** `data.feature`. */
  'feature-unsupported',
  /** A table without the columns that are looked for. */
  'no-columns',
  /** The address may not be fetched, or did not answer with a page; `data.reason`. */
  'address-refused',
  'fetching-off',
  /** Too many files are being read, and wait. */
  'reading-busy',
  /** `data.n`, `data.most` in characters. */
  'line-too-long',
  'reading-too-long',
] as const;
export type ReadRefusalCode = (typeof readRefusalCodes)[number];
export type ReadRefusal = { code: ReadRefusalCode; data?: Record<string, string | number> };

export type ReadOptions = {
  /** Of a text file, where the person knows better. */
  encoding?: Encoding;
  /** Take out control and bidirectional override characters instead of refusing. */
  withoutHidden?: boolean;
  /** What the text is expected to be in; the source language where nothing is said. */
  language?: Language;
};
