import type { FaultsView, FaultView } from '#contract/faults.ts';
import { faultKinds } from '#domain/faults/fault.ts';
import type { FoundFault, LoadedFaults } from './load-faults.ts';

/** How many are shown at once; who answers some sees the next. */
const mostOpen = 300;
const mostDeclined = 100;

/** Faults as the browser sees them. */
export const faultsViewOf = ({ newest, faults }: LoadedFaults): FaultsView => {
  const open = faults.filter(({ declined }) => !declined);
  return {
    number: newest.number,
    version: newest.version,
    open: open.length,
    counts: faultKinds.flatMap((kind) => {
      const own = open.filter((fault) => fault.kind === kind);
      return own.length > 0 ? [{ kind, open: own.length, mendable: own.filter(isMendable).length }] : [];
    }),
    faults: [...open.slice(0, mostOpen), ...faults.filter(({ declined }) => declined).slice(0, mostDeclined)].map(
      viewOf,
    ),
  };
};

/** Whether something is offered in its place. */
export const isMendable = ({ spans }: Pick<FoundFault, 'spans'>): boolean =>
  spans.some(({ replacement }) => replacement !== null);

const viewOf = ({ id, kind, place, contact, text, spans, data, declined }: FoundFault): FaultView => ({
  id,
  kind,
  place,
  isContact: contact !== null,
  text: text.text,
  spans,
  data,
  declined: declined && { byName: declined.byName, at: declined.at.toISOString(), reason: declined.reason },
});
