import type { BrowserContext, Page } from '@playwright/test';
import { demoPeople, type DemoHandle } from '../samples/people.ts';
import { apiAs } from './support/api-as.ts';
import { makeDocument, validateSource } from './support/make-document.ts';
import { saveElsewhere } from './support/save-elsewhere.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const language = 'en';
const field = (page: Page, number: number) => page.getByRole('textbox', { name: `Paragraph ${number}, English` });
const cell = (page: Page, number: number) => page.getByRole('cell').filter({ has: field(page, number) });
const nameOf = (handle: DemoHandle) => demoPeople.find((person) => person.handle === handle)?.name ?? '';

const open = async (page: Page, id: string) => {
  await page.goto(`/en/documents/${id}?view=en`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
};

let made = 0;
const makeOpenDocument = async () => {
  const { id } = await makeDocument({
    mark: `Direct${(made += 1)}x${Date.now() % 1_000_000}`,
    settings: { handoverMode: 'as-it-comes' },
  });
  await validateSource(id);
  const { segments, translations } = await apiAs('translator.en').documents.open({ id });
  const segmentId = segments[0]?.id ?? '';
  const versionOf = (of: typeof translations) =>
    of.find((one) => one.segmentId === segmentId && one.language === language)?.version ?? 0;
  /** Writes the first text by the API, as the translator's other computer would. */
  const write = async (text: string) => {
    const { translations: now } = await apiAs('translator.en').documents.open({ id });
    return apiAs('translator.en').translations.save({
      segmentId,
      language,
      version: versionOf(now),
      text: { text, marks: [] },
      origin: 'human',
    });
  };
  return { id, segmentId, write };
};

/** The streams that the pages of a browser have opened. */
const countStreams = (context: BrowserContext): string[] => {
  const streams: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/live') streams.push(request.url());
  });
  return streams;
};

/** Does something elsewhere, and gives how many milliseconds after its answer the page shows it. */
const measured = async (what: string, act: () => Promise<unknown>, seen: () => Promise<unknown>): Promise<number> => {
  await act();
  const began = performance.now();
  await seen();
  const took = Math.round(performance.now() - began);
  console.log(`  ${what}: seen ${took} ms after the answer`);
  return took;
};

test('two people see each other’s texts, states, comments and places within a second', async ({ browser, baseURL }) => {
  const { id } = await makeOpenDocument();
  const contexts = await Promise.all([browser.newContext({ baseURL }), browser.newContext({ baseURL })]);
  const [ada, ren] = await Promise.all(contexts.map((context) => context.newPage()));
  if (!ada || !ren) throw new Error('no pages');
  await signInAs(contexts[0], 'translator.en');
  await signInAs(contexts[1], 'reviewer.en');
  await open(ada, id);
  await open(ren, id);
  const here = (page: Page) => page.getByRole('list', { name: 'Also in this document' });
  await expect(here(ada)).toContainText(nameOf('reviewer.en'));
  await expect(here(ren)).toContainText(nameOf('translator.en'));

  await field(ada, 2).click();
  const place = await measured(
    'presence',
    () => ada.waitForResponse((answer) => answer.url().endsWith('/presence') && answer.ok()),
    () => expect(cell(ren, 2)).toContainText(`${nameOf('translator.en')} is here`),
  );
  const saves = (page: Page) =>
    page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && /\/segments\/[^/]+\/en$/.test(answer.url()),
    );
  const text = await measured(
    'text',
    async () => {
      const saved = saves(ada);
      await ada.keyboard.type('The organizations met.');
      await saved;
    },
    () => expect(field(ren, 2)).toHaveValue('The organizations met.'),
  );
  await expect(field(ada, 2)).toBeFocused();
  const state = await measured(
    'state',
    async () => {
      const done = ada.waitForResponse((answer) => answer.url().endsWith('/done'));
      await ada.keyboard.press('Control+Enter');
      await done;
    },
    () => expect(cell(ren, 2)).toContainText('In review'),
  );
  await field(ren, 2).click();
  await ren.getByRole('tab', { name: 'Talk' }).click();
  await expect(ren.getByText('No comment on this text.')).toBeVisible();
  const { segments } = await apiAs('translator.en').documents.open({ id });
  const on = { documentId: id, segmentId: segments[1]?.id ?? '', language } as const;
  const comment = await measured(
    'comment',
    () => apiAs('translator.en').talk.open({ ...on, text: 'Which organizations?', mentions: [] }),
    () => expect(ren.getByRole('tabpanel')).toContainText('Which organizations?'),
  );
  for (const took of [place, text, state, comment]) expect(took).toBeLessThan(1000);

  // Whoever leaves is gone from the page of the other.
  await ada.close();
  await expect(here(ren)).toHaveCount(0);
  await Promise.all(contexts.map((context) => context.close()));
});

