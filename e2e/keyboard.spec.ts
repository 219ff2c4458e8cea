import type { Locator, Page } from '@playwright/test';
import { apiAs } from './support/api-as.ts';
import { makeDocument, validateSource } from './support/make-document.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page, number: number) => page.getByRole('textbox', { name: `Paragraph ${number}, English` });
const cell = (page: Page, number: number) => page.getByRole('cell').filter({ has: field(page, number) });
const isSaved = (page: Page) =>
  expect(page.locator('[data-save]:visible').first()).toHaveAttribute('data-save', 'saved');

/** Goes by Tab until something has the focus, as one does who has no mouse. */
const tabTo = async (page: Page, wanted: Locator, key = 'Tab', most = 120) => {
  for (let step = 0; step < most; step += 1) {
    if ((await wanted.count()) > 0 && (await wanted.first().evaluate((node) => node === document.activeElement)))
      return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${String(wanted)}`);
};
const openedDialog = (page: Page, name: string) => expect(page.getByRole('dialog', { name })).toBeVisible();
const closedDialog = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0);

test('a translator does the whole of a task without a mouse', async ({ page, context }) => {
  test.slow();
  const mark = `Keys${Date.now() % 1_000_000}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  const texts = sampleStatement(mark).map(({ en }) => en);
  await signInAs(context, 'translator.en');

  // From the list of documents into the text.
  await page.goto('/en/documents');
  // The list is as long as the house is busy.
  await tabTo(page, page.locator(`a[href$="/documents/${id}"]`), 'Tab', 2000);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(field(page, 2)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(field(page, 1)).toBeFocused();

  // Three paragraphs; the first is done.
  await page.keyboard.insertText(texts[0]!);
  await page.keyboard.press('Control+Enter');
  await expect(field(page, 2)).toBeFocused();
  await page.keyboard.insertText(texts[1]!);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(field(page, 3)).toBeFocused();
  await page.keyboard.insertText(texts[2]!);
  await isSaved(page);
  await expect(cell(page, 1)).toContainText('In review');

  // A word in all of them, and back again in one step.
  await page.keyboard.press('Control+Shift+F');
  await openedDialog(page, 'Find and replace');
  await page.keyboard.type(mark.toUpperCase());
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lausanne');
  await tabTo(page, page.getByRole('button', { name: 'Replace 3 occurrences' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('3 occurrences.')).toBeVisible();
  await page.keyboard.press('Escape');
  await closedDialog(page);
  await expect(field(page, 3)).toBeFocused();
  for (const number of [1, 2, 3]) await expect(field(page, number)).toHaveValue(/Lausanne/);
  await isSaved(page);
  await page.keyboard.press('Control+z');
  for (const [at, text] of texts.entries()) await expect(field(page, at + 1)).toHaveValue(text);
  await isSaved(page);

  // Drafts only; the filter stands in the address.
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('button', { name: 'Filter', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await openedDialog(page, 'Filter');
  await tabTo(page, page.getByRole('checkbox', { name: 'Drafts' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog').getByText('2 paragraphs')).toBeVisible();
  await page.keyboard.press('Escape');
  await closedDialog(page);
  expect(new URL(page.url()).searchParams.get('filter')).toBe('draft');

  // Both at once.
  await tabTo(page, page.getByRole('button', { name: 'Select these 2 paragraphs' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Mark 2 texts done' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Mark . texts? done/ })).toHaveCount(0);
  await expect(async () => {
    const { translations } = await apiAs('translator.en').documents.open({ id });
    expect(translations.filter((one) => one.language === 'en').map(({ state }) => state)).toEqual([
      'in-review',
      'in-review',
      'in-review',
    ]);
  }).toPass();

  // All of them again, by the chips; then a comment and the palette.
  await tabTo(page, page.getByRole('button', { name: 'Show all' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(field(page, 2)).toBeFocused();
  await page.keyboard.press('Alt+m');
  await expect(page.locator('#side-panel').getByRole('textbox').and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await openedDialog(page, 'Commands and paragraphs');
  await page.keyboard.type('history');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'History' })).toBeFocused();
});

test('a range of paragraphs is selected from a row, and the reviewer is told what was refused', async ({
  page,
  context,
}) => {
  const mark = `Range${Date.now() % 1_000_000}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  const translator = apiAs('translator.en');
  const texts = sampleStatement(mark).map(({ en }) => en);
  // The second has a wrong figure, which blocks its approval.
  texts[1] = texts[1]!.replace('45', '46');
  const { segments, translations } = await translator.documents.open({ id });
  for (const { id: segmentId, position } of segments) {
    const { version } = translations.find((one) => one.segmentId === segmentId && one.language === 'en')!;
    const text = { text: texts[position]!, marks: [] };
    const saved = await translator.translations.save({ segmentId, language: 'en', version, text, origin: 'human' });
    await translator.translations.markDone({ segmentId, language: 'en', version: saved.version });
  }
  await translator.translations.handOver({ documentId: id, language: 'en' });

  await signInAs(context, 'reviewer.en');
  await page.goto(`/en/documents/${id}`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await field(page, 1).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('[role=row][aria-rowindex="3"]')).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('group', { name: 'Selected paragraphs' })).toContainText('3 paragraphs selected');
  await tabTo(page, page.getByRole('button', { name: 'Approve 3 texts' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await openedDialog(page, '2 texts approved');
  await expect(page.getByRole('dialog')).toContainText('1 text refused.');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Paragraph 2, English' }));
  await page.keyboard.press('Enter');
  await expect(field(page, 2)).toBeFocused();
  await expect(cell(page, 1)).toContainText('Approved');
  await expect(cell(page, 2)).toContainText('In review');
  await expect(cell(page, 3)).toContainText('Approved');
});

test('a person gives an action another key, and keeps it', async ({ page, context }) => {
  const mark = `Remap${Date.now() % 1_000_000}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  // Nobody else's journey goes by this person's keys.
  await apiAs('translator.es').session.setPreferences({ keys: {}, singleKeys: true });
  await signInAs(context, 'translator.es');
  const open = async () => {
    await page.goto(`/en/documents/${id}?view=es`);
    await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
    await page.getByRole('textbox', { name: 'Paragraph 1, Spanish' }).focus();
  };
  await open();
  await page.keyboard.press('Alt+h');
  await openedDialog(page, 'Keyboard shortcuts');
  await tabTo(page, page.getByRole('button', { name: 'Change the key: Special characters' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('browser');
  await page.keyboard.press('Alt+c');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Copy the source');
  await page.keyboard.press('Alt+j');
  await expect(page.getByRole('button', { name: 'Back to the usual key: Special characters' })).toBeVisible();
  await page.keyboard.press('Escape');
  await open();
  await page.keyboard.press('Alt+j');
  await openedDialog(page, 'Special characters');
  await page.getByRole('button', { name: 'Opening question mark' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Paragraph 1, Spanish' })).toHaveValue('¿');
  await apiAs('translator.es').session.setPreferences({ keys: {} });
});
