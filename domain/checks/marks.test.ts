import { describe, expect, it } from 'vitest';
import type { Mark } from '#domain/text.ts';
import { runChecks } from './run-checks.ts';

const source = 'Selon le site de la Conférence, 120 délégations ont quitté le pays.';
const target = 'According to the website of the Conference, 120 delegations left the country.';
const at = (text: string, words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const link = (text: string, words: string, href: string): Mark => ({ kind: 'link', ...at(text, words), href });
const note = (text: string, words: string, said: string): Mark => {
  const { to } = at(text, words);
  return { kind: 'footnote', from: to, to, note: said };
};
const page = 'https://www.example.org/fr/conference';
const french: Mark[] = [
  link(source, 'site de la Conférence', page),
  note(source, 'pays', 'Chiffres du 28 octobre 2019.'),
  { kind: 'bold', ...at(source, '120 délégations') },
];
const english = (href = page, said = 'Figures of 28 October 2019.'): Mark[] => [
  link(target, 'website of the Conference', href),
  note(target, 'country', said),
  { kind: 'bold', ...at(target, '120 delegations') },
];
const found = (marks: Mark[], from = french) =>
  runChecks(source, target, { language: 'en', kind: 'paragraph', marks: { source: from, target: marks } }).map(
    ({ code, level }) => `${level}: ${code}`,
  );

describe('the checks of marks', () => {
  it('find nothing where all are placed and the note is translated', () => {
    expect(found(english())).toEqual([]);
    expect(found(english('https://www.example.org/en/conference'))).toEqual([]);
  });

  it('warn of a link and of a note that are not placed, and inform of emphasis', () => {
    expect(found([])).toEqual(['warns: link-missing', 'warns: note-missing', 'informs: bold-missing']);
  });

  it('warn of a link that leads to another site, or nowhere', () => {
    expect(found(english('https://example.com/conference'))).toEqual(['warns: link-altered']);
    expect(found(english('javascript:alert(1)'))).toEqual(['warns: link-unusable']);
  });

  it('warn of a note that is empty or still in French, and look into it as into a text', () => {
    expect(found(english(page, ' '))).toEqual(['warns: note-empty']);
    expect(found(english(page, 'Chiffres du 28 octobre 2019.'))).toEqual(['warns: note-untranslated']);
    expect(found(english(page, 'Figures of 29 October 2019.'))).toEqual(['blocks-approval: figure-differs']);
  });

  it('inform of marks that the source has not', () => {
    expect(found([...english(), { kind: 'italic', from: 0, to: 9 }])).toEqual(['informs: italic-extra']);
    expect(found(english(), [])).toEqual(['informs: link-extra', 'informs: bold-extra', 'informs: footnote-extra']);
  });

  it('say nothing where nobody told of marks', () => {
    expect(runChecks(source, target, { language: 'en', kind: 'paragraph' })).toEqual([]);
  });

  it('let a note stand that is a symbol or an address in every language', () => {
    const symbol = [note(source, 'pays', 'A/RES/71/1')];
    expect(found([note(target, 'country', 'A/RES/71/1')], symbol)).toEqual([]);
  });
});
