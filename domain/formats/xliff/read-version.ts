import type { ReadFile } from '#domain/import/read-file.ts';
import type { Fault } from './invalid.ts';
import type { XmlElement } from './xml.ts';

/** How one version of XLIFF is read: element by element, then as a whole. */
export type VersionReader = {
  open: (element: XmlElement) => Fault;
  text: (words: string, parent: XmlElement) => Fault;
  close: (element: XmlElement) => Fault;
  read: () => ReadFile;
};
