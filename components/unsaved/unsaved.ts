import type { Mark } from '#domain/text.ts';
import type { Origin } from '#domain/workflow/translation.ts';

/** A text that did not reach the server. */
export type Unsaved = {
  text: string;
  /** Missing in what was kept before texts had marks. */
  marks?: Mark[];
  /** The version that it was typed on, and the text of that version. */
  version: number;
  ancestor: string;
  ancestorMarks?: Mark[];
  origin: Origin;
  /** The keys (`textKey`) of what was sent and never answered: each may have arrived. */
  sent: readonly string[];
};

/** Where it was typed: a cell as `segment:language`, or the contact block of a language as `contacts:language`. */
export type UnsavedPlace = { documentId: string; part: string };

export type KeptEdit = UnsavedPlace & Unsaved & { at: number };
