import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { apiAs } from './support/api-as.ts';
import {
  approveAll,
  makeDocument,
  makeReadyDocument,
  publish,
  translate,
  validateSource,
} from './support/make-document.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page, number: number) => page.getByRole('textbox', { name: `Paragraph ${number}, English` });
const row = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

/** The source editor writes a next version: a figure in the second paragraph, one paragraph before it, the third gone. */
const prepareNext = async (documentId: string): Promise<void> => {
  const editor = apiAs('source.fr');
  const { source, segments, contacts, hasEndMark } = await editor.source.get({ documentId });
  const [first, second] = segments.map((segment) => ({
    id: segment.id,
    kind: segment.kind,
    text: segment.text.text.replace('45 centres', '48 centres'),
    affects: ['en' as const, 'es' as const],
    reason: 'New figure',
  }));
  if (!first || !second) throw new Error('no paragraphs');
  const added = { ...second, id: null, text: 'Un paragraphe de plus, avant les autres.' };
  const { number, version } = source;
  await editor.source.revise({
    documentId,
    number,
    version,
    segments: [first, added, second],
    contacts,
    hasEndMark,
  });
};

test('a new version comes as a file: realigned, corrected, triaged, validated, compared', async ({ page, context }) => {
  const mark = `Fichier${Date.now()}`;
  const { id } = await makeReadyDocument({ mark });
  await publish(id, 'en');
  const [title, second, third] = sampleStatement(mark).map(({ fr }) => fr);
  if (!title || !second || !third) throw new Error('no texts');

  await signInAs(context, 'source.fr');
  await page.goto(`/en/documents/${id}/source`);
  await page.getByRole('link', { name: 'New version from a file' }).click();
  const lines = [
    title,
    'Cette phrase de travail ne devait pas rester dans le texte du communiqué.',
    second.replace('45 centres', '48 centres'),
    third.replace('habitants', 'habittants'),
    'FIN',
  ];
  await page
    .getByLabel('Drop the file of the new version here')
    .setInputFiles({ name: 'version-2.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n\n')) });
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
  await expect(row(page, 'depuis le début').getByText('edited')).toBeVisible();
  await expect(row(page, 'depuis le début').locator('del')).toHaveText('45');
  await expect(row(page, 'depuis le début').locator('ins')).toHaveText('48');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id: rule }) => rule)).toEqual([]);

  // What is no paragraph is left out; a wrong pair is corrected and the correction taken back.
  await row(page, 'Cette phrase de travail').getByRole('button', { name: 'Correct…' }).click();
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await row(page, 'depuis le début').getByRole('button', { name: 'Correct…' }).click();
  await page.getByRole('button', { name: 'It is a new paragraph' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 deleted' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo the last correction' }).click();
  await page.getByRole('button', { name: 'Prepare version 2' }).click();

  // A figure matters for every language, spelling for none; a reason is one press.
  await expect(page.getByText('Original file: version-2.txt.')).toBeVisible();
  const figure = row(page, 'Compared with version 1').filter({ hasText: '48 centres' });
  await expect(figure.getByLabel('This matters for')).toHaveValue('all');
  await expect(row(page, 'habittants').getByLabel('This matters for')).toHaveValue('none');
  await figure.getByLabel('This matters for').selectOption('es');
  await figure.getByRole('button', { name: 'New figure' }).click();
  await page.getByRole('button', { name: 'Save the version in preparation' }).click();
  await expect(page.getByText('Version 2 saved.').first()).toBeVisible();

  await validateSource(id);
  const { translations } = await apiAs('translator.en').documents.open({ id });
  expect(translations.filter(({ staleFrom }) => staleFrom !== null).map(({ language }) => language)).toEqual(['es']);
  expect(translations.filter(({ language, state }) => language === 'en' && state === 'approved')).toHaveLength(3);

  // Whoever may read the document compares any two of its versions.
  await signInAs(context, 'translator.es');
  await page.goto(`/en/documents/${id}/source/compare?from=1&to=2`);
  await expect(page.getByRole('heading', { level: 1, name: 'From version 1 to version 2' })).toBeVisible();
  await expect(row(page, 'depuis le début')).toContainText('Spanish to be looked at again · New figure');
  await page.getByRole('link', { name: 'Show the whole text' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: mark })).toHaveCount(3);

  // The edition from before says which version it translates.
  const { languages } = await apiAs('publisher').publishing.readiness({ documentId: id });
  const edition = languages.find(({ language }) => language === 'en')?.editions[0];
  expect(edition?.sourceNumber).toBe(1);
  await page.goto(`/en/editions/${edition?.slug ?? ''}`);
  await expect(page.getByText('Translation of version 1 of the French text')).toBeVisible();
});

test('an update never takes a text away from somebody who is typing', async ({ page, context }) => {
  const mark = `Frappe${Date.now()}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  await translate(id, 'en', mark);
  await approveAll(id, 'en');
  await prepareNext(id);
  await signInAs(context, 'translator.en');
  await page.goto(`/en/documents/${id}?view=en`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');

  // Another paragraph comes before the one that one writes in, and its French changes.
  await field(page, 2).click();
  await page.keyboard.press('Control+End');
  const words = Array.from({ length: 30 }, (_, at) => ` word${at}`);
  const [before, after] = [words.slice(0, 10).join(''), words.slice(10).join('')];
  await page.keyboard.type(before);
  await Promise.all([validateSource(id), page.keyboard.type(after, { delay: 25 })]);
  await expect(field(page, 3)).toBeFocused();
  await expect(field(page, 3)).toHaveValue(new RegExp(`${words.join('')}$`));
  await expect(page.getByRole('cell').filter({ has: field(page, 3) })).toContainText('Source changed');
});

test('what is typed in a paragraph that goes is kept, to be copied', async ({ page, context }) => {
  const mark = `Retrait${Date.now()}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  await translate(id, 'en', mark);
  await prepareNext(id);
  await signInAs(context, 'translator.en');
  await page.goto(`/en/documents/${id}?view=en`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');

  await field(page, 3).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' These words');
  await Promise.all([validateSource(id), page.keyboard.type(' are still here when it is gone.', { delay: 25 })]);
  await expect(page.getByText('The paragraph that you were writing is no longer in the French text.')).toBeVisible();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Texts whose paragraph is gone' });
  await expect(dialog).toContainText('These words are still here when it is gone.');
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeVisible();
});
