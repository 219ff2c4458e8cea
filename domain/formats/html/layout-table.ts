import { tagOf } from './element-words.ts';
import { walk } from './walk.ts';

/** Tables over this many elements are of figures, whatever is in them. */
const most = 20_000;

/** Whether a table only places parts of a page: of one cell, with headings, tables or several paragraphs in a cell. */
export const isLayoutTable = (table: Element): boolean => {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  let cells = 0;
  let heads = 0;
  let paragraphs = 0;
  let seen = 0;
  let isPlacing = false;
  walk(table, {
    enter: (element) => {
      const tag = tagOf(element);
      seen += 1;
      if (seen > most || isPlacing) return false;
      if (element !== table && (tag === 'table' || /^h[1-6]$/.test(tag))) isPlacing = true;
      if (tag === 'td' || tag === 'th') {
        cells += 1;
        paragraphs = 0;
      }
      if (tag === 'th') heads += 1;
      if (tag === 'p') paragraphs += 1;
      if (paragraphs > 2 && heads === 0) isPlacing = true;
      return true;
    },
    leave: () => {},
    text: () => {},
  });
  return isPlacing || cells < 2;
};
