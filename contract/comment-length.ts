/** The longest comment, in UTF-16 units. Apart from the contract, so that the browser gets it without zod. */
export const maxCommentLength = 4000;
