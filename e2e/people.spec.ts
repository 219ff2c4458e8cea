import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const asAdministrator = async (page: Page) => {
  await page.goto('/en/sign-in?next=/en/people');
  await page.getByRole('button', { name: /Henrik Solbakken/ }).click();
  // The sign-in address ends alike: the path alone says where one is.
  await page.waitForURL((url) => url.pathname === '/en/people');
};
const rowOf = (page: Page, email: string) => page.getByRole('row').filter({ hasText: email });

/** Invites, and gives the link that is shown once. */
const invite = async (page: Page, name: string, email: string): Promise<string> => {
  await page.getByRole('button', { name: 'Invite…' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('group', { name: 'Translator' }).getByLabel('in Spanish').check();
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await page.getByRole('dialog').getByLabel('Link', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  return link;
};

test('an invited person makes an account, works, and is disabled', async ({ page, browser }) => {
  const email = `nora.${Date.now()}@example.org`;
  await asAdministrator(page);
  const link = await invite(page, 'Nora Field', email);
  await expect(page.getByRole('listitem').filter({ hasText: email })).toContainText('Translator (es)');

  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const theirs = await elsewhere.newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Make your account');
  await expect(theirs.getByText(email)).toBeVisible();
  await theirs.getByLabel('Password', { exact: true }).fill('too short');
  await theirs.getByRole('button', { name: 'Make the account' }).click();
  await expect(theirs.getByText('The password is too short', { exact: false })).toBeVisible();
  await theirs.getByLabel('Password', { exact: true }).fill('a long enough password');
  await theirs.getByRole('button', { name: 'Make the account' }).click();
  await expect(theirs).toHaveURL(/\/en\/documents$/);
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('This link no longer works');

  await page.reload();
  await rowOf(page, email)
    .getByRole('button', { name: /^Roles…/ })
    .click();
  await page.getByRole('group', { name: 'Reviewer' }).getByLabel('in English').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, email)).toContainText('Reviewer (en)');

  await rowOf(page, email)
    .getByRole('button', { name: /^Disable…/ })
    .click();
  await page.getByRole('button', { name: 'Disable the account' }).click();
  await expect(rowOf(page, email)).toContainText('Disabled');
  await theirs.goto('/en/documents');
  await expect(theirs).toHaveURL(/\/en\/sign-in/);
  await elsewhere.close();
});

test('a reset link sets a new password and ends the old session', async ({ page, browser }) => {
  const email = `otto.${Date.now()}@example.org`;
  await asAdministrator(page);
  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const theirs = await elsewhere.newPage();
  await theirs.goto(await invite(page, 'Otto Field', email));
  await theirs.getByLabel('Password', { exact: true }).fill('the first long password');
  await theirs.getByRole('button', { name: 'Make the account' }).click();
  await expect(theirs).toHaveURL(/\/en\/documents$/);

  await page.reload();
  await rowOf(page, email)
    .getByRole('button', { name: /^Password link…/ })
    .click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('dialog').getByLabel('Link', { exact: true }).inputValue();
  const fresh = await browser.newContext({ locale: 'en-GB' });
  const again = await fresh.newPage();
  await again.goto(link);
  await again.getByLabel('Password', { exact: true }).fill('the second long password');
  await again.getByRole('button', { name: 'Save the password' }).click();
  await expect(again).toHaveURL(/\/en\/documents$/);
  await theirs.goto('/en/documents');
  await expect(theirs).toHaveURL(/\/en\/sign-in/);
  await elsewhere.close();
  await fresh.close();
});

test('an open invitation is withdrawn, and its link opens nothing', async ({ page }) => {
  const email = `wanda.${Date.now()}@example.org`;
  await asAdministrator(page);
  const link = await invite(page, 'Wanda Field', email);
  await page
    .getByRole('listitem')
    .filter({ hasText: email })
    .getByRole('button', { name: /^Withdraw…/ })
    .click();
  await page.getByRole('button', { name: 'Withdraw the invitation' }).click();
  await expect(page.getByText(email)).toHaveCount(0);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works');
});

test('the only administrator stays one', async ({ page }) => {
  await asAdministrator(page);
  await rowOf(page, 'administrator@example.org')
    .getByRole('button', { name: /^Roles…/ })
    .click();
  await page.getByRole('group', { name: 'Administrator' }).getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'only working administrator' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'administrator@example.org')).toContainText('Administrator');
});

test('people are no business of a translator', async ({ page }) => {
  await page.goto('/en/sign-in?next=/en/people');
  await page.getByRole('button', { name: /Rowan Ellery/ }).click();
  await expect(page.getByText('Only administrators manage people and roles.')).toBeVisible();
  expect((await page.request.get('/api/people')).status()).toBe(403);
});

test('the people page and its dialogs have no fault that axe sees', async ({ page }) => {
  await asAdministrator(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Invite…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
});
