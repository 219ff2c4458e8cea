import { recogniseName } from '#domain/names/recognise-name.ts';

import { contactData } from './contact-data.ts';
import { labelIn } from './contact-labels.ts';
import { placeOf } from './places.ts';

export type ContactPiece = {
  what: 'place' | 'name' | 'organization' | 'label' | 'email' | 'phone' | 'url' | 'separator' | 'other';
  text: string;
  from: number;
  to: number;
};

const separators = /(\s*[,;:|()•]+\s*|\s+[-–—/]\s+|\s+$|^\s+)/u;
const preposition = /^(?:à|a|en|au|aux)\s+(?=\p{Lu})/iu;
const person =
  /^(?:(?:M\.|MM\.|Mme|Mlle|Dr|Dre|Pr|Me)\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:de|du|des|del|de la|van|von|der|den|la|le|el|al|bin|ben|d['’])?\s*\p{Lu}[\p{L}'’.-]*){1,5}$/u;

/** The place that a piece names with or without its preposition. */
export const placeParts = (text: string): { preposition: boolean; name: string } => {
  const name = text.replace(preposition, '');
  return { preposition: name !== text, name };
};

const kindOf = (text: string): ContactPiece['what'] => {
  const place = placeParts(text);
  if (place.preposition || placeOf(place.name) !== null) return 'place';
  if (recogniseName(text) !== null) return 'organization';
  if (labelIn(text, 'en') !== null) return 'label';
  return person.test(text) ? 'name' : 'other';
};

/** A contact line cut into pieces that cover it without a gap: data, separators, and what stands between them. */
export const contactPieces = (text: string): ContactPiece[] => {
  const pieces: ContactPiece[] = [];
  const addBetween = (from: number, to: number): void => {
    let at = from;
    for (const [index, part] of text.slice(from, to).split(separators).entries()) {
      const what = index % 2 === 1 ? 'separator' : kindOf(part);
      if (part !== '') pieces.push({ what, text: part, from: at, to: at + part.length });
      at += part.length;
    }
  };
  let from = 0;
  for (const datum of contactData(text)) {
    addBetween(from, datum.from);
    pieces.push({ ...datum });
    from = datum.to;
  }
  addBetween(from, text.length);
  return pieces;
};
