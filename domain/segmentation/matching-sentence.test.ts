import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingSentence } from './matching-sentence.ts';
import { sentencesOf } from './sentences-of.ts';

const sentences = (text: string, language: 'fr' | 'en' | 'es' = 'fr') =>
  sentencesOf(text, language).map(({ from, to }) => text.slice(from, to));

describe('the sentences of a text', () => {
  it('go on after abbreviations and initials', () => {
    expect(sentences('M. Dupont et le prof. Martin ont signé. Le texte entre en vigueur.')).toEqual([
      'M. Dupont et le prof. Martin ont signé.',
      'Le texte entre en vigueur.',
    ]);
    expect(sentences('Le Dr. A. Morel est à Genève. Elle parle.')).toEqual([
      'Le Dr. A. Morel est à Genève.',
      'Elle parle.',
    ]);
    expect(sentences('Reçu le 10 déc. Paris répond.')).toHaveLength(1);
  });
  it('end where they end', () => {
    expect(
      sentences('Vraiment\u202F? Oui\u202F! Il a dit\u00A0: «\u00A0Bien.\u00A0» Et il partit.').length,
    ).toBeGreaterThan(2);
    expect(sentences('')).toEqual([]);
    expect(sentences('sans point')).toEqual(['sans point']);
    expect(sentences('Refugees, migrants, etc. They met.', 'en')).toHaveLength(2);
  });
  it('hold every letter of the text once, in order', () => {
    const word = fc.constantFrom('M.', 'Genève', 'etc.', 'fin.', ' ', '\n', '«', '»', '!', 'A.', 'é');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const joined = sentences(text).join('').replace(/\s/g, '');
        expect(joined).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('the matching sentence', () => {
  const source = 'Première phrase assez longue. Deuxième phrase, bien plus longue que la première. Troisième.';
  const match = (target: string, caret: number) => {
    const found = matchingSentence(source, target, caret, 'en');
    return found && source.slice(found.from, found.to);
  };
  it('is that of the same number where both have as many', () => {
    const target = 'First sentence rather long. Second sentence, much longer than the first. Third.';
    expect(match(target, 3)).toMatch(/^Première/);
    expect(match(target, 40)).toMatch(/^Deuxième/);
    expect(match(target, target.length)).toBe('Troisième.');
  });
  it('is the next while one writes', () => {
    expect(match('', 0)).toMatch(/^Première/);
    expect(match('First sentence', 5)).toMatch(/^Première/);
    expect(match('First sentence. ', 16)).toMatch(/^Deuxième/);
    expect(match('First sentence. Sec', 19)).toMatch(/^Deuxième/);
  });
  it('goes by length where a sentence was split or joined', () => {
    const joined = 'First sentence rather long, with a second one that is much longer than the first was. Third.';
    expect(match(joined, joined.length)).toBe('Troisième.');
  });
  it('is none where the French has one sentence', () => {
    expect(matchingSentence('Une phrase.', 'One. Two.', 2, 'en')).toBeNull();
  });
});