test('what one is typing is not changed by what another saved', async ({ page, context }) => {
  const { id, write } = await makeOpenDocument();
  await signInAs(context, 'reviewer.en');
  await write('The first version.');
  const translator = await context.browser()!.newContext();
  await signInAs(translator, 'translator.en');
  const ada = await translator.newPage();
  await open(ada, id);
  await open(page, id);
  await field(ada, 1).click();
  await ada.route('**/segments/**', (route) => route.abort());
  await ada.keyboard.press('End');
  await ada.keyboard.type(' And mine.');
  await write('The second version.');
  await expect(field(page, 1)).toHaveValue('The second version.');
  await expect(field(ada, 1)).toHaveValue('The first version. And mine.');
  await expect(field(ada, 1)).toBeFocused();
  await translator.close();
});

test('the tabs of a browser share one stream, and another tab takes over from the one that closes', async ({
  page,
  context,
}) => {
  const { id, write } = await makeOpenDocument();
  await signInAs(context, 'reviewer.en');
  const streams = countStreams(context);
  await open(page, id);
  await expect.poll(() => streams.length).toBe(1);
  const second = await context.newPage();
  await open(second, id);
  const third = await context.newPage();
  await open(third, id);
  await write('For all tabs.');
  for (const tab of [page, second, third]) await expect(field(tab, 1)).toHaveValue('For all tabs.');
  expect(streams).toHaveLength(1);

  await page.close();
  await write('After the first tab has closed.');
  for (const tab of [second, third]) await expect(field(tab, 1)).toHaveValue('After the first tab has closed.');
  expect(streams).toHaveLength(2);
});

test('what was missed offline arrives once the network is back', async ({ page, context }) => {
  const { id, write } = await makeOpenDocument();
  await signInAs(context, 'reviewer.en');
  const streams = countStreams(context);
  await open(page, id);
  await write('Before.');
  await expect(field(page, 1)).toHaveValue('Before.');
  await context.setOffline(true);
  await write('Meanwhile, once.');
  await write('Meanwhile, twice.');
  await page.waitForTimeout(3000);
  await expect(field(page, 1)).toHaveValue('Before.');
  await context.setOffline(false);
  await expect(field(page, 1)).toHaveValue('Meanwhile, twice.');
  expect(streams.length).toBeGreaterThan(1);
});

test('a write by another process reaches the open page within a second', async ({ page, context }) => {
  const { id, segmentId } = await makeOpenDocument();
  await signInAs(context, 'reviewer.en');
  await open(page, id);
  const email = demoPeople.find(({ handle }) => handle === 'translator.en')?.email ?? '';
  const took = await measured(
    'another process',
    () => saveElsewhere({ email, segmentId, language, text: 'From the command line.' }),
    () => expect(field(page, 1)).toHaveValue('From the command line.'),
  );
  expect(took).toBeLessThan(1000);
});

test('the stream is for whom the page was drawn, and unbuffered', async ({ baseURL, context, request }) => {
  const { id } = await makeOpenDocument();
  await signInAs(context, 'reviewer.en');
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const me = await apiAs('reviewer.en').session.me();
  const ask = (person: string, headers: Record<string, string>) =>
    fetch(`${baseURL}/api/live?person=${person}&documents=${id}:0`, { headers });
  expect((await request.get(`/api/live?person=${me.id}`)).status()).toBe(401);
  expect((await ask('somebody-else', { cookie })).status).toBe(409);
  const answer = await ask(me.id, { cookie, 'accept-encoding': 'gzip, br' });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(answer.headers.get('cache-control')).toContain('no-transform');
  const reader = answer.body!.getReader();
  let told = '';
  while (!told.includes('event: presence')) told += new TextDecoder().decode((await reader.read()).value);
  expect(told).toContain(`id: ${id}:1\nevent: change`);
  await reader.cancel();
});
