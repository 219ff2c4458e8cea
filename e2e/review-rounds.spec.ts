import type { Browser, Page } from '@playwright/test';
import type { DemoHandle } from '../samples/people.ts';
import { apiAs } from './support/api-as.ts';
import { makeDocument, translate, validateSource } from './support/make-document.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const run = Date.now().toString(36);
const language = 'en';

const field = (page: Page, number: number) => page.getByRole('textbox', { name: `Paragraph ${number}, English` });
const cell = (page: Page, number: number) => page.getByRole('cell').filter({ has: field(page, number) });

const openAt = async (browser: Browser, handle: DemoHandle, address: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await signInAs(context, handle);
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  return page;
};

/** A document whose English is handed over, with the second paragraph as its people find it. */
const handedOver = async (mark: string) => {
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  await translate(id, language, mark);
  const { segments } = await apiAs('reviewer.en').documents.open({ id });
  const segmentId = segments[1]?.id ?? '';
  const seen = async () => {
    const { translations } = await apiAs('reviewer.en').documents.open({ id });
    const found = translations.find((one) => one.segmentId === segmentId && one.language === language);
    return { segmentId, language, version: found?.version ?? 0 } as const;
  };
  return {
    id,
    segmentId,
    seen,
    text: sampleStatement(mark)[1]?.en ?? '',
    address: `/en/documents/${id}?cell=${segmentId}.en`,
  };
};

test('a reviewer sees what moved since they decided, source and text side by side', async ({ browser }) => {
  const { id, segmentId, seen, text, address } = await handedOver(`Depuis${run}`);
  const reviewer = apiAs('reviewer.en');
  await reviewer.translations.approve(await seen());
  const translator = apiAs('translator.en');
  const changed = text.replace('12 cities', '12 towns');
  await translator.translations.save({ ...(await seen()), text: { text: changed, marks: [] }, origin: 'human' });
  const editor = apiAs('source.fr');
  const { source, segments, contacts, hasEndMark } = await editor.source.get({ documentId: id });
  await editor.source.revise({
    documentId: id,
    number: source.number,
    version: source.version,
    segments: segments.map((one) => ({
      id: one.id,
      kind: one.kind,
      text: one.id === segmentId ? one.text.text.replace('45 centres', '46 centres') : one.text.text,
      affects: one.id === segmentId ? ['en', 'es'] : [],
      reason: one.id === segmentId ? 'Recompté' : '',
    })),
    contacts,
    hasEndMark,
  });
  await validateSource(id);

  const page = await openAt(browser, 'reviewer.en', `${address}&has=moved`);
  await expect(page.getByRole('row').filter({ has: page.getByRole('textbox') })).toHaveCount(1);
  // In the row, the change of the French stands beside that of the text.
  const row = page.getByRole('row').filter({ has: field(page, 2) });
  await expect(row.locator('[lang=fr] ins')).toHaveText('46');
  await expect(cell(page, 2).locator('ins')).toHaveText('towns');
  await cell(page, 2).getByRole('button', { name: 'moved since your decision' }).click();
  const since = page.getByRole('region', { name: 'Since your decision' });
  await expect(since).toContainText('You approved this text');
  await expect(since.locator('[lang=fr] del')).toHaveText('45');
  await expect(since.locator('[lang=fr] ins')).toHaveText('46');
  await expect(since.locator('[lang=en] del')).toHaveText('cities');
  await expect(since.locator('[lang=en] ins')).toHaveText('towns');
});

test('a translator accepts one change of a reviewer and contests another', async ({ browser }) => {
  const { id, segmentId, seen, text, address } = await handedOver(`Conteste${run}`);
  const reviewer = apiAs('reviewer.en');
  const rewrite = async (to: string) => {
    await reviewer.translations.save({ ...(await seen()), text: { text: to, marks: [] }, origin: 'human' });
    await reviewer.translations.approve(await seen());
  };
  await rewrite(text.replace('note that', 'observe that'));

  const page = await openAt(browser, 'translator.en', address);
  await expect(cell(page, 2).locator('ins')).toHaveText('observe');
  await expect(cell(page, 2)).toContainText('Approved');
  // The key of the cell accepts; the approval stands.
  await field(page, 2).press('Control+Enter');
  await expect(cell(page, 2).getByRole('button', { name: /Contest/ })).toHaveCount(0);
  await expect
    .poll(async () => {
      const { translations } = await reviewer.documents.open({ id });
      return translations.find((one) => one.segmentId === segmentId && one.language === language);
    })
    .toMatchObject({ state: 'approved', answer: { kind: 'accepted', byName: 'Rowan Ellery' } });

  // The translator goes over it again, and so does the reviewer.
  await apiAs('translator.en').translations.save({ ...(await seen()), text: { text, marks: [] }, origin: 'human' });
  await rewrite(text.replace('45 reception centres', '45 shelters'));
  await page.goto(address);
  await cell(page, 2).getByRole('button', { name: 'Contest the change…' }).click();
  await page.getByRole('button', { name: 'Contest', exact: true }).click();
  await expect(cell(page, 2)).toContainText('Write the reason');
  await page.getByLabel('Why?').fill('A shelter is something else.');
  await page.getByRole('button', { name: 'Contest', exact: true }).click();
  await expect(cell(page, 2)).toContainText('In review');
  await expect(cell(page, 2)).toContainText('Rowan Ellery contests this');
  await expect(field(page, 2)).toBeFocused();

  const reviewing = await openAt(browser, 'reviewer.en', address);
  await expect(cell(reviewing, 2)).toContainText('A shelter is something else.');
  await reviewing.getByRole('tab', { name: 'History' }).click();
  await expect(reviewing.getByRole('tabpanel').getByRole('listitem').first()).toContainText('contested');
  const threads = await reviewer.talk.list({ documentId: id });
  expect(threads).toMatchObject([{ kind: 'contest', segmentId, language }]);
});

test('a translator contests that a text was sent back', async ({ browser }) => {
  const { seen, text, address } = await handedOver(`Renvoi${run}`);
  await apiAs('reviewer.en').translations.sendBack({ ...(await seen()), category: 'style', reason: 'Heavy.' });
  const page = await openAt(browser, 'translator.en', address);
  await cell(page, 2).getByRole('button', { name: 'Contest the return…' }).click();
  await page.getByLabel('Why?').fill('It follows the source.');
  await page.getByRole('button', { name: 'Contest', exact: true }).click();
  await expect(cell(page, 2)).toContainText('In review');
  await expect(field(page, 2)).toHaveValue(text);

  const reviewing = await openAt(browser, 'reviewer.en', address);
  await expect(cell(reviewing, 2)).toContainText('Heavy.');
  await expect(cell(reviewing, 2)).toContainText('It follows the source.');
});
