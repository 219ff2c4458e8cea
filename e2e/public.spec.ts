import { apiAs } from './support/api-as.ts';
import { baseUrl } from './support/base-url.ts';
import { crawl } from './support/crawl.ts';
import { makeDocument, makeReadyDocument, publish } from './support/make-document.ts';
import { sessionOf } from './support/session-of.ts';
import { expect, test } from './support/test.ts';
import { unclosed } from './support/unclosed.ts';

// Each a word that stands in no other text.
const run = Date.now().toString(36);
const open = `Vellisport${run}`;
const held = `Corvantes${run}`;
const hidden = `Ostrelume${run}`;
const slugs = { fr: '', en: '' };
let hiddenId = '';

const page = (path: string, init?: RequestInit) => fetch(`${baseUrl()}${path}`, { redirect: 'manual', ...init });

test.beforeAll(async () => {
  const published = await makeReadyDocument({ mark: open, settings: { prevailing: 'original' } });
  // English first: the default is French all the same, once there is a French edition.
  slugs.en = (await publish(published.id, 'en')).slug;
  slugs.fr = (await publish(published.id, 'fr')).slug;
  await makeReadyDocument({ mark: held, settings: { embargoAt: '2037-01-01T08:00:00.000Z' } });
  const { people } = await apiAs('coordinator').documents.assignees();
  const translatorId =
    people.find(({ grants }) => grants.some((one) => one.role === 'translator' && one.language === 'es'))?.id ?? null;
  const only = { language: 'es' as const, translatorId, translatorDueAt: null, reviewerId: null, reviewerDueAt: null };
  hiddenId = (await makeDocument({ mark: hidden, settings: { restricted: true, languages: [only] } })).id;
});

