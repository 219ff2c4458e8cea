import type { ReadFile, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { invalid } from './invalid.ts';
import { reader1 } from './read-1.ts';
import { reader2 } from './read-2.ts';
import type { VersionReader } from './read-version.ts';
import { attribute, visitXml, type XmlElement } from './xml.ts';

const namespace = (version: string): string => `urn:oasis:names:tc:xliff:document:${version}`;

const unsupported = (feature: string): ReadRefusal => ({ code: 'feature-unsupported', data: { feature } });

/** The reader for what the root element says it is, or why there is none. */
const readerFor = (root: XmlElement, text: string): VersionReader | ReadRefusal => {
  const version = attribute(root, 'version');
  if (root.local !== 'xliff') return invalid(text, { element: root, rule: '4.2 the root element must be <xliff>' });
  if (version === undefined)
    return invalid(text, { element: root, rule: '4.2.2.1 <xliff> must have the attribute version' });
  const isAnyOf = (...versions: string[]) => versions.includes(version);
  if (root.uri === namespace('2.0') && isAnyOf('2.0', '2.1')) return reader2(root.uri, false);
  if (root.uri === namespace('2.2') && isAnyOf('2.2')) return reader2(root.uri, true);
  if ((root.uri === namespace('1.2') || root.uri === '') && isAnyOf('1.2')) return reader1(root.uri);
  const isOfVersion = /^(?:1\.[01]|2\.[3-9]|[3-9]\.\d)$/.test(version);
  if (isOfVersion) return unsupported(`XLIFF ${version}`);
  return invalid(text, {
    element: root,
    rule: `4.3.1.42 the version “${version.slice(0, 40)}” does not belong to the namespace “${root.uri.slice(0, 80)}”`,
  });
};

/**
 * Reads a document of XLIFF 1.2, 2.0 or 2.1, and of 2.2 as far as its core is the same: one block a unit, with its target in
 * English or Spanish as far as it has one. Refuses `external-entities`, `file-damaged`, `xliff-invalid` (with the place, and
 * the rule of the specification), `feature-unsupported` (another version).
 */
export const readXliff = (text: string): Result<ReadFile, ReadRefusal> => {
  let reader: VersionReader | null = null;
  const visited = visitXml(text, {
    open: (element) => {
      if (reader === null) {
        const found = readerFor(element, text);
        if ('code' in found) return found;
        reader = found;
      }
      const fault = reader.open(element);
      return fault && invalid(text, fault);
    },
    text: (words, parent) => {
      const fault = reader?.text(words, parent) ?? null;
      return fault && invalid(text, fault);
    },
    close: (element) => {
      const fault = reader?.close(element) ?? null;
      return fault && invalid(text, fault);
    },
  });
  if (!visited.ok) return visited;
  // Set by a callback, which the compiler does not see.
  const done = reader as VersionReader | null;
  return done ? ok(done.read()) : refuse({ code: 'file-damaged', data: { reason: '1:1: no element' } });
};
