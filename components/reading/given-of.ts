import type { GivenToRead } from '#contract/reading.ts';

export type GivenFile = Extract<GivenToRead, { kind: 'file' }>;

/** A file as it is, in base64. Rejects when the browser cannot open it: it was moved, or is a folder. */
export const givenOf = async (file: File): Promise<GivenFile> => {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
  return { kind: 'file', name: file.name.toWellFormed().slice(-255), base64: address.slice(address.indexOf(',') + 1) };
};
