import { apiAs } from './support/api-as.ts';
import { makeDocument, validateSource } from './support/make-document.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const run = Date.now().toString(36);
const text = (name: string, lines: string[]) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(lines.join('\n\n')),
});

test('a finished translation is put beside the French, put right by keyboard and taken as drafts', async ({
  browser,
}) => {
  const mark = `Enregard${run}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  const [headline = '', first = '', second = ''] = sampleStatement(mark).map(({ en }) => en);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await signInAs(context, 'translator.en');
  const page = await context.newPage();
  await page.goto(`/en/documents/${id}`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('link', { name: 'Take in a finished translation…' }).click();
  await expect(page.getByRole('heading', { name: 'Take in a finished translation: English' })).toBeVisible();

  // Another language than the one chosen is asked about, not taken.
  const door = page.locator('input[type=file]');
  await door.setInputFiles(
    text(
      'es.txt',
      sampleStatement(mark).map(({ es }) => es),
    ),
  );
  await expect(page.getByText('This file seems to be in another language: Spanish, not English.')).toBeVisible();

  // Two paragraphs of the file were made one, and one was added.
  const added = 'Journalists are asked to register before Friday; seats are allotted in the order of arrival.';
  await door.setInputFiles(text('en.txt', [headline, `${first} ${second}`, added]));
  const pairs = page.getByRole('list', { name: 'Paragraphs side by side' });
  const field = (number: number) => pairs.getByRole('textbox', { name: `Paragraph ${number}, English` });
  await expect(field(2)).toHaveValue(first);
  await expect(field(3)).toHaveValue(second);
  const loose = pairs.getByRole('textbox', { name: 'Text without French' });
  await expect(loose).toHaveValue(added);

  // One begins where somebody must look; the key goes on from doubt to doubt.
  await expect(field(2)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(field(3)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(loose).toBeFocused();
  // Joined by mistake, taken back, left out; and nothing of it is lost by a reload.
  await page.keyboard.press('Backspace');
  await expect(field(3)).toHaveValue(`${second} ${added}`);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(3)).toHaveValue(second);
  await loose.focus();
  await page.keyboard.press('ControlOrMeta+Shift+Backspace');
  await expect(pairs.getByText('Left out')).toBeVisible();
  await expect(page.getByText('nothing left to look at')).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await expect
    .poll(() => page.evaluate(() => Object.values(sessionStorage).some((kept) => kept.includes('"isOut":true'))))
    .toBe(true);
  await page.reload();
  await expect(pairs.getByText('Left out')).toBeVisible();

  await page.getByRole('button', { name: 'Take 3 texts as drafts' }).click();
  await expect(page.getByRole('heading', { name: '3 texts are drafts now' })).toBeVisible();
  await page.getByRole('link', { name: 'See them in the editor' }).click();
  await expect(page.getByRole('textbox', { name: 'Paragraph 3, English' })).toHaveValue(second);
  const { segments } = await apiAs('reviewer.en').documents.open({ id });
  const segmentId = segments[2]?.id ?? '';
  const [version] = await apiAs('reviewer.en').translations.history({ segmentId, language: 'en' });
  expect(version).toMatchObject({ origin: 'import', state: 'draft', text: second });
  await context.close();
});

test('a reference is attached, searched with the document, and read beside its texts', async ({ browser }) => {
  const mark = `Reference${run}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await signInAs(context, 'translator.en');
  const page = await context.newPage();
  await page.goto(`/en/documents/${id}`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'References', exact: true }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Attach a reference…' }).click();
  const dialog = page.getByRole('dialog');
  const sentence = `Donors pledged 250 million dollars for the réception centres of ${mark}.`;
  const others = Array.from(
    { length: 30 },
    (_, at) => `Paragraph ${at + 1} tells of the solidarity of host communities.`,
  );
  await dialog
    .locator('input[type=file]')
    .setInputFiles(text('earlier.txt', ['An earlier statement', ...others, sentence]));
  await dialog.getByLabel('Name').fill('Earlier statement');
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Earlier statement', exact: true })).toBeVisible();

  // Found without regard to accents, in a group of its own, and opened where it stands.
  await page.getByRole('textbox', { name: 'Paragraph 2, English' }).click();
  await page.keyboard.press('Alt+k');
  await dialog.getByRole('textbox', { name: 'Find', exact: true }).fill('reception centres of');
  const group = dialog.getByRole('region', { name: 'In the references: 1 paragraph' });
  await group.getByRole('button').click();
  await expect(panel.getByRole('heading', { name: 'Earlier statement' })).toBeFocused();
  await expect(panel.getByText('1 of 1 paragraph.')).toBeVisible();
  const found = panel.locator('mark');
  await expect(found).toHaveText('réception centres of');
  await expect(found).toBeInViewport();

  await panel.getByText(sentence).hover();
  await panel.getByRole('button', { name: /^Insert paragraph 32,/ }).click();
  await expect(page.getByRole('textbox', { name: 'Paragraph 2, English' })).toHaveValue(sentence);

  // Everybody who reads the document reads it; only who brought it, or the coordinator, takes it off.
  const reviewer = apiAs('reviewer.en');
  const [reference] = await reviewer.references.list({ documentId: id });
  expect(reference).toMatchObject({ name: 'Earlier statement', language: 'en' });
  await expect(reviewer.references.remove({ id: reference?.id ?? '' })).rejects.toMatchObject({ code: 'not-allowed' });
  await panel.getByRole('button', { name: 'All references' }).click();
  await panel.getByRole('button', { name: 'Remove Earlier statement' }).click();
  await panel.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(panel.getByText('No references yet.', { exact: false })).toBeVisible();
  await context.close();
});
