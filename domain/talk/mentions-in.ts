type Named = { id: string; name: string };
export type Mention = { from: number; to: number; id: string };

const isPartOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/**
 * Where a text mentions somebody, as `@Rowan Ellery`, in order. The longest name counts, and not within a word, as in an
 * e-mail address. Of two persons with the same name it is the one in `picked`; without that, neither.
 */
export const mentionsIn = (text: string, people: readonly Named[], picked: readonly string[] = []): Mention[] => {
  const named = people.toSorted((a, b) => b.name.length - a.name.length);
  const found: Mention[] = [];
  for (let from = text.indexOf('@'); from >= 0; from = text.indexOf('@', from + 1)) {
    if (isPartOfWord(text[from - 1])) continue;
    const after = text.slice(from + 1);
    const first = named.find(({ name }) => name !== '' && after.startsWith(name) && !isPartOfWord(after[name.length]));
    if (!first) continue;
    const same = named.filter(({ name }) => name === first.name);
    const meant = same.length === 1 ? first : same.find(({ id }) => picked.includes(id));
    if (meant) found.push({ from, to: from + 1 + meant.name.length, id: meant.id });
  }
  return found;
};
