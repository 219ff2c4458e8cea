/**
 * Keys of rows in order, by the number of their line and how many had it before: a cut or a join leaves the rows after it
 * as they are.
 */
export const keysOf = (rows: readonly { n: number }[]): string[] => {
  const times = new Map<number, number>();
  return rows.map(({ n }) => {
    const time = times.get(n) ?? 0;
    times.set(n, time + 1);
    return `${n} ${time}`;
  });
};
