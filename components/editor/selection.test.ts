import { expect, it } from 'vitest';
import { createSelection } from './selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const chosen = (selection: ReturnType<typeof createSelection>) => order.filter((id) => selection.has(id));

it('selects a range from where one began, in either direction, and lets it shrink again', () => {
  const selection = createSelection();
  selection.toggle('c');
  selection.extendTo('e', order);
  expect(chosen(selection)).toEqual(['c', 'd', 'e']);
  selection.extendTo('b', order);
  expect(chosen(selection)).toEqual(['b', 'c']);
});

it('keeps what was selected one by one', () => {
  const selection = createSelection();
  selection.toggle('a');
  selection.toggle('d');
  selection.extendTo('e', order);
  expect(chosen(selection)).toEqual(['a', 'd', 'e']);
  selection.toggle('a');
  expect(chosen(selection)).toEqual(['d', 'e']);
});

it('begins with the paragraph itself where there is no anchor, and with none that is not shown', () => {
  const selection = createSelection();
  selection.extendTo('b', order);
  expect(chosen(selection)).toEqual(['b']);
  selection.extendTo('z', order);
  expect(chosen(selection)).toEqual(['b']);
  selection.clear();
  expect(chosen(selection)).toEqual([]);
});
