import type { Page } from '@playwright/test';
import { apiAs } from './support/api-as.ts';
import { makeDocument, translate, validateSource } from './support/make-document.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page, number: number, language = 'English') =>
  page.getByRole('textbox', { name: `Paragraph ${number}, ${language}` });
const cell = (page: Page, number: number, language = 'English') =>
  page.getByRole('cell').filter({ has: field(page, number, language) });
const isSaved = (page: Page) =>
  expect(page.locator('[data-save]:visible').first()).toHaveAttribute('data-save', 'saved');
const open = async (page: Page, id: string, search = '') => {
  await page.goto(`/en/documents/${id}${search}`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
};
const reload = async (page: Page) => {
  await page.reload();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
};
let made = 0;
const makeOpenDocument = async (name: string) => {
  const mark = `${name}${(made += 1)}x${Date.now() % 100_000}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  return { id, mark };
};
const makeDocumentInReview = async (name: string) => {
  const made = await makeOpenDocument(name);
  await translate(made.id, 'en', made.mark);
  return made;
};

test('what a translator types is saved by itself, survives a reload, and is marked done by a key', async ({
  page,
  context,
}) => {
  const { id, mark } = await makeOpenDocument('Typing');
  await signInAs(context, 'translator.en');
  await open(page, id);
  await expect(page.getByRole('columnheader', { name: 'español' })).toHaveCount(0);
  await field(page, 1).click();
  await page.keyboard.type(`Joint statement ${mark}`);
  await expect(cell(page, 1)).toContainText('Draft');
  await isSaved(page);
  await reload(page);
  await expect(field(page, 1)).toHaveValue(`Joint statement ${mark}`);
  await field(page, 1).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' on reception');
  await page.keyboard.press('Control+Enter');
  await expect(field(page, 2)).toBeFocused();
  await expect(cell(page, 1)).toContainText('In review');
  await isSaved(page);
  await reload(page);
  await expect(field(page, 1)).toHaveValue(`Joint statement ${mark} on reception`);
  await expect(cell(page, 1)).toContainText('In review');
});

test('a translator hands over, a reviewer approves by a key, and a reload keeps it', async ({
  page,
  context,
  browser,
}) => {
  const { id, mark } = await makeOpenDocument('Review');
  const translator = apiAs('translator.en');
  const { translations } = await translator.documents.open({ id });
  const { segmentId: first, version: untouched } = translations.find((one) => one.language === 'en')!;
  const text = { text: sampleStatement(mark)[0]!.en, marks: [] };
  const { version } = await translator.translations.save({
    segmentId: first,
    language: 'en',
    version: untouched,
    text,
    origin: 'human',
  });
  await translator.translations.markDone({ segmentId: first, language: 'en', version });

  await signInAs(context, 'translator.en');
  await open(page, id);
  await page.getByRole('button', { name: 'Hand over English (1)' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByRole('button', { name: /Hand over English/ })).toHaveCount(0);

  const theirs = await browser.newContext();
  await signInAs(theirs, 'reviewer.en');
  const reviewer = await theirs.newPage();
  await open(reviewer, id);
  await field(reviewer, 1).click();
  await expect(cell(reviewer, 1).getByRole('button', { name: /Approve/ })).toBeVisible();
  await reviewer.keyboard.press('Control+Enter');
  await expect(cell(reviewer, 1)).toContainText('Approved');
  await isSaved(reviewer);
  await reload(reviewer);
  await expect(cell(reviewer, 1)).toContainText('Approved');
  await expect(cell(reviewer, 1)).toContainText('by Adaeze Whitcombe');
  await theirs.close();
});

test('a reviewer who wrote every word is told why they cannot approve, and keeps the focus', async ({
  page,
  context,
}) => {
  const { id } = await makeDocumentInReview('Foureyes');
  await signInAs(context, 'reviewer.en');
  await open(page, id);
  await field(page, 1).fill('Something wholly different');
  await isSaved(page);
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 1).getByRole('alert')).toContainText('Every word of this text is yours');
  await expect(field(page, 1)).toBeFocused();
  await expect(cell(page, 1)).toContainText('In review');
});

test('a text is sent back with a category and a reason, which its translator reads', async ({
  page,
  context,
  browser,
}) => {
  const { id } = await makeDocumentInReview('Sentback');
  await signInAs(context, 'reviewer.en');
  await open(page, id);
  await field(page, 2).click();
  await cell(page, 2).getByRole('button', { name: 'Send back…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is it about?').selectOption({ label: 'Terminology' });
  await dialog.getByRole('button', { name: 'Use the organization’s official name.' }).click();
  await dialog.getByRole('button', { name: 'Send back', exact: true }).click();
  await expect(cell(page, 2)).toContainText('Changes requested');
  await expect(field(page, 2)).toBeFocused();

  const theirs = await browser.newContext();
  await signInAs(theirs, 'translator.en');
  const translator = await theirs.newPage();
  await open(translator, id);
  await field(translator, 2).click();
  await expect(cell(translator, 2)).toContainText('Terminology');
  await expect(cell(translator, 2)).toContainText('Use the organization’s official name.');
  await expect(cell(translator, 2)).toContainText('Adaeze Whitcombe');
  await theirs.close();
});

test('two people in one cell: nothing is overwritten until one chooses', async ({ page, context }) => {
  const { id, mark } = await makeDocumentInReview('Conflict');
  await signInAs(context, 'translator.en');
  await open(page, id);
  const reviewer = apiAs('reviewer.en');
  const { translations } = await reviewer.documents.open({ id });
  const { segmentId, version } = translations.find((one) => one.language === 'en')!;
  const text = { text: `Theirs ${mark}`, marks: [] };
  // What the page saves is held until the other person has saved.
  const { promise: saved, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/api/segments/**', async (route) => {
    await saved;
    await route.continue();
  });
  await field(page, 1).click();
  await field(page, 1).fill(`Mine ${mark}`);
  await reviewer.translations.save({ segmentId, language: 'en', version, text, origin: 'human' });
  release();
  await expect(cell(page, 1).getByRole('alert')).toContainText('Adaeze Whitcombe changed this text meanwhile');
  await expect(field(page, 1)).toHaveValue(`Mine ${mark}`);
  const textNow = async () =>
    (await reviewer.documents.open({ id })).translations.find(
      (one) => one.segmentId === segmentId && one.language === 'en',
    )?.text.text;
  expect(await textNow()).toBe(`Theirs ${mark}`);
  await cell(page, 1).getByRole('button', { name: 'Keep mine' }).click();
  await isSaved(page);
  expect(await textNow()).toBe(`Mine ${mark}`);
});

test('a text that could not be saved stays, says so, and is sent when the server answers again', async ({
  page,
  context,
}) => {
  const { id, mark } = await makeOpenDocument('Dropped');
  await signInAs(context, 'translator.en');
  await open(page, id);
  await page.route('**/api/segments/**', (route) => route.abort());
  await field(page, 1).click();
  await page.keyboard.type(`Kept ${mark}`);
  await expect(
    page.getByText('The server does not answer. 1 edit waits on this device; trying again.').first(),
  ).toBeVisible();
  await expect(field(page, 1)).toHaveValue(`Kept ${mark}`);
  await page.unroute('**/api/segments/**');
  await isSaved(page);
  await reload(page);
  await expect(field(page, 1)).toHaveValue(`Kept ${mark}`);
});

test('an older version is restored from the history', async ({ page, context }) => {
  const { id, mark } = await makeDocumentInReview('History');
  await signInAs(context, 'translator.en');
  await open(page, id);
  const first = sampleStatement(mark)[0]!.en;
  await field(page, 1).click();
  await field(page, 1).fill(`Changed ${mark}`);
  await isSaved(page);
  await page.getByRole('tab', { name: 'History' }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByRole('listitem').first()).toContainText('Rowan Ellery');
  await expect(panel.locator('ins').first()).toContainText('Changed');
  await panel.getByRole('button', { name: 'Restore' }).last().click();
  await expect(field(page, 1)).toHaveValue(first);
  await isSaved(page);
  await reload(page);
  await expect(field(page, 1)).toHaveValue(first);
});

test('a check finds a figure that differs, blocks the approval, and is fixed by one click', async ({
  page,
  context,
}) => {
  const { id } = await makeDocumentInReview('Figures');
  await signInAs(context, 'reviewer.en');
  await open(page, id);
  const right = await field(page, 2).inputValue();
  await field(page, 2).fill(right.replace('45 reception', '54 reception'));
  await expect(page.getByRole('tabpanel')).toContainText('Figure differs');
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 2).getByRole('alert')).toContainText('A check blocks approval');
  await page.getByRole('tabpanel').getByRole('button', { name: 'Fix' }).click();
  await expect(field(page, 2)).toHaveValue(right);
  await page.keyboard.press('Control+z');
  await expect(field(page, 2)).toHaveValue(right.replace('45 reception', '54 reception'));
});

test('keys: arrows, languages, leaving, copying the source, the overlay', async ({ page, context }) => {
  const { id, mark } = await makeDocumentInReview('Keys');
  await signInAs(context, 'translator.en');
  await open(page, id, '?view=en-es');
  await field(page, 1).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowDown');
  await expect(field(page, 2)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(field(page, 1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page, 1, 'Spanish')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(field(page, 1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row').filter({ has: field(page, 1) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 1)).toBeFocused();
  await field(page, 3).click();
  await field(page, 3).fill('');
  await page.keyboard.press('Alt+c');
  await expect(field(page, 3)).toHaveValue(sampleStatement(mark)[2]!.fr);
  await page.keyboard.press('Control+Shift+Space');
  await expect(field(page, 3)).toHaveValue(`${sampleStatement(mark)[2]!.fr}\u00A0`);
  await page.keyboard.press('Alt+h');
  await expect(page.getByRole('dialog')).toContainText('Keyboard shortcuts');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the command palette finds paragraphs by their words and runs actions', async ({ page, context }) => {
  const { id } = await makeDocumentInReview('Palette');
  await signInAs(context, 'translator.en');
  await open(page, id);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Search or go to…' });
  await search.fill('RESIDENTS of');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(field(page, 3)).toBeFocused();
  await page.keyboard.press('Control+k');
  await search.fill('preview in english');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/preview\/en$/);
  await expect(page.getByText('Not approved').first()).toBeVisible();
});

test('nobody writes before the source is validated, and the page says who must do it', async ({ page, context }) => {
  const { id } = await makeDocument({ mark: `Closed${Date.now() % 100_000}` });
  await signInAs(context, 'translator.en');
  await open(page, id);
  await expect(
    page.getByText('Translation begins once its source editor validates it', { exact: false }),
  ).toBeVisible();
  await expect(field(page, 1)).toHaveAttribute('readonly');
});

test('on a narrow screen: one paragraph and one language at a time, with a bar for moving', async ({
  page,
  context,
}) => {
  const { id } = await makeDocumentInReview('Narrow');
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(context, 'translator.en');
  await open(page, id);
  await expect(field(page, 1)).toBeVisible();
  await expect(field(page, 2)).toBeHidden();
  await page.getByRole('button', { name: 'Next paragraph' }).click();
  await expect(field(page, 2)).toBeVisible();
  await expect(field(page, 1)).toBeHidden();
  await expect(page.getByText('§ 2 of 3')).toBeVisible();
  await page.getByRole('group', { name: 'Languages shown' }).getByRole('button', { name: 'Spanish' }).click();
  await expect(field(page, 2, 'Spanish')).toBeVisible();
  await expect(field(page, 2)).toBeHidden();
});
