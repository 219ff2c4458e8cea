import { fold } from '#domain/fold.ts';
import { containment, without, type Bag } from './word-bags.ts';

type Side = { texts: readonly string[]; bags: readonly Bag[] };
type Given = {
  /** The side where something is left over beside its hosts, and the other one. */
  own: Side;
  other: Side;
  weights: Float64Array;
  /** By their place on their own side, the place of what hosts are paired with; missing for what is left over. */
  hosts: ReadonlyMap<number, number>;
  /** Hosts that may not take anything in. */
  closed: ReadonlySet<number>;
};

/** How much of a leftover must stand in what its neighbour's counterpart has beyond the neighbour. */
const enough = 0.6;
const fewestWords = 4;

/**
 * Finds the leftovers that belong to the paragraph beside them: the counterpart of that one holds both. Gives the host
 * of each such leftover. Seen from the new text these are paragraphs that were split off, from the old one those merged.
 */
export const attachParts = ({ own, other, weights, hosts, closed }: Given): Map<number, number> => {
  const attached = new Map<number, number>();
  const rest = new Map<number, Bag>();
  const counterpartOf = (host: number): number => hosts.get(host) ?? -1;
  const bag = (place: number): Bag => own.bags[place] ?? new Uint32Array();
  const restOf = (host: number): Bag =>
    rest.get(host) ?? without(other.bags[counterpartOf(host)] ?? new Uint32Array(), bag(host));
  const fit = (place: number, host: number | undefined): number => {
    if (host === undefined || !hosts.has(host) || closed.has(host)) return 0;
    if (bag(place).length < fewestWords && !holds(other.texts[counterpartOf(host)], own.texts[place])) return 0;
    return containment(bag(place), restOf(host), weights);
  };
  const walk = (from: number, step: 1 | -1) => {
    const host = from - step;
    for (let place = from; place in own.texts && !hosts.has(place) && !attached.has(place); place += step) {
      const fits = fit(place, host);
      if (fits < enough || fits < fit(place, beyond(place, step))) return;
      rest.set(host, without(restOf(host), bag(place)));
      attached.set(place, host);
    }
  };
  const beyond = (place: number, step: 1 | -1): number | undefined => {
    let at = place;
    while (at in own.texts && !hosts.has(at)) at += step;
    return at in own.texts ? at : undefined;
  };
  for (const host of hosts.keys()) {
    walk(host + 1, 1);
    walk(host - 1, -1);
  }
  return attached;
};

const holds = (whole: string | undefined, part: string | undefined): boolean =>
  whole !== undefined && part !== undefined && fold(whole).includes(fold(part));
