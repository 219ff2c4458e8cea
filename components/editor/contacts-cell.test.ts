import { expect, it } from 'vitest';
import type { ContactsView } from '#contract/translations.ts';
import { asText, createContactsCell, linesIn, linesToSave } from './contacts-cell.ts';

const block: ContactsView = {
  language: 'en',
  lines: [
    { kind: 'contact-lead', text: 'In Geneva' },
    { kind: 'contact-line', text: 'Ana Ruiz' },
    { kind: 'contact-line', text: '+41 22 000 00 00' },
  ],
  proposed: [true, false, false],
  confirmedAt: null,
  confirmedByName: null,
  follows: true,
  since: null,
  version: 3,
};

it('gives the lines of a block back', () => {
  expect(linesIn(block, asText(block).text.text)).toEqual(['In Geneva', 'Ana Ruiz', '+41 22 000 00 00']);
  expect(linesToSave(block, asText(block).text.text)).toEqual(block.lines);
  expect(linesIn({ ...block, lines: [] }, '')).toEqual([]);
});

it('leaves out a line that was emptied, and shows the block as the server then has it', async () => {
  const cell = createContactsCell(block, {
    save: async (version, { text }, at) => asText({ ...at, version: version + 1, lines: linesToSave(at, text) }),
    newest: async () => null,
    refusalOf: () => 'broken',
    edited: (known) => known,
    keep: () => {},
    drop: () => {},
    onChange: () => {},
  });
  cell.type('In Geneva\n\n+41 22 000 00 00 ');
  expect(await cell.flush()).toBe(true);
  expect(cell.read()).toMatchObject({ text: 'In Geneva\n+41 22 000 00 00', status: 'saved' });
  expect(cell.read().translation.lines.map(({ kind }) => kind)).toEqual(['contact-lead', 'contact-line']);
});
