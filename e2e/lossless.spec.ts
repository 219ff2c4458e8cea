import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import { demoPassword } from '../samples/demo-password.ts';
import type { DemoHandle } from '../samples/people.ts';
import { apiAs } from './support/api-as.ts';
import { baseUrl } from './support/base-url.ts';
import { makeDocument, translate, validateSource } from './support/make-document.ts';
import { ownServer } from './support/own-server.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page, number: number, language = 'English') =>
  page.getByRole('textbox', { name: `Paragraph ${number}, ${language}` });
const cell = (page: Page, number: number, language = 'English') =>
  page.getByRole('cell').filter({ has: field(page, number, language) });
const bar = (page: Page) => page.locator('[data-unsaved]');
const isSaved = (page: Page) =>
  expect(page.locator('[data-save]:visible').first()).toHaveAttribute('data-save', 'saved', { timeout: 20_000 });
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
};
let made = 0;
const makeOpenDocument = async (name: string) => {
  const mark = `${name}${(made += 1)}x${Date.now() % 100_000}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  return { id, mark, address: `/en/documents/${id}` };
};
/** The English texts of a document as the server has them, in order. */
const textsOf = async (id: string): Promise<string[]> => {
  const { segments, translations } = await apiAs('translator.en').documents.open({ id });
  return segments.map(
    (segment) =>
      translations.find((one) => one.segmentId === segment.id && one.language === 'en')?.text.text ?? 'missing',
  );
};
/** Figures for the report of the run. */
const tell = (info: TestInfo, figures: Record<string, number>) => {
  const description = Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  info.annotations.push({ type: 'figures', description });
  console.log(`${info.title}: ${description}`);
};
const saves = '**/api/segments/*/*';
const cutOff = (page: Page) => page.route(saves, (route) => route.abort());
const reconnect = (page: Page) => page.unroute(saves);
/** Longer than the browser takes to keep a text, shorter than a save waits. */
const kept = (page: Page) => page.waitForTimeout(150);
/** A session of this test's own, that it may end. */
const signInAnew = async (context: BrowserContext, handle: DemoHandle) => {
  const answer = await context.request.post(`${baseUrl()}/api/auth/sign-in/email`, {
    data: { email: `${handle}@example.org`, password: demoPassword },
    headers: { Origin: baseUrl() },
  });
  expect(answer.ok()).toBe(true);
};

test('offline for a minute with 20 edits: all of them arrive', async ({ page, context }, info) => {
  const { id, address } = await makeOpenDocument('Offline');
  await signInAs(context, 'translator.en');
  await page.clock.install();
  await open(page, address);
  await context.setOffline(true);
  await expect(bar(page)).toContainText('Offline. What you type stays on this device');
  const words: string[][] = [[], [], []];
  for (let edit = 0; edit < 20; edit += 1) {
    const number = edit % 3;
    words[number]!.push(`word${edit}`);
    await field(page, number + 1).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`${words[number]!.length > 1 ? ' ' : ''}word${edit}`);
    await page.clock.runFor(3000);
  }
  await expect(bar(page)).toContainText('Offline. 3 edits wait on this device');
  expect((await textsOf(id)).join('')).toBe('');
  await context.setOffline(false);
  await expect(bar(page)).toContainText('Everything is saved again.');
  const texts = await textsOf(id);
  expect(texts).toEqual(words.map((all) => all.join(' ')));
  const arrived = texts.flatMap((text) => text.split(' ')).length;
  tell(info, { edits: 20, acknowledged: arrived, lost: 20 - arrived, overwritten: 0 });
});

for (const end of ['closed', 'crashed'] as const) {
  test(`a tab that is ${end} while one types loses nothing`, { tag: '@browser' }, async ({ page, context }, info) => {
    const { id, mark, address } = await makeOpenDocument('Killed');
    await signInAs(context, 'translator.en');
    await open(page, address);
    await cutOff(page);
    await field(page, 1).click();
    await page.keyboard.type(`First ${mark}`);
    await field(page, 2).click();
    await page.keyboard.type(`Second ${mark}`);
    await kept(page);
    if (end === 'closed') await page.close();
    else {
      const session = await context.newCDPSession(page);
      const gone = page.waitForEvent('crash');
      session.send('Page.crash').catch(() => undefined);
      await gone;
    }
    // A page that is closed may still send its last words; one that crashed cannot.
    if (end === 'crashed') expect((await textsOf(id)).join('')).toBe('');
    const again = await context.newPage();
    await open(again, address);
    await expect(field(again, 1)).toHaveValue(`First ${mark}`);
    await expect(field(again, 2)).toHaveValue(`Second ${mark}`);
    await expect.poll(() => textsOf(id)).toEqual([`First ${mark}`, `Second ${mark}`, '']);
    await isSaved(again);
    tell(info, { edits: 2, acknowledged: 2, lost: 0, overwritten: 0 });
  });
}

test('an expired session: one signs in again over the page, and what waited goes', async ({ page, context }, info) => {
  const { id, mark, address } = await makeOpenDocument('Expired');
  await signInAs(context, 'translator.en');
  await open(page, address);
  await context.clearCookies();
  await field(page, 1).click();
  await page.keyboard.type(`First ${mark}`);
  await field(page, 2).click();
  await page.keyboard.type(`Second ${mark}`);
  await expect(bar(page)).toContainText('Your session has ended. 2 edits wait on this device.');
  await bar(page).getByRole('button', { name: 'Sign in again…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('E-mail address')).toHaveValue('translator.en@example.org');
  await expect(dialog.getByLabel('E-mail address')).toHaveAttribute('readonly');
  await dialog.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(bar(page)).toContainText('Everything is saved again.');
  await expect(field(page, 2)).toHaveValue(`Second ${mark}`);
  expect(await textsOf(id)).toEqual([`First ${mark}`, `Second ${mark}`, '']);
  tell(info, { edits: 2, acknowledged: 2, lost: 0, overwritten: 0 });
});

test('a server killed in the middle of saves keeps what it acknowledged, and is sent the rest', async ({
  browser,
}, info) => {
  // It seeds a demo of its own.
  test.slow();
  const server = await ownServer();
  const context = await browser.newContext({ baseURL: server.url });
  try {
    const cookie = await server.signIn('translator.en');
    const [name = '', ...value] = cookie.split('=');
    await context.addCookies([{ name, value: value.join('='), url: server.url, httpOnly: true, sameSite: 'Lax' }]);
    const { documents } = await server.api(cookie).documents.list({ archived: false });
    const own = documents.find(({ title }) => title.startsWith('Communiqué conjoint des co-présidents'));
    const id = own?.id ?? '';
    const page = await context.newPage();
    const acknowledged = new Map<string, string>();
    page.on('response', (response) => {
      const [, segmentId] = /\/api\/segments\/([^/]+)\/en$/.exec(new URL(response.url()).pathname) ?? [];
      if (!segmentId || !response.ok() || response.request().method() !== 'PUT') return;
      const sent = response.request().postDataJSON() as { text: { text: string } };
      acknowledged.set(segmentId, sent.text.text);
    });
    await open(page, `/en/documents/${id}?view=en`);
    const before = await server.api(cookie).documents.open({ id });
    const typed = new Map<string, string>();
    const fields = before.segments.slice(0, 10);
    let atKill = 0;
    for (const [at, segment] of fields.entries()) {
      const text = `Typed ${at} while the server lives or not.`;
      // Rows out of sight come to the page as one goes there.
      if (at === 0) await field(page, 1).click();
      else await page.keyboard.press('Alt+ArrowDown');
      await expect(field(page, at + 1)).toBeFocused();
      await field(page, at + 1).fill(text);
      typed.set(segment.id, text);
      // Leaving a cell saves it: the kill falls among the saves, not beside them.
      if (at === 5) {
        await server.kill();
        atKill = acknowledged.size;
      }
    }
    await expect(bar(page)).toContainText('The server does not answer.');
    expect(acknowledged.size).toBeLessThan(typed.size);
    await server.startAgain();
    await bar(page)
      .getByRole('button', { name: 'Try now' })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await isSaved(page);
    const after = await server.api(cookie).documents.open({ id });
    const now = new Map(
      after.translations.filter((one) => one.language === 'en').map((one) => [one.segmentId, one.text.text]),
    );
    const lost = [...typed].filter(([segmentId, text]) => now.get(segmentId) !== text).length;
    const forgotten = [...acknowledged].filter(([segmentId, text]) => now.get(segmentId) !== text).length;
    tell(info, {
      edits: typed.size,
      'acknowledged before the kill': atKill,
      acknowledged: acknowledged.size,
      lost,
      overwritten: forgotten,
    });
    expect({ lost, forgotten }).toEqual({ lost: 0, forgotten: 0 });
  } finally {
    await context.close();
    await server.end();
  }
});

test('two writers in one cell 200 times: no text overwrites one that its writer had not seen', async ({}, info) => {
  const { id, mark } = await makeOpenDocument('Writers');
  await translate(id, 'en', mark);
  const writers = [
    { name: 'translator', api: apiAs('translator.en') },
    { name: 'reviewer', api: apiAs('reviewer.en') },
  ] as const;
  const { translations } = await writers[0].api.documents.open({ id, size: 1 });
  const { segmentId, version: first } = translations.find((one) => one.language === 'en')!;
  const past = (await writers[0].api.translations.history({ segmentId, language: 'en' })).length;
  const acknowledged: { by: string; text: string; seen: number; version: number }[] = [];
  let refused = 0;
  let wrongly = 0;
  const write = async ({ name, api }: (typeof writers)[number], seen: number, text: string) => {
    try {
      const answer = await api.translations.save({
        segmentId,
        language: 'en',
        version: seen,
        text: { text, marks: [] },
        origin: 'human',
      });
      acknowledged.push({ by: name, text, seen, version: answer.version });
      return answer.version;
    } catch (error) {
      refused += 1;
      if ((error as { code?: string }).code !== 'stale') wrongly += 1;
      return null;
    }
  };
  let seen = first;
  for (let round = 0; round < 100; round += 1) {
    // Both saw the same version: one is faster, the other is refused, looks, and writes again.
    const answers = await Promise.all(writers.map((writer) => write(writer, seen, `${writer.name} ${round} ${mark}`)));
    expect(answers.filter((version) => version !== null)).toHaveLength(1);
    seen += 1;
    const slower = writers[answers[0] === null ? 0 : 1];
    await write(slower, seen, `${slower.name} ${round} ${mark}`);
    seen += 1;
  }
  const inOrder = acknowledged.toSorted((a, b) => a.version - b.version);
  const overwritten = inOrder.filter(
    ({ seen: saw, version }, at) => saw !== version - 1 || version !== first + at + 1,
  ).length;
  // In the history the saves in a row by one person are one, the last.
  const expected = inOrder.filter(({ by }, at) => by !== inOrder[at + 1]?.by).map(({ text }) => text);
  const history = await writers[0].api.translations.history({ segmentId, language: 'en' });
  const written = history.slice(0, history.length - past).map(({ text }) => text);
  expect(written.toReversed()).toEqual(expected);
  const texts = await textsOf(id);
  expect(texts[0]).toBe(inOrder.at(-1)?.text);
  tell(info, { acknowledged: acknowledged.length, refused, lost: 200 - acknowledged.length, overwritten });
  expect({ overwritten, wrongly, acknowledged: acknowledged.length }).toEqual({
    overwritten: 0,
    wrongly: 0,
    acknowledged: 200,
  });
});

test('a conflict shows both changes against the text they began from, outlives a reload, and can take both', async ({
  page,
  context,
}, info) => {
  const { id, mark, address } = await makeOpenDocument('Three');
  await translate(id, 'en', mark);
  const [text = ''] = await textsOf(id);
  await signInAs(context, 'translator.en');
  await open(page, address);
  await cutOff(page);
  const mine = text.replace('Joint', 'Common');
  await field(page, 1).click();
  await field(page, 1).fill(mine);
  const reviewer = apiAs('reviewer.en');
  const { translations } = await reviewer.documents.open({ id, size: 1 });
  const { segmentId, version } = translations.find((one) => one.language === 'en')!;
  const theirs = text.replace('services', 'facilities');
  await reviewer.translations.save({
    segmentId,
    language: 'en',
    version,
    text: { text: theirs, marks: [] },
    origin: 'human',
  });
  await reconnect(page);
  const choice = cell(page, 1).getByRole('group');
  await expect(choice).toContainText('Adaeze Whitcombe changed this text meanwhile');
  await expect(choice.locator('ins')).toHaveText(['facilities', 'Common', 'Common', 'facilities']);
  await expect(bar(page)).toContainText('1 text waits for you to choose');
  expect((await textsOf(id))[0]).toBe(theirs);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(choice).toContainText('Adaeze Whitcombe changed this text meanwhile');
  await expect(field(page, 1)).toHaveValue(mine);
  await choice.getByRole('button', { name: 'Take both changes' }).click();
  await isSaved(page);
  const both = theirs.replace('Joint', 'Common');
  expect((await textsOf(id))[0]).toBe(both);
  await expect(field(page, 1)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(field(page, 1)).toHaveValue(mine);
  tell(info, { edits: 2, acknowledged: 2, lost: 0, overwritten: 0 });
});

test(
  'undo and redo go from cell to cell, past a hand-over, and take an insertion back at once',
  { tag: '@browser' },
  async ({ page, context }) => {
    const { id, mark, address } = await makeOpenDocument('Undo');
    const french = sampleStatement(mark)[2]!.fr;
    await signInAs(context, 'translator.en');
    await open(page, address);
    await field(page, 1).click();
    await page.keyboard.type('One');
    await field(page, 2).click();
    await page.keyboard.type('Two');
    await field(page, 3).click();
    await page.keyboard.press('Alt+c');
    await expect(field(page, 3)).toHaveValue(french);
    await page.keyboard.press('Control+z');
    await expect(field(page, 3)).toHaveValue('');
    await page.keyboard.press('Control+z');
    await expect(field(page, 2)).toBeFocused();
    await expect(field(page, 2)).toHaveValue('');
    await page.keyboard.press('Control+z');
    await expect(field(page, 1)).toBeFocused();
    await expect(field(page, 1)).toHaveValue('');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Control+Shift+z');
    await expect(field(page, 3)).toHaveValue(french);
    await expect(field(page, 1)).toHaveValue('One');
    await field(page, 1).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' more');
    await page.keyboard.press('Control+Enter');
    await expect(cell(page, 1)).toContainText('In review');
    await isSaved(page);
    await page.keyboard.press('Control+z');
    await expect(field(page, 1)).toHaveValue('One');
    await expect(field(page, 1)).toBeFocused();
    await isSaved(page);
    await expect.poll(async () => (await textsOf(id))[0]).toBe('One');
    await expect(cell(page, 1)).toContainText('In review');
  },
);

test(
  'another account in the same browser neither sees these texts nor sends them',
  { tag: '@browser' },
  async ({ page, context }, info) => {
    const { id, mark, address } = await makeOpenDocument('Account');
    await translate(id, 'en', mark);
    const [before] = await textsOf(id);
    const sent: string[] = [];
    await signInAs(context, 'translator.en');
    await open(page, address);
    await cutOff(page);
    await field(page, 1).click();
    await field(page, 1).fill(`Of Rowan ${mark}`);
    await kept(page);
    await signInAs(context, 'reviewer.en');
    await reconnect(page);
    await expect(bar(page)).toContainText('Somebody else is signed in in this browser.', { timeout: 20_000 });
    expect((await textsOf(id))[0]).toBe(before);
    const theirs = await context.newPage();
    theirs.on('request', (request) => sent.push(request.postData() ?? ''));
    await open(theirs, address);
    await expect(field(theirs, 1)).toHaveValue(before ?? '');
    await theirs.waitForTimeout(1500);
    expect(sent.filter((body) => body.includes('Of Rowan'))).toEqual([]);
    expect((await textsOf(id))[0]).toBe(before);
    await theirs.close();
    await page.bringToFront();
    await bar(page).getByRole('button', { name: 'Sign in as Rowan Ellery…' }).click();
    await page.getByRole('dialog').getByLabel('Password', { exact: true }).fill(demoPassword);
    await page.keyboard.press('Enter');
    await isSaved(page);
    expect((await textsOf(id))[0]).toBe(`Of Rowan ${mark}`);
    tell(info, { edits: 1, acknowledged: 1, lost: 0, overwritten: 0, 'sent as somebody else': 0 });
  },
);

test(
  'signing out warns while texts wait, keeps them for their author, and leaves nothing once all is safe',
  { tag: '@browser' },
  async ({ page, context }, info) => {
    const { id, mark, address } = await makeOpenDocument('Leaving');
    const title = sampleStatement(mark)[0]!.fr;
    page.on('dialog', (dialog) => void dialog.accept());
    await signInAnew(context, 'translator.en');
    await open(page, address);
    await cutOff(page);
    await field(page, 1).click();
    await page.keyboard.type(`Waiting ${mark}`);
    await kept(page);
    await page.goto('/en/documents');
    const out = page.getByRole('button', { name: 'Sign out' }).first();
    await out.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('1 edit has not reached the server yet.');
    await expect(dialog.getByRole('link', { name: title })).toBeVisible();
    await dialog.getByRole('button', { name: 'Stay' }).click();
    await expect(dialog).toHaveCount(0);
    await out.click();
    await dialog.getByRole('button', { name: 'Sign out all the same' }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await reconnect(page);
    await signInAnew(context, 'reviewer.en');
    await page.goto('/en/documents');
    await out.click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await signInAnew(context, 'translator.en');
    await open(page, address);
    await expect(field(page, 1)).toHaveValue(`Waiting ${mark}`);
    await expect.poll(async () => (await textsOf(id))[0]).toBe(`Waiting ${mark}`);
    await isSaved(page);
    await page.goto('/en/documents');
    await out.click();
    await expect(page).toHaveURL(/\/sign-in$/);
    const left = await page.evaluate(async () => {
      const asked = indexedDB.open('triptyque-unsaved');
      await new Promise((done) => asked.addEventListener('success', done));
      const counted = asked.result.transaction('edits').objectStore('edits').count();
      await new Promise((done) => counted.addEventListener('success', done));
      return counted.result;
    });
    expect(left).toBe(0);
    tell(info, { edits: 1, acknowledged: 1, lost: 0, overwritten: 0 });
  },
);
