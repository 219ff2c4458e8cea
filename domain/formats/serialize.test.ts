import { describe, expect, it } from 'vitest';
import type { Exported } from './exported.ts';
import { serialize as toMarkdown } from './markdown/serialize.ts';
import { serialize as toPlainText } from './plain-text/serialize.ts';

const exported: Exported = {
  segments: [
    { kind: 'headline', text: 'Un *titre*' },
    { kind: 'subheadline', text: 'Sous-titre' },
    { kind: 'paragraph', text: '120 délégations.' },
    { kind: 'list-item', text: 'un' },
    { kind: 'list-item', text: 'deux' },
    { kind: 'paragraph', text: '2. Ceci n’est pas une liste' },
  ],
  endMark: 'FIN',
  contacts: [
    { kind: 'contact-lead', text: 'Contacts :' },
    { kind: 'contact-heading', text: 'OIM :' },
    { kind: 'contact-line', text: 'À Genève : a@example.org' },
  ],
};

describe('plain text', () => {
  it('puts a blank line between paragraphs and keeps contacts together', () => {
    expect(toPlainText(exported)).toBe(
      'Un *titre*\n\nSous-titre\n\n120 délégations.\n\n- un\n\n- deux\n\n2. Ceci n’est pas une liste\n\nFIN\n\nContacts :\n\nOIM :\nÀ Genève : a@example.org\n',
    );
  });
});

const withBlocks: Exported = {
  segments: [{ kind: 'paragraph', text: '120 délégations.' }],
  endMark: 'FIN',
  boilerplate: [
    [
      { kind: 'heading', text: 'À propos' },
      { kind: 'paragraph', text: 'L’OIM *est* là.' },
    ],
  ],
  contacts: [{ kind: 'contact-line', text: 'a@example.org' }],
  notice: 'Le texte français prévaut.',
};

it('puts the boilerplate after the end mark, then the contacts, and the notice last', () => {
  expect(toPlainText(withBlocks)).toBe(
    '120 délégations.\n\nFIN\n\nÀ propos\nL’OIM *est* là.\n\na@example.org\n\nLe texte français prévaut.\n',
  );
  expect(toMarkdown(withBlocks)).toBe(
    '120 délégations.\n\nFIN\n\n**À propos**\n\nL’OIM \\*est\\* là.\n\na@example.org\n\nLe texte français prévaut.\n',
  );
});

describe('Markdown', () => {
  it('writes structure by its signs and escapes those of the text', () => {
    expect(toMarkdown(exported)).toBe(
      '# Un \\*titre\\*\n\n**Sous-titre**\n\n120 délégations.\n\n- un\n- deux\n\n2\\. Ceci n’est pas une liste\n\nFIN\n\n**Contacts :**  \n**OIM :**  \nÀ Genève : a@example.org\n',
    );
  });
});
