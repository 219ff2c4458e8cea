const bullet = /^(?:[-–—•·*▪◦‣●○■□➢►▶✓✔⁃»>]|\(?\d{1,2}[.)](?=\s\D)|\(?[a-z]\)|\(?[ivx]{1,4}[).])\s+(?=\S)/;

/** The sign and space that make a line an item of a list, or null. A number followed by a number (“1. 000”) is none. */
export const bulletOf = (text: string): string | null => bullet.exec(text)?.[0] ?? null;

/** The line without its bullet. */
export const withoutBullet = (text: string): string => text.slice(bulletOf(text)?.length ?? 0);
