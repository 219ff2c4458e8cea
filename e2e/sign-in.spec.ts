import { createHmac } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { demoPassword } from '../samples/demo-password.ts';
import { expect, test } from './support/test.ts';

const signIn = async (page: Page, email: string, password: string) => {
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
};
/** Our own alert: the framework keeps an empty one of its own in the page. */
const alertOn = (page: Page) => page.locator('[role=alert]:not(#__next-route-announcer__)');
const ready = (page: Page) => expect(page.getByRole('button', { name: 'Se connecter' })).toBeEnabled();
const sessionCookie = async (context: BrowserContext) =>
  (await context.cookies()).find((one) => one.name === 'triptyque.session_token');

test('one click on a demo account opens the workspace, where the person was going', async ({ page, context }) => {
  await page.goto('/fr/releases');
  await expect(page).toHaveURL(/\/fr\/sign-in\?next=/);
  await page.getByRole('button', { name: /Publication/ }).click();
  await expect(page).toHaveURL(/\/fr\/releases$/);
  expect(await sessionCookie(context)).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await page.goto('/fr/sign-in');
  await expect(page).toHaveURL(/\/fr\/documents$/);
  await page.getByRole('button', { name: 'Se déconnecter' }).first().click();
  await expect(page).toHaveURL(/\/fr\/sign-in$/);
  await page.goto('/fr/documents');
  await expect(page).toHaveURL(/\/fr\/sign-in/);
});

test('a wrong password and an unknown address are answered with the same sentence, by keyboard alone', async ({
  page,
}) => {
  await page.goto('/fr/sign-in');
  await ready(page);
  const said: string[] = [];
  for (const [email, password] of [
    ['coordinator@example.org', 'not the password'],
    ['nobody@example.org', demoPassword],
  ] as const) {
    await page.getByLabel('Adresse électronique').fill(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    said.push(await alertOn(page).innerText());
    await page.reload();
    await ready(page);
  }
  expect(said[0]).toContain('ne convient pas');
  expect(said[1]).toBe(said[0]);
});

test('a person speaks another language before signing in', async ({ page }) => {
  await page.goto('/fr/sign-in');
  await ready(page);
  await page.getByLabel('Langue de l’interface').selectOption('es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iniciar sesión');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('after five failed attempts the sixth waits a minute', async ({ page }) => {
  await page.goto('/fr/sign-in');
  await ready(page);
  for (let time = 0; time < 6; time += 1) {
    const answered = page.waitForResponse('**/api/auth/sign-in/email');
    await signIn(page, 'locked.out@example.org', 'not the password');
    expect((await answered).status()).toBe(time < 5 ? 401 : 429);
    await ready(page);
  }
  await expect(alertOn(page)).toContainText('Attendez une minute');
});

test('a second factor is turned on, asked for, and turned off again', async ({ page }) => {
  await page.goto('/fr/sign-in');
  await ready(page);
  await page.getByRole('button', { name: /Baptiste Lemoine/ }).click();
  await expect(page).toHaveURL(/\/documents/);
  await page.goto('/fr/account');
  const section = page.getByRole('region', { name: 'Second facteur' });
  await section.getByLabel('Mot de passe, pour confirmer').fill(demoPassword);
  await section.getByRole('button', { name: 'Activer…' }).click();
  const key = (await section.locator('dd').innerText()).replaceAll(' ', '');
  const backupCode = await section.getByRole('listitem').first().innerText();
  await section.getByLabel('Code que montre l’application').fill(codeOf(key));
  await section.getByRole('button', { name: 'Vérifier et activer' }).click();
  await expect(section).toContainText('Le second facteur est actif');

  await page.getByRole('button', { name: 'Se déconnecter' }).first().click();
  await ready(page);
  await signIn(page, 'source.fr@example.org', demoPassword);
  await page.getByLabel('Code à six chiffres').fill('000000');
  await page.keyboard.press('Enter');
  await expect(alertOn(page)).toContainText('Ce code ne convient pas');
  await page.getByRole('button', { name: 'Utiliser un code de secours' }).click();
  await page.getByLabel('Code de secours', { exact: true }).fill(backupCode);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/documents/);

  await page.goto('/fr/account');
  await section.getByLabel('Mot de passe, pour confirmer').fill(demoPassword);
  await section.getByRole('button', { name: 'Désactiver' }).click();
  await expect(section).toContainText('Le second facteur est désactivé');
});

test('sign-in and account have no fault that axe sees', async ({ page }) => {
  await page.goto('/fr/sign-in');
  await ready(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: /Mireille Vandermeer/ }).click();
  await expect(page).toHaveURL(/\/documents/);
  await page.goto('/fr/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon compte');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

/** The code of this moment: RFC 6238, thirty seconds, six digits. */
const codeOf = (key: string): string => {
  const bits = [...key]
    .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  return String((hash.readUInt32BE((hash.at(-1) ?? 0) & 0xf) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};
