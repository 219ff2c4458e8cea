/** What a person gave: a pasted text, or a file as it is. */
export type SourceGiven = { kind: 'text'; text: string } | { kind: 'file'; name: string; base64: string };

const largest = 2 * 1024 * 1024;

/** A file's bytes as base64; null when it is larger than what is read. */
export const readFile = async (file: File): Promise<SourceGiven | null> => {
  if (file.size > largest) return null;
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
  return { kind: 'file', name: file.name, base64: address.slice(address.indexOf(',') + 1) };
};
