import { fold } from '#domain/fold.ts';
import { nameIn, recogniseName } from '#domain/names/recognise-name.ts';
import type { ContactLine } from '#domain/segment.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

import { labelIn } from './contact-labels.ts';
import { contactPieces, placeParts } from './contact-pieces.ts';
import type { ContactPiece } from './contact-pieces.ts';
import { leadInFor } from './lead-ins.ts';
import { placeOf } from './places.ts';

export type ProposedContact = ContactLine & {
  /** Something in it had to be put into the language. */
  proposed: boolean;
  /** All that had to be is known to the lexicons; false asks the person to look at it. */
  confidentlyKnown: boolean;
};

const inside = { en: 'In', es: 'En' } as const;

/** The piece in the target language, or null where nothing is known of it. */
const translated = (piece: ContactPiece, language: TargetLanguage): string | null => {
  switch (piece.what) {
    case 'email':
    case 'phone':
    case 'url':
    case 'name':
      return piece.text;
    case 'separator':
      // French sets a space before the colon and the semicolon, the targets none.
      return piece.text.replace(/\s+(?=[:;])/gu, '');
    case 'label':
      return labelIn(piece.text, language);
    case 'organization': {
      const name = recogniseName(piece.text);
      return name && nameIn(name, language);
    }
    case 'place': {
      const { preposition, name } = placeParts(piece.text);
      const place = placeOf(name);
      if (!place) return null;
      return preposition
        ? `${inside[language]} ${place[language]}`
        : place[language].replace(/^\p{Ll}/u, (sign) => sign.toUpperCase());
    }
    case 'other':
      return /\p{L}/u.test(piece.text) ? null : piece.text;
  }
};

// An unknown place is still brought in with the preposition of the language.
const inherited = (piece: ContactPiece, language: TargetLanguage): string => {
  const { preposition, name } = placeParts(piece.text);
  return piece.what === 'place' && preposition ? `${inside[language]} ${name}` : piece.text;
};

const proposeLine = (text: string, language: TargetLanguage): Omit<ProposedContact, 'kind'> => {
  const pieces = contactPieces(text).map((piece) => ({ piece, known: translated(piece, language) }));
  const proposal = pieces.map(({ piece, known }) => known ?? inherited(piece, language)).join('');
  return {
    text: proposal,
    proposed: pieces.some(({ piece, known }) => known === null || (piece.what !== 'separator' && known !== piece.text)),
    confidentlyKnown: pieces.every(({ known }) => known !== null),
  };
};

const proposeLead = (text: string, language: TargetLanguage): Omit<ProposedContact, 'kind'> => {
  const lead = leadInFor(fold(text), language);
  return { text: lead ?? text, proposed: true, confidentlyKnown: lead !== null };
};

/**
 * A contact block in a target language, line for line: lead-in, organizations, places, labels from the lexicons; persons,
 * e-mail addresses, numbers untouched (domain.md §3). It is a proposal: a person confirms it before publication.
 */
export const proposeContacts = (lines: readonly ContactLine[], language: TargetLanguage): ProposedContact[] =>
  lines.map(({ kind, text }) => ({
    kind,
    ...(kind === 'contact-lead' ? proposeLead(text, language) : proposeLine(text, language)),
  }));
