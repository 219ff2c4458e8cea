import { wrongApostrophes } from './apostrophes.ts';
import { missingAccents } from './capital-accents.ts';
import { hyphensForDashes } from './dashes.ts';
import { isTypographic, type Fault, type FaultKind, type FaultSpan } from './fault.ts';
import { hastyWordsIn } from './hasty-words.ts';
import { ordinalForms } from './ordinal-forms.ts';
import { wrongQuotes } from './quotes.ts';
import { wrongSpaces } from './spaces.ts';
import { misplacedTelephones } from './telephone-prefixes.ts';

const finders: [FaultKind, (text: string) => FaultSpan[]][] = [
  ['missing-accent', missingAccents],
  ['hasty-word', hastyWordsIn],
  ['ordinal-form', ordinalForms],
  ['hyphen-for-dash', hyphensForDashes],
  ['quotes', wrongQuotes],
  ['apostrophes', wrongApostrophes],
  ['spaces', wrongSpaces],
];

/**
 * The faults of one text of a French source: those that change letters one by one, those of typography one a kind. In a
 * line of the contact block, the prefixes of telephones too.
 */
export const faultsOf = (text: string, place: 'segment' | 'contact' = 'segment'): Fault[] => {
  const found = finders.flatMap(([kind, find]) => toFaults(kind, text, find(text)));
  if (place === 'segment') return found;
  const telephones = misplacedTelephones(text).map(({ span, ...data }): Fault => ({
    kind: 'telephone-prefix',
    key: `telephone-prefix:${text.slice(span.from, span.to)}`,
    spans: [span],
    data,
  }));
  return [...found, ...telephones];
};

const toFaults = (kind: FaultKind, text: string, spans: FaultSpan[]): Fault[] => {
  if (spans.length === 0) return [];
  if (isTypographic(kind)) return [{ kind, key: kind, spans, data: {} }];
  const met = new Map<string, number>();
  return spans.map((span) => {
    const words = text.slice(span.from, span.to);
    const nth = (met.get(words) ?? 0) + 1;
    met.set(words, nth);
    return { kind, key: `${kind}:${words}:${nth}`, spans: [span], data: {} };
  });
};
