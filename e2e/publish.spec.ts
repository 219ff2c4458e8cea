import { apiAs } from './support/api-as.ts';
import { baseUrl } from './support/base-url.ts';
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

const run = Date.now().toString(36);
const addressOf = async (documentId: string, language: 'fr' | 'en' | 'es') =>
  (await apiAs('publisher').publishing.readiness({ documentId })).languages.find((one) => one.language === language)
    ?.slug ?? '';

test('says what stands in the way, whom it waits for, and leads to the paragraph', async ({ page, context }) => {
  const { id } = await makeDocument({ mark: `Obstavel${run}` });
  await validateSource(id);
  await signInAs(context, 'publisher');
  await page.goto(`/fr/documents/${id}/publish?language=en`);
  await expect(page.getByRole('heading', { name: 'Publier l’édition anglaise' })).toBeVisible();
  const gate = page
    .getByRole('list', { name: 'Conditions de publication' })
    .getByRole('listitem')
    .filter({ hasText: '3 textes ne sont pas approuvés' });
  await expect(gate).toContainText('Rowan Ellery');
  await expect(page.getByRole('button', { name: 'Publier l’édition 1' })).toBeDisabled();
  await expect(
    page.getByRole('navigation', { name: 'Langues du document' }).getByRole('link', { name: /Français/i }),
  ).toContainText('prête');
  await gate.getByRole('link', { name: 'Aller au § 1' }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/documents/${id}\\?cell=[^.]+\\.en$`));
});

test('publishes three languages, and a second edition takes the address of the first', async ({ page, context }) => {
  test.setTimeout(120_000);
  const mark = `Tresvel${run}`;
  const { id } = await makeReadyDocument({ mark });
  await signInAs(context, 'publisher');
  for (const [language, headline] of Object.entries(sampleStatement(mark)[0] ?? {})) {
    await page.goto(`/fr/documents/${id}/publish?language=${language}`);
    await page.getByRole('button', { name: 'Publier l’édition 1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publier maintenant' }).click();
    const made = page
      .getByRole('region', { name: 'Éditions de cette langue' })
      .getByRole('link', { name: 'Édition 1' });
    await expect(made).toBeVisible();
    await made.click();
    await expect(page).toHaveURL(new RegExp(`/${language}/editions/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  }
  const slug = await addressOf(id, 'en');

  // The French text changes where it matters in English only.
  const editor = apiAs('source.fr');
  const draft = await editor.source.get({ documentId: id });
  const segments = draft.segments.map(({ id: segmentId, kind, text }, index) => ({
    id: segmentId,
    kind,
    text: index === 2 ? text.text.replace('2 500', '2 700') : text.text,
    affects: index === 2 ? (['en'] as const).slice() : [],
    reason: '',
  }));
  const { contacts, hasEndMark, source } = draft;
  await editor.source.revise({
    documentId: id,
    number: source.number,
    version: source.version,
    segments,
    contacts,
    hasEndMark,
  });
  await validateSource(id);
  const translator = apiAs('translator.en');
  const { translations } = await translator.documents.open({ id });
  const stale = translations.find(({ language, staleFrom }) => language === 'en' && staleFrom !== null);
  expect(stale).toBeDefined();
  if (!stale) return;
  const text = { text: stale.text.text.replace('2,500', '2,700'), marks: [] };
  await page.goto(`/fr/documents/${id}/publish?language=en`);
  await expect(page.getByText('Un texte suit une version antérieure')).toBeVisible();
  const saved = await translator.translations.save({
    segmentId: stale.segmentId,
    language: 'en',
    version: stale.version,
    text,
    origin: 'human',
  });
  // Marked done again: the translator looked at what the change of the source asks.
  await translator.translations.markDone({ segmentId: stale.segmentId, language: 'en', version: saved.version });
  await approveAll(id, 'en');
  expect((await publish(id, 'en')).number).toBe(2);

  await page.goto(`/en/editions/${slug}`);
  await expect(page.getByRole('main')).toContainText('2,700');
  await expect(page.getByText('superseded')).toHaveCount(0);
  await page.goto(`/en/editions/${slug}/1`);
  await expect(page.getByRole('main')).toContainText('2,500');
  await expect(page.getByText('This edition was superseded by edition 2.')).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseUrl()}/en/editions/${slug}/1`);
  await page.getByRole('link', { name: 'Read the current edition' }).click();
  await expect(page).toHaveURL(`${baseUrl()}/en/editions/${slug}`);
  await page.goto('/en/releases');
  await expect(page.getByRole('listitem').filter({ hasText: mark })).toHaveCount(4);
});

test('refuses before the embargo’s instant, on the page and on the server', async ({ page, context }) => {
  const { id } = await makeReadyDocument({
    mark: `Tardivel${run}`,
    settings: { embargoAt: '2037-01-01T08:00:00.000Z', embargoZone: 'Europe/Brussels' },
  });
  await signInAs(context, 'publisher');
  await page.goto(`/en/documents/${id}/publish?language=en`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Under embargo' })).toContainText(/2037.*Brussels/);
  await expect(page.getByRole('button', { name: 'Publish edition 1' })).toBeDisabled();
  await expect(publish(id, 'en')).rejects.toMatchObject({ code: 'under-embargo' });
  expect((await fetch(`${baseUrl()}/en/editions/${await addressOf(id, 'en')}`)).status).toBe(404);
});

test('refuses who is no publisher, and what is not ready', async () => {
  const { id } = await makeReadyDocument({ mark: `Nonvel${run}` });
  for (const handle of ['coordinator', 'reviewer.en', 'administrator'] as const) {
    await expect(apiAs(handle).publishing.publish({ documentId: id, language: 'en', number: 1 })).rejects.toMatchObject(
      { code: 'not-allowed' },
    );
  }
  const { id: unready } = await makeDocument({ mark: `Midvel${run}` });
  await expect(publish(unready, 'fr')).rejects.toMatchObject({ code: 'not-ready' });
  await validateSource(unready);
  await translate(unready, 'es', `Midvel${run}`);
  await expect(publish(unready, 'es')).rejects.toMatchObject({ code: 'not-ready' });
});

test('the address comes from the headline and can be chosen until first published', async ({ page, context }) => {
  const mark = `Slugvel${run}`;
  const { id } = await makeReadyDocument({ mark });
  await signInAs(context, 'publisher');
  await page.goto(`/en/documents/${id}/publish?language=en`);
  const field = page.getByLabel('Address of the public page');
  await expect(field).toHaveValue(`joint-statement-on-reception-services-${mark.toLowerCase()}`);
  await field.fill('Not an address');
  await expect(page.getByText('Only lower-case letters')).toBeVisible();
  const chosen = `reception-${mark.toLowerCase()}`;
  await field.fill(chosen);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
  await page.reload();
  await expect(field).toHaveValue(chosen);
  expect(await publish(id, 'en')).toEqual({ number: 1, slug: chosen });
  await page.reload();
  await expect(page.getByText(`/en/editions/${chosen}`)).toBeVisible();
  await expect(field).toHaveCount(0);
  const { languages } = await apiAs('publisher').publishing.readiness({ documentId: id });
  const version = languages.find(({ language }) => language === 'en')?.version ?? 0;
  await expect(
    apiAs('publisher').publishing.setSlug({ documentId: id, language: 'en', version, slug: 'later' }),
  ).rejects.toMatchObject({ code: 'slug-fixed' });
});
