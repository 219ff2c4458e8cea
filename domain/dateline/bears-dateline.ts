import { opensWithDateline } from '#domain/import/dateline.ts';
import type { SegmentKind } from '#domain/segment.ts';

/**
 * Whether a French text bears its dateline itself, as a line of its own or at the beginning of its first paragraph; then
 * none is printed beside it, in any language.
 */
export const bearsDateline = (segments: readonly { kind: SegmentKind; text: string }[]): boolean => {
  if (segments.some(({ kind }) => kind === 'dateline')) return true;
  const first = segments.find(({ kind }) => kind === 'paragraph');
  return first !== undefined && opensWithDateline(first.text);
};
