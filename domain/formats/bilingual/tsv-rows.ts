/**
 * The cells of a text separated by tabs. As spreadsheets write it, a cell in quotation marks may hold tabs, line ends and
 * doubled marks; a mark within words, or one that is never closed, is a mark.
 */
export const tsvRows = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : null;
    const end = quoted ? quoted.end : endOfPlain(text, at);
    row.push(quoted ? quoted.cell : text.slice(at, end));
    if (text[end] === '\t') {
      at = end + 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
};

const endOfPlain = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
};

/** The cell in quotation marks that begins here, or null where these are no such marks: a closing one ends the cell. */
const quotedAt = (text: string, from: number): { cell: string; end: number } | null => {
  let end = from + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) return null;
    if (text[end + 1] === '"') {
      end += 2;
      continue;
    }
    const after = text[end + 1];
    if (after !== undefined && after !== '\t' && after !== '\n' && after !== '\r') return null;
    return {
      cell: text
        .slice(from + 1, end)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, '\n'),
      end: end + 1,
    };
  }
};