test('an edition is one document without a script that runs, and is known again by its bytes', async () => {
  const answer = await page(`/fr/editions/${slugs.fr}`);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toContain(
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'",
  );
  expect(answer.headers.get('content-security-policy')).not.toMatch(/script-src|unsafe/);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(unclosed(html)).toEqual([]);
  expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script type="application/ld+json">']);
  expect(html).not.toMatch(/ style=| on[a-z]+="/);

  const etag = answer.headers.get('etag') ?? '';
  const again = await page(`/fr/editions/${slugs.fr}`, { headers: { 'If-None-Match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(again.headers.get('etag')).toBe(etag);
  const head = await page(`/fr/editions/${slugs.fr}`, { method: 'HEAD' });
  expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
  expect((await page(`/fr/editions/${slugs.fr}`, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
});

test('says its language, its address and its other languages, both ways', async ({ page: browser }) => {
  const headOf = async (path: string) => {
    await browser.goto(path);
    return browser.evaluate(() => ({
      lang: document.documentElement.lang,
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
      alternates: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map(
        (link) => `${link.hreflang} ${link.href}`,
      ),
      article: JSON.parse(
        document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null',
      ) as Record<string, unknown>,
      type: document.querySelector<HTMLMetaElement>('meta[property="og:type"]')?.content,
      title: document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content,
    }));
  };
  const fr = await headOf(`/fr/editions/${slugs.fr}`);
  const en = await headOf(`/en/editions/${slugs.en}`);
  expect([fr.lang, en.lang]).toEqual(['fr', 'en']);
  expect(en.canonical).toBe(`${baseUrl()}/en/editions/${slugs.en}`);
  expect(en.alternates).toEqual(fr.alternates);
  expect(fr.alternates).toEqual([
    `fr ${baseUrl()}/fr/editions/${slugs.fr}`,
    `en ${baseUrl()}/en/editions/${slugs.en}`,
    `x-default ${baseUrl()}/fr/editions/${slugs.fr}`,
  ]);
  expect(en.article).toMatchObject({ '@type': 'NewsArticle', inLanguage: 'en', headline: en.title, url: en.canonical });
  expect(en.type).toBe('article');
});

test('reads well: headline, dateline, end mark and notice; no wider than a telephone', async ({ page: browser }) => {
  await browser.setViewportSize({ width: 390, height: 844 });
  await browser.goto(`/en/editions/${slugs.en}`);
  await expect(browser.getByRole('heading', { level: 1 })).toHaveText(`Joint statement on reception services ${open}`);
  await expect(browser.getByText('Geneva, 5 March 2026')).toBeVisible();
  await expect(browser.getByText('The French text is the original')).toBeVisible();
  expect(await browser.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await browser.getByRole('link', { name: 'Side by side' }).click();
  await expect(browser.getByRole('heading', { level: 1 })).toHaveText(/side by side$/);
  expect(await browser.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('side by side, each text stands in its own language beside its counterpart, and no other language appears', async ({
  page: browser,
}) => {
  await browser.goto(`/en/editions/${slugs.en}/side-by-side`);
  const rows = await browser
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => [cell.lang, cell.textContent.split(' ').slice(0, 2).join(' ')]),
      ),
    );
  expect(rows).toEqual([
    [
      ['fr', 'Déclaration commune'],
      ['en', 'Joint statement'],
    ],
    [
      ['fr', 'Les organisations'],
      ['en', 'The signatory'],
    ],
    [
      ['fr', 'Elles remercient'],
      ['en', 'They thank'],
    ],
  ]);
});

test('what is not published answers, byte for byte, as what does not exist', async () => {
  const answerOf = async (path: string) => {
    const answer = await page(path);
    return {
      status: answer.status,
      body: await answer.text(),
      headers: [...answer.headers.keys()].filter((name) => name !== 'date').toSorted(),
    };
  };
  const unknown = await answerOf('/es/editions/no-such-statement');
  expect(unknown.status).toBe(404);
  const unpublished = `declaracion-conjunta-sobre-los-servicios-de-acogida-${open.toLowerCase()}`;
  const embargoed = `declaracion-conjunta-sobre-los-servicios-de-acogida-${held.toLowerCase()}`;
  for (const path of [unpublished, embargoed, `${embargoed}/1`, `${unpublished}/side-by-side`, `${unpublished}/one`]) {
    expect(await answerOf(`/es/editions/${path}`), path).toEqual(unknown);
  }
  // The same with a session: a public address shows no more to who is signed in.
  const asked = await page(`/es/editions/${embargoed}`, { headers: { cookie: await sessionOf('publisher') } });
  expect([asked.status, await asked.text()]).toEqual([404, unknown.body]);
});

test('a visitor who follows every link meets no word of what is not published', async () => {
  const visited = await crawl([
    '/',
    '/fr/editions',
    '/en/editions',
    '/es/editions',
    '/robots.txt',
    '/sitemap.xml',
    '/feed.xml',
    '/api/openapi.json',
    '/api/health',
    ...[
      'documents',
      'releases',
      'people',
      'account',
      `documents/${hiddenId}`,
      `documents/${hiddenId}/publish`,
      `documents/${hiddenId}/preview/es`,
    ].map((path) => `/fr/${path}`),
  ]);
  expect(visited.filter(({ path }) => path.includes(open.toLowerCase())).length).toBeGreaterThan(3);
  const secrets = [
    held,
    hidden,
    `a los habitantes de ${open}`,
    'Conférence internationale de solidarité',
    'Projet de déclaration',
    'access to asylum systems',
  ];
  for (const secret of secrets) {
    const found = visited.filter(({ body, path }) => `${path} ${body}`.toLowerCase().includes(secret.toLowerCase()));
    expect(
      found.map(({ path }) => path),
      secret,
    ).toEqual([]);
  }
  const broken = visited.filter(({ path, status }) => path.includes('/editions') && status !== 200);
  expect(
    broken.map(({ path }) => path),
    'links that lead nowhere',
  ).toEqual([]);
});

test('no call of the API answers without a session', async () => {
  const { paths } = (await (await page('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
  expect(calls.length).toBeGreaterThan(30);
  for (const { method, path } of calls.filter((call) => !call.path.startsWith('/links/'))) {
    const filled = path
      .replaceAll(/\{documentId\}|\{id\}/g, hiddenId)
      .replaceAll('{language}', 'es')
      .replaceAll(/\{\w+\}/g, '1');
    const body = method === 'GET' ? {} : { body: '{}' };
    const answer = await page(`/api${filled}`, {
      method,
      headers: { 'Content-Type': 'application/json', Origin: baseUrl() },
      ...body,
    });
    expect([answer.status, (await answer.text()).includes(hidden)], `${method} ${path}`).toEqual([401, false]);
  }
});

test('a restricted document exists only for those assigned and those who answer for it', async () => {
  const other = apiAs('translator.en');
  for (const call of [
    () => other.documents.get({ id: hiddenId }),
    () => other.documents.open({ id: hiddenId }),
    () => other.source.get({ documentId: hiddenId }),
    () => other.publishing.readiness({ documentId: hiddenId }),
    () => other.publishing.preview({ documentId: hiddenId, language: 'es' }),
  ]) {
    await expect(call()).rejects.toMatchObject({ code: 'not-found' });
  }
  expect((await other.documents.list({ archived: false })).documents.map(({ id }) => id)).not.toContain(hiddenId);
  const shown = await page(`/en/documents/${hiddenId}`, { headers: { cookie: await sessionOf('translator.en') } });
  expect([shown.status, (await shown.text()).includes(hidden)]).toEqual([404, false]);
  expect((await apiAs('translator.es').documents.get({ id: hiddenId })).id).toBe(hiddenId);
  expect((await apiAs('coordinator').documents.get({ id: hiddenId })).id).toBe(hiddenId);
});
