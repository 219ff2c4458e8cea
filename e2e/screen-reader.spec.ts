import type { Page } from '@playwright/test';
import { apiAs } from './support/api-as.ts';
import { makeDocument, validateSource } from './support/make-document.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

/*
 * What blind translators say fails in a web editor (mozilla/pontoon issue 4290): buttons and controls without a name; no word of
 * whether a translation was saved; no way by keyboard between documents and strings; not knowing which string has the focus,
 * whether an act was done, and whether one has moved on after it. Each of them is a test here.
 */

const field = (page: Page, number: number) => page.getByRole('textbox', { name: `Paragraph ${number}, English` });
const cell = (page: Page, number: number) => page.getByRole('cell').filter({ has: field(page, number) });

let made = 0;
const openDocument = async (page: Page, name: string) => {
  const mark = `${name}${(made += 1)}x${Date.now() % 100_000}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  await signInAs(page.context(), 'translator.en');
  await page.goto(`/en/documents/${id}`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  return { id, mark };
};

/** Keeps all that the polite live region says from now on. */
const listen = async (page: Page) => {
  await page.evaluate(() => {
    const said: string[] = [];
    (globalThis as unknown as { said: string[] }).said = said;
    const region = document.querySelector('[role=status][aria-live=polite]');
    if (!region) throw new Error('no live region');
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
};

const controls = new Set([
  'button',
  'link',
  'textbox',
  'combobox',
  'checkbox',
  'tab',
  'menuitem',
  'option',
  'radio',
  'searchbox',
  'listbox',
  'dialog',
  'tablist',
  'tabpanel',
  'table',
]);

/** The controls that assistive technology is told of without a name. */
const nameless = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && controls.has(String(role?.value)))
    .filter(({ name }) => String(name?.value ?? '').trim() === '')
    .map(({ role, nodeId }) => `${role?.value} ${nodeId}`);
};

test('every control has a name: the page, its dialogs and its panel', async ({ page }) => {
  await openDocument(page, 'Names');
  await field(page, 1).click();
  expect(await nameless(page)).toEqual([]);
  const dialogs: [key: string, name: string][] = [
    ['Control+k', 'Commands and paragraphs'],
    ['Control+Shift+F', 'Find and replace'],
    ['Alt+i', 'Special characters'],
    ['Alt+h', 'Keyboard shortcuts'],
  ];
  for (const [key, name] of dialogs) {
    await field(page, 1).focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    expect(await nameless(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(field(page, 1), `focus after ${name}`).toBeFocused();
  }
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
  expect(await nameless(page)).toEqual([]);
});

test('the texts are a table with its size, and each text is in its language', async ({ page }) => {
  const { mark } = await openDocument(page, 'Structure');
  const table = page.getByRole('table', { name: /^Texts of/ });
  await expect(table).toHaveAttribute('aria-rowcount', '4');
  await expect(table.getByRole('rowheader')).toHaveCount(3);
  await expect(table.getByRole('columnheader').first()).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(1);
  for (const number of [1, 2, 3]) {
    await expect(field(page, number)).toHaveAttribute('lang', 'en');
    await expect(field(page, number)).toHaveAttribute('dir', 'ltr');
    await expect(field(page, number)).toHaveAttribute('spellcheck', 'true');
  }
  const source = page.getByRole('cell').filter({ hasText: `Elles remercient les habitants de ${mark}` });
  await expect(source.locator('[lang=fr][dir=ltr]').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('one hears where one is, what was saved, what was done and where one has come', async ({ page }) => {
  const { mark } = await openDocument(page, 'Heard');
  await expect(page.locator('[role=status][aria-live=polite]')).toHaveCount(1);
  const said = await listen(page);
  await field(page, 1).click();
  await page.keyboard.insertText(sampleStatement(mark)[0]!.en);
  await expect.poll(said).toContain('Saved');
  await page.keyboard.press('Control+Enter');
  await expect(field(page, 2)).toBeFocused();
  await expect.poll(said).toContain('Paragraph 2 of 3');
  await expect.poll(said).toContain('Marked done');
  // The state is in what the field is described by, not in a colour.
  await expect(field(page, 1)).toHaveAccessibleDescription(/In review/);
  await expect(field(page, 2)).toHaveAccessibleDescription(/Untranslated|To translate|Not translated/);
});

test('a refusal is told, and the focus stays where it was', async ({ page }) => {
  await openDocument(page, 'Refusal');
  await field(page, 2).click();
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 2).getByRole('alert')).toBeVisible();
  await expect(field(page, 2)).toBeFocused();
});

test('the focus is never lost: by a save, a filter, a selection or what others change', async ({ page }) => {
  const { id } = await openDocument(page, 'Focus');
  await field(page, 2).click();
  await page.keyboard.insertText('A text');
  await expect(page.locator('[data-save]:visible').first()).toHaveAttribute('data-save', 'saved');
  await expect(field(page, 2)).toBeFocused();

  // Somebody else writes in the same document, and then in this very cell.
  const other = apiAs('translator.en');
  const { translations } = await other.documents.open({ id });
  for (const nth of [0, 1]) {
    const { segmentId, version } = translations.filter((one) => one.language === 'en')[nth]!;
    const text = { text: `Written elsewhere ${nth}`, marks: [] };
    await other.translations.save({ segmentId, language: 'en', version, text, origin: 'human' });
    await expect(field(page, nth + 1)).toHaveValue(text.text);
    await expect(field(page, 2)).toBeFocused();
  }

  // A filter that lets this paragraph go keeps it as long as one is in it.
  const drafts = page.getByRole('group', { name: 'Paragraphs shown' }).getByRole('button', { name: /^To translate/ });
  await drafts.focus();
  await page.keyboard.press('Enter');
  await expect(drafts).toBeFocused();
  await expect(field(page, 2)).toBeVisible();

  // Selecting and letting go.
  await field(page, 2).focus();
  await page.keyboard.press('Escape');
  const row = page.locator('[role=row][aria-rowindex="3"]');
  await expect(row).toBeFocused();
  await page.keyboard.press('Space');
  await expect(row).toBeFocused();
  await expect(page.getByRole('button', { name: 'Select paragraph 2' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Clear the selection' }).press('Enter');
  await expect(field(page, 2)).toBeFocused();
});

test('the keys can be found: in an overview, in the palette and on the buttons', async ({ page }) => {
  await openDocument(page, 'Found');
  await field(page, 1).click();
  await page.keyboard.type('A draft');
  await expect(cell(page, 1).getByRole('button', { name: /^Done.*Ctrl Enter/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toBeVisible();
  await expect(keys.getByRole('listitem').filter({ hasText: 'Comment on this text' })).toContainText('Alt M');
});
