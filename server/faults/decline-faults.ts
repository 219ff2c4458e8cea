import type { LoadedDocument } from '#db/reads/load-document.ts';
import { newId } from '#db/new-id.ts';
import { record, type Entry } from '#db/record.ts';
import { insertDeclinedFaults } from '#db/writes/insert-declined-faults.ts';
import { sourceLanguage, type Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import type { FoundFault, LoadedFaults } from './load-faults.ts';

/** Sets faults aside with a reason, as one event; it holds while their texts stand. False where the source has moved. */
export const declineFaults = (
  act: Act,
  { document }: Pick<LoadedDocument, 'document'>,
  { newest }: Pick<LoadedFaults, 'newest'>,
  { faults, reason }: { faults: FoundFault[]; reason: string },
): Promise<boolean> => {
  const by = { byId: act.actor.id, byName: act.actor.name, at: act.now };
  const rows = faults.map(({ segmentId, ignoredKey, hash }) => ({
    id: newId(),
    documentId: document.id,
    segmentId,
    language: sourceLanguage as Language,
    key: ignoredKey,
    sourceHash: hash,
    textHash: hash,
    reason,
    ...by,
  }));
  const after = { number: newest.number, reason, faults: faults.map(({ id }) => id) };
  const entry: Entry = { stream: document.id, kind: 'source-faults-declined', language: sourceLanguage, after };
  return record(act.store, act, [entry], (tx) => insertDeclinedFaults(tx, newest, rows));
};
