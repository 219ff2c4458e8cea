import { contactDataOf } from '#domain/checks/contact-data-of.ts';
import { reading } from '#domain/checks/figures/figure.ts';
import { figuresOf } from '#domain/checks/figures/figures-of.ts';
import { fold } from '#domain/fold.ts';
import { officialNames } from '#domain/names/official-names.ts';
import type { Language } from '#locales/languages/language.ts';

/** What stays the same from one language to another, and so says which paragraphs belong together. */
export type AnchorKind = 'figure' | 'contact' | 'name' | 'quotation' | 'capital' | 'word';
export type Anchor = { kind: AnchorKind; value: string };

type Forms = { acronyms: ReadonlyMap<string, string>; names: readonly { form: string; id: string }[] };
const formsOf = new Map<Language, Forms>();

const namesOf = (language: Language): Forms => {
  const known = formsOf.get(language);
  if (known) return known;
  const made: Forms = {
    acronyms: new Map(officialNames.flatMap(({ id, acronyms }) => (acronyms ? [[acronyms[language], id]] : []))),
    names: officialNames.flatMap(({ id, names, alsoCalled }) =>
      [names[language], ...(alsoCalled?.[language] ?? [])].map((form) => ({ form: fold(form), id })),
    ),
  };
  formsOf.set(language, made);
  return made;
};

const quotation = /[«“"„]|(?<![\p{L}\d])['‘](?=\p{L})/u;
/** Related words of the three languages begin alike: conférence, conference, conferencia. */
const beginning = 5;

/**
 * The anchors of a text, each once: figures by value (4,5 millions is 4.5 million), addresses, numbers of telephones, official
 * names by who is meant, quotation, and how its words begin.
 */
export const anchorsOf = (text: string, language: Language): Anchor[] => {
  const found = new Map<string, Anchor>();
  const add = (kind: AnchorKind, value: string) => void found.set(`${kind} ${value}`, { kind, value });
  const contacts = contactDataOf(text);
  for (const { kind, value } of contacts) add('contact', `${kind} ${value}`);
  if (mayHoldFigures(text)) {
    for (const figure of figuresOf(text, language)) if (figure.weight === 'blocks') add('figure', reading(figure));
  }
  const { acronyms, names } = namesOf(language);
  const folded = fold(text);
  for (const { form, id } of names) if (folded.includes(form)) add('name', id);
  if (quotation.test(text)) add('quotation', '');
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}\d]+/gu)) {
    const [word] = match;
    const name = acronyms.get(word);
    if (name !== undefined) add('name', name);
    const start = fold(word);
    if (start.length >= beginning) add('word', start.slice(0, beginning));
    if (start.length >= 3 && /^\p{Lu}/u.test(word)) add('capital', start.slice(0, 4));
  }
  return [...found.values()];
};

/** Figures in digits only: those in words differ too freely to be worth their time. */
const mayHoldFigures = (text: string): boolean => /\d/u.test(text);
