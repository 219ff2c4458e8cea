import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { apiAs } from './support/api-as.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';
import { portuguese, sentences, webPage, wordDocument } from './support/source-files.ts';

const communique = readFileSync('samples/communique.fr.txt');

const lines = (page: Page) => page.getByRole('list', { name: 'What each line is' });
const outcome = (page: Page) => page.getByRole('region', { name: 'What follows from it' });

/** Drops a file where files are dropped, once the page listens. */
const drop = async (page: Page, name: string, bytes: Buffer) => {
  const transfer = await page.evaluateHandle(
    ({ file, content }) => {
      const data = new DataTransfer();
      data.items.add(
        new File([Uint8Array.from(atob(content), (one) => one.codePointAt(0) ?? 0)], file, { type: 'text/plain' }),
      );
      return data;
    },
    { file: name, content: bytes.toString('base64') },
  );
  await expect(async () => {
    await page.getByText('Drop the file here').dispatchEvent('drop', { dataTransfer: transfer });
    await expect(lines(page)).toBeVisible({ timeout: 3000 });
  }).toPass();
};

test('the communiqué as it was copied needs no correction, and is validated by another person', async ({
  page,
  context,
}) => {
  await signInAs(context, 'coordinator');
  await page.goto('/en/documents/import');
  await drop(page, 'communique.fr.txt', communique);

  await expect(page.getByText('25 lines kept, 29 left out')).toBeVisible();
  await expect(page.getByRole('button', { name: '29 lines left out' })).toHaveAttribute('aria-expanded', 'false');
  const texts = outcome(page).getByRole('list').first().getByRole('listitem');
  await expect(texts).toHaveCount(12);
  await expect(texts.nth(0)).toContainText('Headline');
  await expect(texts.nth(0)).toContainText('Communiqué conjoint des co-présidents');
  await expect(texts.nth(1)).toContainText('Subheadline');
  await expect(texts.filter({ hasText: /headline/i })).toHaveCount(2);
  await expect(outcome(page).getByRole('list').last().getByRole('listitem')).toHaveCount(12);
  await expect(outcome(page)).toContainText('End mark, kept by the template: FIN');

  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByLabel('Working title')).toHaveValue(/^Communiqué conjoint des co-présidents/);
  // The issuers are read from the text, in its order; a person may know better.
  const issuers = page.getByRole('button', { name: /^Move .* up$/ });
  await expect(issuers).toHaveCount(3);
  await page.getByRole('button', { name: 'Move International Organization for Migration up' }).click();
  await page.getByLabel('Reference').fill(`IMP/${Date.now()}`);
  await page.getByLabel('Embargo until').fill('2030-06-01T09:00');
  await page.getByLabel('Time zone of the embargo').fill('Europe/Atlantis');
  await page.getByRole('button', { name: 'Create the document' }).click();
  await expect(page.getByText('Unknown time zone.', { exact: false })).toBeVisible();
  await page.getByLabel('Time zone of the embargo').fill('America/Caracas');
  // The browser is in Paris: summer time, six hours ahead.
  await expect(page.getByText(/Your time \(Europe\/Paris\): .*15:00/)).toBeVisible();
  await page.getByRole('button', { name: 'Create the document' }).click();

  await page.waitForURL(/\/en\/documents\/[^/]+\/source$/);
  const address = page.url();
  await expect(page.getByText(/^\W*to be validated$/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Validate/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Open before validation…' })).toBeVisible();

  await signInAs(context, 'validator.fr');
  await page.goto(address);
  await page.getByRole('button', { name: 'Validate version 1' }).click();
  // The text as it was copied has faults, which its owner answers for.
  const points = page.getByRole('dialog', { name: 'Points wait for an answer' });
  await points.getByLabel('Reason').fill('As it was published.');
  await points.getByRole('button', { name: 'Decline and validate' }).click();
  await expect(page.getByText('Version 1 validated. Translators can work.').first()).toBeVisible();
  await expect(page.getByText('Validated by Aïssatou Ndiaye', { exact: false })).toBeVisible();
});

test('lines are corrected with the keyboard alone, and corrections outlive a reload', async ({ page, context }) => {
  await signInAs(context, 'coordinator');
  await page.goto('/en/documents/import');
  const paste = page.getByLabel('or paste the text');
  await expect(async () => {
    await paste.fill(
      'Un titre pour les personnes déplacées\n\nLa conférence a eu lieu. Les États ont promis leur aide aux pays hôtes.\n\nLes co-présidents ont pris note des contributions annoncées.',
    );
    await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeEnabled({ timeout: 1000 });
  }).toPass();
  await page.getByRole('button', { name: 'Continue', exact: true }).press('Enter');
  const texts = outcome(page).getByRole('list').first().getByRole('listitem');
  await expect(texts).toHaveCount(3);

  const field = lines(page).getByRole('textbox');
  await field.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(field).toHaveValue(/^La conférence/);
  for (let step = 0; step < 'La conférence a eu lieu.'.length; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(texts).toHaveCount(4);
  await expect(field).toHaveValue(/^Les États ont promis/);
  await page.keyboard.press('Backspace');
  await expect(texts).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(texts).toHaveCount(4);

  await page.keyboard.press('Control+Enter');
  await expect(texts).toHaveCount(3);
  await page.keyboard.press('Control+Enter');
  await expect(texts).toHaveCount(4);

  // Typing changes nothing: a source is corrected afterwards, where that is recorded.
  const before = await field.inputValue();
  await page.keyboard.type('x');
  await expect(field).toHaveValue(before);

  await page.keyboard.press('Tab');
  const kind = lines(page).getByRole('combobox');
  await expect(kind).toBeFocused();
  await page.keyboard.type('Quot');
  await expect(kind).toHaveValue('quote');
  await expect(texts.filter({ hasText: 'Quotation' })).toHaveCount(1);

  await page.waitForTimeout(800);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Your import is as you left it.')).toBeVisible();
  await expect(texts.filter({ hasText: 'Quotation' })).toHaveCount(1);
});

const give = async (page: Page, name: string, content: Buffer | string, then: Locator) => {
  await expect(async () => {
    await page
      .getByLabel('Drop the file here, as it is')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    await expect(then).toBeVisible({ timeout: 5000 });
  }).toPass();
};

test('a Word document keeps its structure and its marks, and becomes a document', async ({ page, context }) => {
  await signInAs(context, 'coordinator');
  await page.goto('/en/documents/import');
  await give(page, 'communique.docx', await wordDocument(), lines(page));

  await expect(page.getByRole('region', { name: 'What was read' })).toContainText('Word document');
  await expect(page.getByText('Bold, italics, links and footnotes are kept', { exact: false })).toBeVisible();
  const kinds = outcome(page).getByRole('list').first().getByRole('listitem');
  await expect(kinds.filter({ hasText: 'Headline' })).toContainText('Une conférence pour les réfugiés');
  await expect(kinds.filter({ hasText: 'Heading' })).toContainText('Les engagements');
  await expect(kinds.filter({ hasText: 'List item' })).toHaveCount(2);

  // Where the finder errs, the person marks the block.
  const field = lines(page).getByRole('textbox');
  await field.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(lines(page).getByText('2 lines selected')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/ 2 left out$/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/ 0 left out$/)).toBeVisible();

  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByLabel('Place, in English')).toHaveValue('Geneva');
  await page.getByLabel('Reference').fill(`DOCX/${Date.now()}`);
  await page.getByRole('button', { name: 'Create the document' }).click();
  await page.waitForURL(/\/en\/documents\/[^/]+\/source$/);
  const id = page.url().split('/').at(-2) ?? '';
  const { segments } = await apiAs('coordinator').documents.open({ id });
  const marks = segments.flatMap((one) =>
    one.source.marks.map((mark) => [mark.kind, one.source.text.slice(mark.from, mark.to)]),
  );
  expect(marks).toContainEqual(['bold', '120 délégations']);
  expect(marks).toContainEqual(['link', 'Union européenne']);
});

