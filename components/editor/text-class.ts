import type { SegmentKind } from '#domain/segment.ts';

const plainText = 'text-[16.5px] leading-[1.55] wide:text-[15.5px] wide:leading-[1.52]';
const headline = 'font-semibold text-[17px] leading-[1.35]';

/** How the words of a paragraph are set; the field and the text drawn behind it must measure the same. */
export const textClass = (kind: SegmentKind): string =>
  `font-text ${kind === 'headline' || kind === 'heading' ? headline : plainText} whitespace-pre-wrap wrap-break-word`;
