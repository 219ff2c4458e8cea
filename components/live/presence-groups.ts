import type { PresenceView } from '#contract/presence.ts';

type Place = { segmentId: string; language: string };

const nobody: readonly PresenceView[] = [];
const keyOf = ({ segmentId, language }: Place): string => `${segmentId}:${language}`;
/** By the list itself: a page belongs to one person. */
const cache = new WeakMap<readonly PresenceView[], Map<string, readonly PresenceView[]>>();

/** Those of some people who are in one cell, without the person who asks; the same list as long as `people` is. */
export const peopleAt = (people: readonly PresenceView[], place: Place, self: string): readonly PresenceView[] => {
  const known = cache.get(people) ?? group(people, self);
  cache.set(people, known);
  return known.get(keyOf(place)) ?? nobody;
};

const group = (people: readonly PresenceView[], self: string): Map<string, readonly PresenceView[]> => {
  const groups = new Map<string, PresenceView[]>();
  for (const person of people) {
    if (person.id === self || person.segmentId === null || person.language === null) continue;
    const key = keyOf({ segmentId: person.segmentId, language: person.language });
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return groups;
};

/** The letters that stand for a name: of its first and its last word. */
export const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => word?.[Symbol.iterator]().next().value?.toLocaleUpperCase() ?? '').join('');
};
