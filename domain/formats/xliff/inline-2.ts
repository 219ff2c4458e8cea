import { addressIn, footnoteType, isBreakTag, meaningOfTag } from './meaning.ts';
import { formatStyle } from './modules-2.ts';
import { meant } from './spaces.ts';
import type { Meaning, TextBuilder } from './text-builder.ts';
import { attribute, attributeOf, wordsOf, type XmlElement } from './xml.ts';

/** What is known of a unit when its inline elements are read. */
export type InlineContext = {
  data: ReadonlyMap<string, XmlElement>;
  /** Codes of the source by id: what a code of the target says nothing of, it has from its counterpart. */
  counterparts: ReadonlyMap<string, XmlElement>;
};

const ofStyle = (code: XmlElement): Meaning | null => {
  switch (attributeOf(code, formatStyle, 'fs')) {
    case 'b':
    case 'strong':
      return { kind: 'bold' };
    case 'i':
    case 'em':
      return { kind: 'italic' };
    case 'a': {
      const href = /(?:^|\\)href,((?:\\.|[^\\])*)/.exec(attributeOf(code, formatStyle, 'subFs') ?? '')?.[1];
      return href === undefined ? null : { kind: 'link', href: href.replace(/\\(.)/g, '$1') };
    }
    default:
      return null;
  }
};

const dataOf = (code: XmlElement, { data }: InlineContext): string => {
  const found = data.get(attribute(code, 'dataRefStart') ?? attribute(code, 'dataRef') ?? '');
  // Some tools write no data, and show what it would be.
  return found ? wordsOf(found) : (attribute(code, 'dispStart') ?? attribute(code, 'disp') ?? '');
};

const own = (code: XmlElement, context: InlineContext): Meaning | null => {
  const type = attribute(code, 'type');
  const subType = attribute(code, 'subType');
  const data = dataOf(code, context);
  if (type === 'fmt' && subType === 'xlf:b') return { kind: 'bold' };
  if (type === 'fmt' && subType === 'xlf:i') return { kind: 'italic' };
  if (subType === footnoteType) return { kind: 'footnote', note: data };
  const address = type === 'link' ? addressIn(data) : null;
  return meaningOfTag(data) ?? (address === null ? null : { kind: 'link', href: address }) ?? ofStyle(code);
};

/** What a code means by its type, its data, its style, or those of its counterpart. */
export const meaningOf = (code: XmlElement, context: InlineContext): Meaning | null => {
  const counterpart = context.counterparts.get(attribute(code, 'copyOf') ?? attribute(code, 'id') ?? '');
  return own(code, context) ?? (counterpart && counterpart !== code ? own(counterpart, context) : null);
};

/** A line that is broken by a code. */
export const isBreak = (code: XmlElement, context: InlineContext): boolean =>
  attribute(code, 'subType') === 'xlf:lb' ||
  attributeOf(code, formatStyle, 'fs') === 'br' ||
  isBreakTag(dataOf(code, context));

const standalone = (code: XmlElement, builder: TextBuilder, context: InlineContext): void => {
  if (isBreak(code, context)) return builder.words('\n');
  const meaning = meaningOf(code, context);
  if (meaning?.kind === 'footnote') return builder.point(meaning);
  builder.words(attribute(code, 'equiv') ?? '');
  return builder.point(null);
};

const code = (element: XmlElement, builder: TextBuilder, context: InlineContext, preserve: boolean): void => {
  const id = attribute(element, 'id') ?? '';
  switch (element.local) {
    case 'cp':
      return builder.control();
    case 'ph':
      return standalone(element, builder, context);
    case 'pc':
      builder.start(id, meaningOf(element, context));
      readContent(element, builder, context, preserve, false);
      return builder.end(id);
    case 'sc':
      return builder.start(id, meaningOf(element, context));
    case 'ec':
      return builder.end(attribute(element, 'startRef') ?? '');
    default:
      // Annotations say nothing that a text of ours could carry; their words do.
      return readContent(element, builder, context, preserve, false);
  }
};

/** Reads what stands in a `<source>` or a `<target>` into a text (XLIFF 2.x, 4.7). */
export const readContent = (
  element: XmlElement,
  builder: TextBuilder,
  context: InlineContext,
  preserve: boolean,
  isWhole = true,
): void => {
  const last = element.children.length - 1;
  element.children.forEach((child, index) => {
    if (typeof child !== 'string') code(child, builder, context, preserve);
    else builder.words(meant(child, { isFirst: isWhole && index === 0, isLast: isWhole && index === last, preserve }));
  });
};
