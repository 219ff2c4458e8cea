import { apiAs } from './support/api-as.ts';
import { makeDocument, validateSource } from './support/make-document.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

test('a translator sees what waits and is led to the paragraph', async ({ page, context }) => {
  const mark = `Tasks${Date.now()}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  await signInAs(context, 'translator.en');
  await page.goto('/en/documents');
  const waiting = page.getByRole('region', { name: 'What waits for you' });
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const task = waiting.getByRole('link').filter({ hasText: mark }).filter({ hasText: 'to translate into English' });
  await expect(task).toContainText('Translate');
  await expect(page.getByRole('link', { name: 'Import a source…' })).toHaveCount(0);
  await task.click();
  await expect(page).toHaveURL(new RegExp(`/en/documents/${id}\\?.*cell=[^.]+\\.en`));
});

test('a document shows its progress per language, its deadline with the place, and its text', async ({
  page,
  context,
}) => {
  const mark = `Row${Date.now()}`;
  const { id } = await makeDocument({
    mark,
    settings: { deadlineAt: '2030-01-15T17:00:00.000Z', deadlineZone: 'Europe/Brussels' },
  });
  await signInAs(context, 'coordinator');
  await page.goto('/en/documents');
  const row = page.getByRole('table', { name: 'In progress' }).getByRole('row').filter({ hasText: mark });
  await expect(row.getByRole('cell')).toHaveCount(5);
  await expect(row).toContainText('source v1, to be validated');
  await expect(row).toContainText('0%');
  await expect(row).toContainText('18:00, Brussels');
  await row.getByRole('link', { name: 'French text' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/documents/${id}/source$`));
});

test('settings change, a colliding save loses nothing, and a document is archived, taken out and deleted', async ({
  page,
  context,
}) => {
  const mark = `Fate${Date.now()}`;
  const { id } = await makeDocument({ mark });
  await signInAs(context, 'coordinator');
  await page.goto(`/en/documents/${id}/settings`);
  const save = page.getByRole('button', { name: 'Save settings' });
  await expect(async () => {
    await page.getByLabel('Working title').fill(`${mark} anew`);
    await expect(save).toBeEnabled({ timeout: 1000 });
    // A page that comes alive under the typing hand may put the caret elsewhere.
    await expect(page.getByLabel('Working title')).toHaveValue(`${mark} anew`, { timeout: 1000 });
  }).toPass();

  const coordinator = apiAs('coordinator');
  const { version, settings } = await coordinator.documents.get({ id });
  await coordinator.documents.update({ id, version, settings: { ...settings, prevailing: 'original' } });
  await save.click();
  await expect(page.getByText('Somebody saved these settings meanwhile.', { exact: false })).toContainText(
    'Notice on the prevailing language',
  );
  await expect(page.getByLabel('Working title')).toHaveValue(`${mark} anew`);
  await save.click();
  await expect(page.getByText('Settings saved.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(page).toHaveURL(/archived=1/);
  await expect(page.getByRole('row').filter({ hasText: `${mark} anew` })).toBeVisible();
  await page.goto(`/en/documents/${id}/settings`);
  await page.getByRole('button', { name: 'Take out of the archive' }).click();
  await expect(page).toHaveURL(/\/en\/documents$/);

  await page.goto(`/en/documents/${id}/settings`);
  await page.getByRole('button', { name: 'Delete…' }).click();
  const remove = page.getByRole('button', { name: 'Delete for good' });
  await expect(remove).toBeDisabled();
  await page.getByLabel(/^To confirm, write its reference/).fill(`E2E/${mark}`);
  await remove.click();
  await expect(page).toHaveURL(/\/en\/documents$/);
  await expect(page.getByText(`${mark} anew`)).toHaveCount(0);
});

test('a source editor changes a paragraph, says for whom it matters, and another one validates', async ({
  page,
  context,
}) => {
  const mark = `Source${Date.now()}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  await signInAs(context, 'source.fr');
  await page.goto(`/en/documents/${id}/source`);
  const second = page.getByRole('textbox', { name: 'Paragraph 2, Paragraph' });
  const begin = page.getByRole('button', { name: 'Prepare version 2' });
  await expect(async () => {
    await second.fill('Ce paragraphe a été entièrement récrit.');
    await expect(begin).toBeEnabled({ timeout: 1000 });
    await expect(second).toHaveValue('Ce paragraphe a été entièrement récrit.', { timeout: 1000 });
  }).toPass();
  await expect(page.getByText('1 paragraph differs from version 1')).toBeVisible();
  await page.getByLabel('This matters for').selectOption('es');
  await page.getByLabel('Why').fill('Une précision.');
  await begin.click();
  await expect(page.getByText('You edited it last', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Validate/ })).toHaveCount(0);

  await signInAs(context, 'validator.fr');
  await page.goto(`/en/documents/${id}/source`);
  await page.getByRole('button', { name: 'Validate version 2' }).click();
  await expect(page.getByText('Version 2 validated.', { exact: false }).first()).toBeVisible();
  const { document } = await apiAs('coordinator').documents.open({ id });
  expect(document.source).toMatchObject({ number: 2, status: 'validated' });
});
