/** Characters that XML 1.0 cannot hold at all: controls, halves of surrogate pairs, two that are no characters. */
const impossible =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes a line feed of a return, and a space of either in an attribute.
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};

/** Words as they stand between tags; what XML cannot hold becomes what `otherwise` says. */
export const escapedText = (words: string, otherwise: (character: string) => string = () => '\uFFFD'): string =>
  words
    .replace(impossible, (character) => `\u0000${character.charCodeAt(0).toString(16)}\u0000`)
    .replace(/[&<>\r]/g, (character) => entities[character] ?? character)
    // oxlint-disable-next-line no-control-regex
    .replace(/\u0000([\da-f]+)\u0000/g, (_, hex: string) => otherwise(String.fromCharCode(Number.parseInt(hex, 16))));

/** Words as they stand in an attribute between double quotation marks. */
export const escapedAttribute = (words: string): string =>
  words.replace(impossible, '\uFFFD').replace(/[&<>"\r\n\t]/g, (character) => entities[character] ?? character);

/** ` name="value"` for each attribute that has a value. */
export const attributes = (given: Record<string, string | null | undefined>): string =>
  Object.entries(given)
    .flatMap(([name, value]) => (value == null ? [] : [` ${name}="${escapedAttribute(value)}"`]))
    .join('');
