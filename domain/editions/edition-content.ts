import type { ContactLine, SegmentKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';

/** Everything that an edition shows, frozen. */
export type EditionContent = {
  organizations: { name: string; acronym: string }[];
  /** A day as YYYY-MM-DD; formatted per language when shown. */
  dateline: { place: string; day: string | null };
  segments: { id: string; kind: SegmentKind; text: Text }[];
  contacts: ContactLine[];
  /** Whether the page ends with the end mark of its language. */
  hasEndMark: boolean;
  prevailing: 'none' | 'original' | 'equal';
  /** The zone in which instants of this document are told. */
  zone: string;
};
