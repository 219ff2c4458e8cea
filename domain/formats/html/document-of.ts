import { parseHTML } from 'linkedom';

/** A page, or a piece of one, as a document. Nothing of it runs and nothing is loaded. */
export const documentOf = (text: string): Document => {
  const page = text.replace(/^\s*<\?xml[^>]*\?>/, '');
  const whole = /<body[\s>]|<html[\s>]/i.test(page) ? page : `<!doctype html><html><body>${page}</body></html>`;
  const { document } = parseHTML(/<html[\s>]/i.test(whole) ? whole : `<html>${whole}</html>`);
  return document;
};
