import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const kinds = ['literal', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'] as const;
type Node = {
  type: number;
  value: string;
  pluralType?: string;
  options?: Record<string, { value: Node[] }>;
  children?: Node[];
};

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );
const languages = { fr: new Map(flat(fr)), en: new Map(flat(en)), es: new Map(flat(es)) };
type Language = keyof typeof languages;

/** The parser's own tree; its kinds are numbers that say nothing to a reader. */
const parsed = (sentence: string) => parse(sentence) as (MessageFormatElement & Node)[];

const kindOf = ({ type }: Node) => kinds[type] ?? 'literal';
const within = (node: Node): Node[] => [
  ...Object.values(node.options ?? {}).flatMap(({ value }) => value),
  ...(node.children ?? []),
];
const all = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...all(within(node))]);

/** What a sentence asks of whoever says it: arguments with their kind, tags, and the cases of a choice. */
const shapeOf = (sentence: string): string[] => {
  const shape = all(parsed(sentence)).flatMap((node): string[] => {
    const kind = kindOf(node);
    switch (kind) {
      case 'literal':
      case 'pound':
        return [];
      case 'select':
        return [
          `select ${node.value}: ${Object.keys(node.options ?? {})
            .toSorted()
            .join(' ')}`,
        ];
      // Where one language counts in words another may do with the figure.
      case 'plural':
      case 'number':
        return [`argument ${node.value}`];
      default:
        return [`${kind} ${node.value}`];
    }
  });
  return [...new Set(shape)].toSorted();
};

/** The texts between arguments and tags, each as it stands. */
const literals = (sentence: string): string[] =>
  all(parsed(sentence))
    .filter((node) => kindOf(node) === 'literal')
    .map(({ value }) => value);

/** A joint between two texts, and a finding that has no more to say. */
const deliberate = ['gate.colon', 'gate.embargo-over.detail'];

/** What `wrong` says of each sentence, by key; empty when nothing is wrong. */
const faults = (language: Language, wrong: (sentence: string) => unknown) =>
  Object.fromEntries([...languages[language]].filter(([, sentence]) => wrong(sentence)));
const some = (pattern: RegExp) => (sentence: string) => literals(sentence).some((text) => pattern.test(text));

describe.each(['en', 'es'] as const)('%s beside French', (language) => {
  it('has the same keys', () => {
    expect([...languages[language].keys()].toSorted()).toEqual([...languages.fr.keys()].toSorted());
  });

  it('takes the same arguments, tags and choices', () => {
    const shapes = (own: Map<string, string>) =>
      Object.fromEntries([...own].map(([key, sentence]) => [key, shapeOf(sentence)]));
    expect(shapes(languages[language])).toEqual(shapes(languages.fr));
  });
});

describe.each(['fr', 'en', 'es'] as const)('every sentence in %s', (language) => {
  it('is there, without spaces that nobody sees', () => {
    const bare = faults(language, (sentence) => sentence.trim() === '' || sentence !== sentence.trim());
    expect(Object.keys(bare).filter((key) => !deliberate.includes(key))).toEqual([]);
    expect(faults(language, some(/[ \u00A0\u202F]{2}|\t/u))).toEqual({});
  });

  it('has typographic apostrophes and quotation marks, and an ellipsis of one character', () => {
    expect(faults(language, some(/['"]|\.\.\./u))).toEqual({});
  });

  it('knows the plurals of its language', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    expect(
      faults(language, (sentence) =>
        all(parsed(sentence)).some((node) => {
          if (kindOf(node) !== 'plural' || node.pluralType === 'ordinal') return false;
          const cases = Object.keys(node.options ?? {}).filter((one) => !one.startsWith('='));
          // "many" says millions in French and Spanish, where "other" reads as well.
          return (
            !cases.includes('other') ||
            cases.some((one) => !(wanted as string[]).includes(one)) ||
            !cases.includes('one')
          );
        }),
      ),
    ).toEqual({});
  });
});

describe('French', () => {
  // A colon within a figure, an address or a time is no punctuation mark.
  it('has a no-break space before a colon, a narrow one before ; ? !', () => {
    expect(faults('fr', some(/[^\u00A0](?<!^):(?=\s|$)/u))).toEqual({});
    expect(faults('fr', some(/[^\u202F?!](?<!^)[;?!]/u))).toEqual({});
  });

  it('has no-break spaces inside its quotation marks, and no others', () => {
    expect(faults('fr', some(/«(?!\u00A0|$)|(?<!\u00A0|^)»|[“”„‟]/u))).toEqual({});
    expect(faults('fr', some(/«[^\u00A0]?$(?<!«\u00A0)/u))).toEqual({});
  });
});

describe('English and Spanish', () => {
  it('have no space before punctuation', () => {
    expect(faults('en', some(/\s[:;?!]/u))).toEqual({});
    expect(faults('es', some(/\s[:;?!]/u))).toEqual({});
  });

  it('open what Spanish opens', () => {
    const isUneven = (open: string, shut: string) => (sentence: string) => {
      const text = literals(sentence).join('');
      return text.split(open).length !== text.split(shut).length;
    };
    expect(faults('es', isUneven('¿', '?'))).toEqual({});
    expect(faults('es', isUneven('¡', '!'))).toEqual({});
  });
});
