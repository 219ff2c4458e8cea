/** Signs that Markdown would take for its own, wherever they stand. */
export const escapedWithin = (text: string): string =>
  text
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/(?<=^|[#\s])#/g, '\\#')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // In an address that is recognised as one a backslash would be part of it.
    .replace(/\b(https?):\/\/(?=\S*\\)/gi, '$1\\://')
    .replace(/\bwww\.(?=\S*\\)/gi, 'www\\.');

/** Text whose addresses are not recognised as such: what stands right behind one, a mark's sign, would become part of it. */
export const withoutAddresses = (escapedText: string): string =>
  escapedText.replace(/\b(https?):\/\//gi, '$1\\://').replace(/\bwww\./gi, 'www\\.');

/** As `escapedWithin` at the start of a line, where a figure with a point would become a list and a hyphen an item. */
export const escaped = (text: string): string =>
  escapedWithin(text)
    .replace(/^(\d{1,9})([.)])(\s|$)/, '$1\\$2$3')
    .replace(/^([-+])(\s|$|-)/, '\\$1$2')
    .replace(/^=+$/, '\\$&');
