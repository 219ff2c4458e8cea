import type { LineKind } from '#domain/segment.ts';

/** How a line shows what its markup made of it: a heading, an item of a list, a quotation, a cell of a table. */
export const lineLook = (kind: LineKind): string => {
  switch (kind) {
    case 'headline':
    case 'heading':
      return 'font-semibold text-ink';
    case 'furniture':
      return 'text-ink-3';
    case 'list-item':
      return "pl-4 text-ink before:absolute before:left-1 before:content-['•'] before:text-ink-3";
    case 'quote':
      return 'border-l-2 border-line-strong pl-2.5 text-ink';
    case 'table-cell':
      return 'border-l border-dotted border-line-strong pl-2.5 text-ink';
    case 'subheadline':
    case 'dateline':
    case 'paragraph':
    case 'end-mark':
    case 'contact-lead':
    case 'contact-heading':
    case 'contact-line':
      return 'text-ink';
  }
};