test('a page, a text in another language, hidden characters: each is told and decided in its place', async ({
  page,
  context,
}) => {
  await signInAs(context, 'coordinator');
  await page.goto('/en/documents/import');
  const question = page.getByText('This text seems to be in Portuguese', { exact: false }).first();
  await give(page, 'portugues.txt', portuguese, question);
  const other = page.getByRole('button', { name: 'Give another text' });
  await other.click();
  await expect(other).toHaveCount(0);

  const takeOut = page.getByRole('button', { name: 'Take them out and read again' });
  await give(page, 'hidden.txt', `Un titre pour les réfugiés\n\n${sentences} \u202EFin\u202C`, takeOut);
  await takeOut.click();
  await expect(page.getByText('2 invisible characters were taken out.')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();

  const refusal = page.getByRole('alert').filter({ hasText: /file/ });
  await give(page, 'logo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 255, 254]), refusal);

  await give(page, 'page.html', webPage, lines(page));
  await expect(page.getByRole('region', { name: 'What was read' })).toContainText('Web page');
  const texts = outcome(page).getByRole('list').first().getByRole('listitem');
  await expect(texts.first()).toContainText('Une conférence pour les réfugiés');
  await expect(texts.filter({ hasText: 'Faire un don' })).toHaveCount(0);
});

test('reading stops when the person says so, and nothing is half imported', async ({ page, context }) => {
  await signInAs(context, 'coordinator');
  await page.goto('/en/documents/import');
  // Read for ever: what the server answers never comes.
  await page.route('**/api/reading', () => {});
  await give(page, 'source.txt', sentences, page.getByText('Reading the file…'));
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('Reading the file…')).toHaveCount(0);
  await expect(lines(page)).toHaveCount(0);
  await page.unroute('**/api/reading');
  await give(page, 'source.txt', `Un titre\n\n${sentences}`, lines(page));
});
