/** The paragraphs that are shown, by their place in the document: all of them, or those that a filter lets through. */
export type Visible = {
  count: number;
  /** The place in the document of the n-th that is shown; -1 beyond the last. */
  at: (nth: number) => number;
  /** Which of those shown a place in the document is; -1 when it is not shown. */
  nthOf: (index: number) => number;
};

export const allOf = (total: number): Visible => ({
  count: total,
  at: (nth) => (nth >= 0 && nth < total ? nth : -1),
  nthOf: (index) => (index >= 0 && index < total ? index : -1),
});

/** `indexes` are in order. */
export const someOf = (indexes: readonly number[]): Visible => {
  const nths = new Map(indexes.map((index, nth) => [index, nth]));
  return {
    count: indexes.length,
    at: (nth) => indexes[nth] ?? -1,
    nthOf: (index) => nths.get(index) ?? -1,
  };
};
