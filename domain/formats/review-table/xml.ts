// What XML cannot hold would make a file that no program opens.
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, in an attribute too. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, ' ')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
