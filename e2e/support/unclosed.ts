const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** What does not nest in the markup of a page, in words; none for a well-formed one. Browsers mend such faults silently. */
export const unclosed = (html: string): string[] => {
  const open: string[] = [];
  const faults: string[] = [];
  const markup = html.replaceAll(/<script[^>]*>.*?<\/script>/gs, '').replace(/^<!doctype html>/i, '');
  for (const [, slash, name = '', attributes = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*)?)>/gi)) {
    const tag = name.toLowerCase();
    if (slash) {
      const last = open.pop();
      if (last !== tag) faults.push(`</${tag}> ends <${last ?? 'nothing'}>`);
    } else {
      if (open.at(-1) === 'p' && isBlock(tag)) faults.push(`<${tag}> within <p>`);
      if (tag === 'a' && open.includes('a')) faults.push('<a> within <a>');
      if (!empty.has(tag) && !attributes.endsWith('/')) open.push(tag);
    }
  }
  return [...faults, ...open.map((tag) => `<${tag}> stays open`)];
};

const isBlock = (tag: string): boolean =>
  /^(?:p|div|section|article|main|header|footer|nav|ul|ol|li|table|h[1-6]|blockquote|details)$/.test(tag);
