import { parseHTML } from 'linkedom';

/** Many times what any page nests; the parser's time grows with the square of it. */
const deepest = 30_000;
const tag =
  /<(\/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[dt]|option|t[dhr])\b)[a-z]/gi;

/** Whether more elements are opened than closed than can be: those that close by themselves aside. */
const isNestedTooDeeply = (text: string): boolean => {
  let open = 0;
  for (const [, closes] of text.matchAll(tag)) {
    open += closes ? -1 : 1;
    if (open > deepest) return true;
  }
  return false;
};

/**
 * A page, or a piece of one, as a document. Nothing of it runs and nothing is loaded. Throws RangeError for one that is nested
 * more than thirty thousand elements deep.
 */
export const documentOf = (text: string): Document => {
  if (isNestedTooDeeply(text)) throw new RangeError('nested too deeply');
  const page = text.replace(/^\s*<\?xml[^>]*\?>/, '');
  const whole = /<body[\s>]|<html[\s>]/i.test(page) ? page : `<!doctype html><html><body>${page}</body></html>`;
  const { document } = parseHTML(/<html[\s>]/i.test(whole) ? whole : `<html>${whole}</html>`);
  return document;
};
