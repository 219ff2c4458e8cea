import type { GivenToRead } from '#contract/reading.ts';

/** A file as it is, in base64. */
export const givenOf = async (file: File): Promise<GivenToRead> => {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
  return { kind: 'file', name: file.name, base64: address.slice(address.indexOf(',') + 1) };
};
