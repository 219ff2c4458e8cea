import { readFile } from 'node:fs/promises';
import { filledIn } from './support/filled-in.ts';
import { makeDocument, validateSource } from './support/make-document.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const run = Date.now().toString(36);

test('a language goes out as a review table and comes back, without writing over what moved meanwhile', async ({
  browser,
}) => {
  const mark = `Ailleurs${run}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await signInAs(context, 'translator.en');
  const page = await context.newPage();
  await page.goto(`/en/documents/${id}`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  const field = (number: number) => page.getByRole('textbox', { name: `Paragraph ${number}, English` });
  const dialog = page.getByRole('dialog');
  const open = async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Work elsewhere…' }).click();
    await expect(dialog).toBeVisible();
  };
  const [headline, first, second] = sampleStatement(mark).map(({ en }) => en);

  await field(2).fill(first ?? '');
  await open();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/_fr-en_v1\.docx$/u);
  const bytes = new Uint8Array(await readFile(await download.path()));
  await expect(dialog.getByText('is in your downloads')).toBeVisible();
  await page.keyboard.press('Escape');

  // Meanwhile somebody goes on here; elsewhere all three texts are written.
  await field(3).fill('They thank everybody.');
  const better = (first ?? '').replace('note that', 'observe that');
  const file = filledIn(bytes, { 1: headline ?? '', 2: better, 3: second ?? '' });
  await open();
  await dialog.locator('input[type=file]').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: file,
  });
  await expect(dialog).toContainText('2 texts to take over · 1 to propose as a suggestion');
  await expect(dialog).toContainText('The text has moved here meanwhile.');
  await expect(dialog.getByRole('region', { name: 'To take over' }).locator('ins').last()).toHaveText('observe');
  await dialog.getByRole('button', { name: /^Take \d+ texts? over, propose/ }).click();
  await expect(dialog).toContainText('2 texts taken over · 1 proposed as a suggestion');
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await expect(field(1)).toHaveValue(headline ?? '');
  await expect(field(2)).toHaveValue(better);
  await expect(field(3)).toHaveValue('They thank everybody.');
  await expect(page.getByRole('cell').filter({ has: field(3) })).toContainText('1 suggestion');
});
