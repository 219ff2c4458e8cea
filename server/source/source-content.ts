import type { LoadedSource } from '#db/reads/load-document.ts';
import type { LoadedSegment } from '#db/reads/load-source-segments.ts';
import type { SourceContent } from '#domain/source/revise.ts';

/** What a source version says, from its rows. */
export const sourceContentOf = (source: LoadedSource, segments: LoadedSegment[]): SourceContent => ({
  segments: segments
    .filter(({ number }) => number === source.number)
    .map(({ id, kind, text, marks, affects, reason, parts }) => ({
      id,
      kind,
      text: { text, marks },
      change: affects && { affects, reason: reason ?? '' },
      parts,
    })),
  contacts: source.contacts,
  endMark: source.endMark,
});
