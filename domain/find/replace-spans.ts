import type { Span } from './finder.ts';

/** The text with each passage replaced. The passages are in order and none lies over another, as a finder gives them. */
export const replaceSpans = (text: string, spans: readonly Span[], replacement: string): string => {
  let done = 0;
  let result = '';
  for (const { from, to } of spans) {
    result += text.slice(done, from) + replacement;
    done = to;
  }
  return result + text.slice(done);
};
