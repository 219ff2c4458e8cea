import type { ContactsView } from '#contract/translations.ts';
import { plain, type Text } from '#domain/text.ts';
import { createCell } from './cell.ts';
import type { Door } from './cell-core.ts';

/** A contact block as one text, a line for each: it is saved, kept and compared like any other. */
export type ContactsText = ContactsView & { text: Text };

export const asText = (block: ContactsView): ContactsText => ({
  ...block,
  text: plain(block.lines.map(({ text }) => text).join('\n')),
});

/** The lines of a text, each as it stands; a block without lines has none. */
export const linesIn = ({ lines }: ContactsView, text: string): string[] =>
  lines.length === 0 && text === '' ? [] : text.split('\n');

/** The lines to save: one that was emptied is left out; what a line is, is known by its place. */
export const linesToSave = (block: ContactsView, text: string): ContactsView['lines'] =>
  text
    .split('\n')
    .map((line, at) => ({ kind: block.lines[at]?.kind ?? ('contact-line' as const), text: line.trim() }))
    .filter((line) => line.text !== '');

export type ContactsDoor = Door<ContactsText>;

/** The contact block of a language while it is written. */
export const createContactsCell = (first: ContactsView, door: ContactsDoor) => createCell(asText(first), door);
