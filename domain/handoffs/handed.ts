import type { ContactKind, SegmentKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** A comment of the document's people, as it travels with a segment; `at` is an instant (ISO 8601, UTC). */
export type HandedNote = { author: string; at: string; text: string };

/** One segment as it goes out for work elsewhere. */
export type HandedUnit = {
  segmentId: string;
  kind: SegmentKind;
  source: Text;
  /** Null where nothing is translated yet; then `state` is `untranslated`. */
  target: Text | null;
  state: TranslationState;
  /** The source changed since the target was answered for, and it matters in this language. */
  isStale: boolean;
  notes: HandedNote[];
};

/** A line of the contact block: it goes along to be read and is not to be translated. */
export type HandedContact = { kind: ContactKind; source: string; target: string | null };

/** One language of one document as it goes out: in a CAT tool (XLIFF) or in Word (review table). */
export type Handed = {
  handoffId: string;
  documentId: string;
  /** The document's reference where it has one, as `COM/2019/12`. */
  reference: string | null;
  title: string;
  sourceLanguage: 'fr';
  language: TargetLanguage;
  /** The source version that goes out, from 1. */
  sourceNumber: number;
  /** In document order. */
  units: HandedUnit[];
  contacts: HandedContact[];
  /** The number of the edition that the texts are frozen in, where there is one: approved texts go out as final. */
  edition?: number | null;
};
