/** The header in which a page says for whom it was drawn: whoever else is signed in by then is refused `other-account`. */
export const pageOfHeader = 'x-triptyque-person';
