import { affectsByDefault } from '#domain/source/affects-by-default.ts';
import { mend } from '#domain/faults/mend.ts';
import type { WantedSource } from '#domain/source/revise.ts';
import { plain, type Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { FoundFault, LoadedFaults } from './load-faults.ts';

/**
 * The newest source version with some faults mended: as it is offered, or by `correction`, a text that takes the place of the
 * whole paragraph. What a change is taken to matter for is what was said of it before, else the proposal.
 */
export const mendedSource = (
  { newest, segments }: LoadedFaults,
  faults: FoundFault[],
  correction: string | null,
  targets: TargetLanguage[],
): WantedSource => {
  const bySegment = Map.groupBy(
    faults.filter(({ contact }) => contact === null),
    ({ segmentId }) => segmentId,
  );
  const byContact = Map.groupBy(faults, ({ contact }) => contact);
  const mended = (text: Text, own: FoundFault[]): Text =>
    correction === null
      ? mend(
          text,
          own.flatMap(({ spans }) => spans),
        )
      : plain(correction);
  return {
    segments: segments.map(({ id, kind, text, marks, affects, reason }) => {
      const own = bySegment.get(id);
      const now = own ? mended({ text, marks }, own) : { text, marks };
      return {
        id,
        kind,
        text: now.text,
        ...(correction === null || !own ? { marks: now.marks } : {}),
        affects: affects ?? affectsByDefault({ text, marks }, now, targets),
        reason: reason ?? '',
      };
    }),
    contacts: newest.contacts.map((line, at) => {
      const own = byContact.get(at);
      return own ? { ...line, text: mended(plain(line.text), own).text } : line;
    }),
    hasEndMark: newest.endMark !== null,
  };
};
