import { contactData } from '#domain/contacts/contact-data.ts';
import { fold } from '#domain/fold.ts';
import { recogniseName } from '#domain/names/recognise-name.ts';
import { countWords } from '#domain/words.ts';

import { bulletOf } from './bullet.ts';
import { isContactLead, namesOrganization } from './contact-words.ts';
import { dateLineOf, opensWithDateline } from './dateline.ts';
import type { DateLine } from './dateline.ts';
import { endMarkOf } from './end-mark.ts';
import type { EndMark } from './end-mark.ts';
import { isMenuWord, isPageBreak, isPageLine } from './page-words.ts';

/** What can be seen on one line by itself. Lines here are whole paragraphs: a wrapped one has been joined before. */
export type LineFeatures = {
  text: string;
  folded: string;
  words: number;
  bullet: boolean;
  /** Only signs: a lone hyphen, a rule. */
  signsOnly: boolean;
  endMark: EndMark;
  date: Exclude<DateLine, 'stamp'>;
  opensDated: boolean;
  /** A sentence or more, as articles have: long enough and closed by a full stop. */
  prose: boolean;
  closed: boolean;
  colon: boolean;
  /** A quotation as a whole, with nothing around it. */
  quote: boolean;
  /** Opens a quotation mark; `closesQuote` that its last sign closes one. */
  opensQuote: boolean;
  closesQuote: boolean;
  table: boolean;
  lead: boolean;
  /** How many e-mail addresses, telephone numbers and web addresses it holds. */
  data: number;
  reachable: boolean;
  organization: boolean;
  page: boolean;
  pageBreak: boolean;
  menuWord: boolean;
};

const closers = String.raw`[\s»”"’')\]]*`;
const fullStop = new RegExp(String.raw`[.…]${closers}$`);
const otherStop = new RegExp(String.raw`(?:[!?]${closers}|[»”"]\s*|;)$`);
const cutOff = /(?:…|\.\.\.|\[(?:…|\.{3})\])\s*$/;
const innerStop = /[.!?][»”"]?\s+\p{Lu}/u;
const wholeQuote = /^(?:«[^«»]+»|“[^“”]+”|"[^"]+")\s*\.?$/;

const isProse = (text: string, words: number): boolean => {
  if (cutOff.test(text)) return words >= 40;
  if (fullStop.test(text)) return words >= 8;
  if (otherStop.test(text)) return words >= 20;
  if (/:\s*$/.test(text)) return words >= 12;
  return words >= 45 || (words >= 20 && innerStop.test(text));
};

/** Of an endless line its two ends say enough; patterns never run over a megabyte. */
const ends = (text: string): string => (text.length <= 6000 ? text : `${text.slice(0, 3000)} ${text.slice(-3000)}`);

export const lineFeatures = (whole: string): LineFeatures => {
  const text = ends(whole);
  const folded = fold(text);
  const words = countWords(text);
  const data = contactData(text);
  const bullet = bulletOf(text) !== null;
  const organization = text.replace(/\s*:$/, '');
  const endMark = endMarkOf(text);
  const lead = isContactLead(folded);
  const date = dateLineOf(text);
  return {
    text,
    folded,
    words,
    bullet,
    signsOnly: endMark === null && !/[\p{L}\p{N}]/u.test(text),
    endMark,
    date: date === 'stamp' ? null : date,
    opensDated: opensWithDateline(text),
    prose: (isProse(text, words) || (/^[«“"]/.test(text) && words >= 12)) && !(lead && /:\s*$/.test(text)),
    closed: fullStop.test(text) || otherStop.test(text),
    colon: /:\s*$/.test(text),
    quote: wholeQuote.test(text) && words >= 6,
    opensQuote: /^[«“"]/.test(text),
    closesQuote: /[»”"][\s.,]*$/.test(text),
    table: /\t/.test(text) || (text.match(/\|/g) ?? []).length >= 2,
    lead,
    data: data.length,
    reachable: data.some((datum) => datum.what !== 'url'),
    organization:
      words <= 12 &&
      (recogniseName(organization) !== null || namesOrganization(folded) || /^\p{Lu}{2,8}$/u.test(organization)),
    page: date === 'stamp' || isPageLine(folded),
    pageBreak: isPageBreak(folded),
    menuWord: isMenuWord(folded),
  };
};
