import { apiAs } from './support/api-as.ts';
import { makeReadyDocument, publish } from './support/make-document.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

test('a block is written in the library, chosen, confirmed, offered anew, and frozen in an edition', async ({
  page,
  context,
}) => {
  const mark = `Bloc${Date.now()}`;
  const { id } = await makeReadyDocument({ mark });

  // Into the library, without a Spanish text.
  await signInAs(context, 'coordinator');
  await page.goto('/en/blocks');
  const dialog = page.getByRole('dialog');
  await expect(async () => {
    await page.getByRole('button', { name: 'New block…' }).click();
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await dialog.getByLabel('Name in the library').fill(mark);
  await dialog.getByLabel('Heading, French').fill(`À propos de ${mark}`);
  await dialog.getByLabel('Heading, English').fill(`About ${mark}`);
  await dialog.getByLabel('Paragraph, French').fill('Une maison.');
  await dialog.getByLabel('Paragraph, English').fill('A house.');
  await expect(dialog).toContainText('No text in Spanish: that language stays empty');
  await dialog.getByRole('button', { name: 'Add to the library' }).click();
  await expect(dialog).toHaveCount(0);
  const entry = page.getByRole('listitem').filter({ hasText: mark });
  await expect(entry).toContainText('version 1 · in no document');

  // Other words are a second version, and the two can be compared.
  await entry.getByRole('button', { name: `Edit ${mark}` }).click();
  await dialog.getByLabel('Paragraph, English').fill('A large house.');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(entry).toContainText('version 2');
  await entry.getByRole('button', { name: `Versions of ${mark}` }).click();
  await expect(dialog.locator('ins')).toHaveText(/large/);
  await page.keyboard.press('Escape');

  // Into the document.
  await page.goto(`/en/documents/${id}/settings`);
  const add = page.getByRole('button', { name: 'Add', exact: true }).last();
  await expect(async () => {
    await page.getByLabel('Add a block').selectOption({ label: `${mark} (boilerplate)` });
    await expect(add).toBeEnabled({ timeout: 1000 });
  }).toPass();
  await add.click();
  await expect(page.getByRole('button', { name: `Take ${mark} out` })).toBeVisible();
  const coordinator = apiAs('coordinator');
  const gateOf = async (language: string) => {
    const { languages } = await coordinator.publishing.readiness({ documentId: id });
    return languages.find((one) => one.language === language)?.gates.find(({ code }) => code === 'blocks-confirmed');
  };
  expect(await gateOf('en')).toMatchObject({ met: false, args: { total: 1, open: 1 } });
  expect(await gateOf('es')).toMatchObject({ met: false, args: { total: 1, missing: 1 } });

  // The translator confirms it where the texts are.
  await signInAs(context, 'translator.en');
  await page.goto(`/en/documents/${id}?panel=blocks`);
  await page.getByRole('button', { name: 'Confirm in English' }).click();
  await expect(page.getByText('confirmed by Rowan Ellery', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm in French' })).toHaveCount(0);

  // A third version is offered, and taken by the coordinator only.
  const block = (await coordinator.blocks.list()).find(({ name }) => name === mark);
  if (!block) throw new Error(`The library lacks ${mark}`);
  const english = block.texts.en.map((line) => ({ ...line, text: line.text.replace('large', 'very large') }));
  await coordinator.blocks.save({ ...block, texts: { ...block.texts, en: english } });
  await signInAs(context, 'coordinator');
  await page.goto(`/en/documents/${id}?panel=blocks`);
  await expect(page.getByText('Version 3 exists; version 2 is used here.')).toBeVisible();
  await page.getByRole('button', { name: 'See the difference…' }).click();
  await expect(dialog.locator('ins')).toHaveText(/very/);
  await dialog.getByRole('button', { name: 'Take version 3' }).click();
  await expect(page.getByText('What changed since version 2, which was confirmed')).toBeVisible();

  // Confirmed, it is frozen in the edition; Spanish waits.
  await page.getByRole('button', { name: 'Confirm in English' }).click();
  await expect.poll(async () => (await gateOf('en'))?.met).toBe(true);
  const { slug } = await publish(id, 'en');
  await page.goto(`/en/editions/${slug}`);
  await expect(page.getByRole('heading', { name: `About ${mark}` })).toBeVisible();
  await expect(page.getByText('A very large house.')).toBeVisible();
  await expect(publish(id, 'es')).rejects.toMatchObject({ code: 'not-ready' });
});
