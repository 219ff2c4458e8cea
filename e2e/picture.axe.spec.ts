import { apiAs } from './support/api-as.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', locale: 'en-GB' });

// The README's picture is the editor as it is. UPDATE_PICTURE=1 takes it anew.
test('the editor as the README shows it', async ({ page, context }) => {
  const { documents } = await apiAs('coordinator').documents.list({ archived: false });
  const id = documents.find(({ title }) => title.startsWith('Communiqué conjoint'))?.id ?? '';
  await signInAs(context, 'coordinator');
  await page.goto(`/en/documents/${id}`);
  const cell = page.getByRole('textbox', { name: 'Paragraph 4, English' });
  await cell.click();
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await page.evaluate(() => document.fonts.ready);
  if (process.env['UPDATE_PICTURE'] === '1') await page.screenshot({ path: 'docs/editor.png' });
});
