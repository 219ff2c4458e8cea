/** Something about a cell. */
type Placed = { segmentId: string; language: string };

/**
 * Lists by cell (`segmentId:language`), made once for each list that the server sent: every cell on the screen asks, and a row
 * that scrolls in must not pay for the whole document.
 */
export const byCellOf = <One extends Placed>() => {
  const made = new WeakMap<readonly One[], ReadonlyMap<string, readonly One[]>>();
  const none: ReadonlyMap<string, readonly One[]> = new Map();
  return (all: readonly One[] | undefined): ReadonlyMap<string, readonly One[]> => {
    if (all === undefined) return none;
    const known = made.get(all) ?? Map.groupBy(all, ({ segmentId, language }) => `${segmentId}:${language}`);
    made.set(all, known);
    return known;
  };
};
