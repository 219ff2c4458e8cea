const pieces =
  /[\p{L}\p{N}\p{M}]+(?:[.,'’\-\u2010\u2011](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*['’]?|\s|[^\p{L}\p{N}\p{M}\s]\p{M}*|\p{M}+/gu;
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])/iu;

/**
 * The words, spaces and signs of a text, in order; joined they give the text back.
 * A word keeps its accents, hyphens and figures whole (`vice-présidente`, `4,5`, `50,000`); a French elision is a word of its own
 * (`l’` + `événement`), since it changes when the word after it does. Each space stands alone, so that a no-break space that
 * replaces a space is seen as the change it is.
 */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(pieces)].flatMap(([piece]) => {
    const article = elision.exec(piece)?.[0];
    return article === undefined ? [piece] : [article, ...wordsOf(piece.slice(article.length))];
  });
}

/** Whether a piece of a text is a word or a figure, not a space or a sign. */
export const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);
