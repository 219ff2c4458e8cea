import { contactPieces } from './contact-pieces.ts';
import type { ContactPiece } from './contact-pieces.ts';

export type ContactParts = {
  place?: ContactPiece;
  name?: ContactPiece;
  email?: ContactPiece;
  phone?: ContactPiece;
  /** All other pieces, separators aside. */
  rest: ContactPiece[];
};

/** The first place, person, e-mail address and telephone number of a contact line, each with its span in UTF-16 units. */
export const parseContactLine = (text: string): ContactParts => {
  const parts: ContactParts = { rest: [] };
  for (const piece of contactPieces(text)) {
    const { what } = piece;
    if (what === 'separator') continue;
    if ((what === 'place' || what === 'name' || what === 'email' || what === 'phone') && parts[what] === undefined) {
      parts[what] = piece;
    } else parts.rest.push(piece);
  }
  return parts;
};
