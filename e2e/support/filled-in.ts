import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A review table whose target texts somebody wrote anew in Word: by the row's number, from 1. */
export const filledIn = (bytes: Uint8Array, texts: Record<number, string>): Buffer => {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  // The head is the first row.
  const rows = strFromU8(parts[name] ?? new Uint8Array()).split('<w:tr>');
  for (const [number, text] of Object.entries(texts)) {
    const at = Number(number) + 1;
    const cells = (rows[at] ?? '').split('<w:tc>');
    cells[3] = (cells[3] ?? '').replace(
      /(<\/w:tcPr>).*(<\/w:tc>)/su,
      `$1<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>$2`,
    );
    rows[at] = cells.join('<w:tc>');
  }
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(rows.join('<w:tr>')) }));
};
