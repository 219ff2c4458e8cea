import { fold } from '#domain/fold.ts';
import type { LineKind } from '#domain/segment.ts';
import type { ParagraphLook } from './document-tree.ts';

// Word names its own styles in English whatever its language; other programs and copied styles have local names.
const headline = /^(?:title|titre(?: principal)?|titulo|titel|titolo)$/;
const subheadline = /^(?:subtitle|sous-titre|subtitulo|untertitel|sottotitolo|chapeau|chapo)$/;
const heading = /^(?:heading|titre|titulo|encabezado|uberschrift|titolo|intertitre)[ _-]?[1-9]?$/;
const quote =
  /^(?:quote|intense quote|quotations?|block ?(?:quotation|text)|citation(?: intense)?|cita(?: destacada)?|citas|zitat|citazione|texte preformate)$/;
const list = /^(?:list|liste|lista)(?: (?:bullet|number|continue|a puces|a numeros|con vinetas|con numeros))?(?: \d)?$/;
const contents = /^(?:toc|tm|table des matieres|contents|tdc|indice)\b/;

/**
 * What a paragraph's style says it is; null where it says nothing. A “Title” is the headline; a heading is one, whichever
 * its level, and may turn out to be the headline where there is no title.
 */
export const kindOfStyle = ({ styleId, styleName, numbering }: ParagraphLook): LineKind | null => {
  const name = fold((styleName ?? styleId ?? '').trim());
  if (contents.test(name)) return 'furniture';
  if (subheadline.test(name)) return 'subheadline';
  if (headline.test(name)) return 'headline';
  if (heading.test(name)) return 'heading';
  if (numbering) return 'list-item';
  if (quote.test(name)) return 'quote';
  return list.test(name) ? 'list-item' : null;
};

export const isOfFirstLevel = ({ styleId, styleName }: ParagraphLook): boolean =>
  /\D1$/.test(styleName ?? styleId ?? '');

/** Styles of letters that are bold or italic without saying so in each run. */
export const isStrong = (styleName: string | null): boolean =>
  styleName !== null &&
  /^(?:strong|strong emphasis|accentuation forte|enfasis fuerte|texto en negrita)$/.test(fold(styleName));
export const isEmphasis = (styleName: string | null): boolean =>
  styleName !== null && /^(?:emphasis|accentuation|enfasis)$/.test(fold(styleName));
