import { existsSync } from 'node:fs';

const samples = new URL('../../../../../shared/samples/', import.meta.url);

/** Where the OASIS files lie that are read in place and never copied; null where they are not there. */
export const sampleFolder = (name: 'xliff-2.1-suite' | 'xliff-2.1-schemas'): URL | null => {
  const folder = new URL(`${name}/`, samples);
  return existsSync(folder) ? folder : null;
};
