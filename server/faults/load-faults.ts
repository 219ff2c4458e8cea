import { loadIgnoredFindings } from '#db/reads/load-ignored-findings.ts';
import type { LoadedDocument, LoadedSource } from '#db/reads/load-document.ts';
import { loadSourceSegments, type LoadedSegment } from '#db/reads/load-source-segments.ts';
import { faultsOf } from '#domain/faults/faults-of.ts';
import { isTypographic, type Fault } from '#domain/faults/fault.ts';
import { plain, type Text } from '#domain/text.ts';
import { sourceLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { newestSourceOf } from '../documents/document-view.ts';
import { textHash } from '../hash.ts';

export type Declined = { byName: string; at: Date; reason: string };
/** A fault where it stands. `segmentId` carries what is said of it: of a contact line, that of the first paragraph. */
export type FoundFault = Fault & {
  id: string;
  place: number;
  contact: number | null;
  segmentId: string;
  text: Text;
  /** Its name among the findings that were set aside, and the hash of the text for which that holds. */
  ignoredKey: string;
  hash: string;
  declined: Declined | null;
};
export type LoadedFaults = { newest: LoadedSource; segments: LoadedSegment[]; faults: FoundFault[] };

const breath = 200;

/** The hash of the letters and digits of a text. */
const bareHash = ({ text }: Text): string => textHash(plain(text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()));

/** The faults of the newest source version in order, with the word of those that somebody declined. */
export const loadFaults = async (act: Pick<Act, 'store'>, loaded: LoadedDocument): Promise<LoadedFaults> => {
  const newest = newestSourceOf(loaded);
  const [segments, ignored] = await Promise.all([
    loadSourceSegments(act.store.read, newest.documentId, [newest.number]),
    loadIgnoredFindings(act.store.read, newest.documentId),
  ]);
  const declined = new Map(
    ignored
      .filter(({ language }) => language === sourceLanguage)
      .map((one) => [`${one.segmentId} ${one.key} ${one.sourceHash}`, one]),
  );
  const faults: FoundFault[] = [];
  const add = (at: Omit<FoundFault, keyof Fault | 'id' | 'ignoredKey' | 'declined'>, found: Fault[]) => {
    for (const fault of found) {
      // What was said of a word still holds when the spaces around it are mended.
      const hash = isTypographic(fault.kind) ? at.hash : bareHash(at.text);
      const ignoredKey = at.contact === null ? fault.key : `contact ${fault.key}`;
      const id = `${at.contact === null ? at.segmentId : `contact ${at.contact}`} ${fault.key}`;
      const said = declined.get(`${at.segmentId} ${ignoredKey} ${hash}`) ?? null;
      faults.push({ ...fault, ...at, id, hash, ignoredKey, declined: said });
    }
  };
  for (const [at, { id: segmentId, text: words, marks }] of segments.entries()) {
    // Ten thousand paragraphs are a second's work: others get their turn in between.
    if (at % breath === breath - 1) await new Promise((go) => void setImmediate(go));
    const text = { text: words, marks };
    add({ segmentId, place: at + 1, contact: null, text, hash: textHash(text) }, faultsOf(words));
  }
  const first = segments[0]?.id ?? '';
  for (const [contact, line] of newest.contacts.entries()) {
    const text = plain(line.text);
    const found = faultsOf(line.text, 'contact');
    add({ segmentId: first, place: contact + 1, contact, text, hash: textHash(text) }, found);
  }
  return { newest, segments, faults };
};
