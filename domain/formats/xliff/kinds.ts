import { lineKinds, type LineKind } from '#domain/segment.ts';

const isKind = (name: string): name is LineKind => (lineKinds as readonly string[]).includes(name);

/** The kind that our own files give a unit: `triptyque:headline`, in 1.2 `x-triptyque-headline`. */
export const ownKind = (type: string | undefined): LineKind | null => {
  const name = /^(?:x-)?triptyque[:-](.+)$/.exec(type ?? '')?.[1];
  return name !== undefined && isKind(name) ? name : null;
};

/** What the element of HTML that a text came from says of it. */
export const kindOfTag = (tag: string | undefined): LineKind | null => {
  switch (tag?.toLowerCase()) {
    case 'title':
    case 'h1':
      return 'headline';
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    case 'li':
      return 'list-item';
    case 'blockquote':
      return 'quote';
    case 'td':
    case 'th':
      return 'table-cell';
    default:
      return null;
  }
};
