import type { LineKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';

/** A paragraph, heading, item or cell that is seen on a page, before it is known whether it is of the article. */
export type HtmlBlock = {
  kind: LineKind | null;
  text: Text;
  /** The element that it stands in. */
  element: Element;
  /** The level of a heading, 0 for others. */
  level: number;
  /** In a menu, a footer, a form: the page says so by its elements. */
  isSurrounding: boolean;
  /** Names of elements suggest that it surrounds the article. */
  isNamedSurrounding: boolean;
  /** A date of publication, an author, what a picture shows. */
  isMeta: boolean;
  /** The part of its letters that are in links, from 0 to 1. */
  linked: number;
};
