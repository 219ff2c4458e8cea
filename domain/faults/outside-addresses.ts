/** E-mail and web addresses: signs in them are no punctuation. */
const addresses =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?<![\w-])[\w-]{1,63}\.(?:org|int|com|net|eu|fr|ch|info)\b\S*/gu;

/** The spans that touch no address. */
export const outsideAddresses = <Span extends { from: number; to: number }>(text: string, spans: Span[]): Span[] => {
  const taken = [...text.matchAll(addresses)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
  return spans.filter(({ from, to }) => taken.every((one) => to <= one.from || from >= one.to));
};
