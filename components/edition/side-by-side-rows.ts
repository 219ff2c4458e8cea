import type { EditionContent } from '#domain/editions/edition-content.ts';
import type { Text } from '#domain/text.ts';

export type Row = { id: string; kind: EditionContent['segments'][number]['kind']; texts: (Text | null)[] };

/**
 * One row for each segment that any of the editions has, with its text in each, null where an edition lacks it. Rows keep
 * the order of the first edition; what only a later one has stands after what it follows there.
 */
export const sideBySideRows = (editions: { content: Pick<EditionContent, 'segments'> }[]): Row[] => {
  const order: string[] = [];
  const kinds = new Map<string, Row['kind']>();
  for (const { content } of editions) {
    let after = -1;
    for (const { id, kind } of content.segments) {
      const at = order.indexOf(id);
      if (at >= 0) after = at;
      else order.splice((after += 1), 0, id);
      if (!kinds.has(id)) kinds.set(id, kind);
    }
  }
  const texts = editions.map(({ content }) => new Map(content.segments.map(({ id, text }) => [id, text])));
  return order.map((id) => ({
    id,
    kind: kinds.get(id) ?? 'paragraph',
    texts: texts.map((own) => own.get(id) ?? null),
  }));
};
