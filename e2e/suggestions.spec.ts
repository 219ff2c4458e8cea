import type { Browser, Page } from '@playwright/test';
import type { DemoHandle } from '../samples/people.ts';
import { apiAs } from './support/api-as.ts';
import { makeDocument, validateSource } from './support/make-document.ts';
import { makePerson } from './support/make-person.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const run = Date.now().toString(36);
const language = 'en';

const field = (page: Page, number: number) => page.getByRole('textbox', { name: `Paragraph ${number}, English` });
const cell = (page: Page, number: number) => page.getByRole('cell').filter({ has: field(page, number) });

/** A person's page with one cell of the document open in it. */
const openAt = async (browser: Browser, handle: DemoHandle, address: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await signInAs(context, handle);
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  return page;
};

test('what one suggests and another accepts is approved by a third', async ({ browser }) => {
  const mark = `Suggestion${run}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  const translator = apiAs('translator.en');
  const { segments, translations } = await translator.documents.open({ id });
  const segmentId = segments[1]?.id ?? '';
  const first = translations.find((one) => one.segmentId === segmentId && one.language === language);
  const text = sampleStatement(mark)[1]?.en ?? '';
  await translator.translations.save({
    segmentId,
    language,
    version: first?.version ?? 0,
    text: { text, marks: [] },
    origin: 'human',
  });
  const address = `/en/documents/${id}?cell=${segmentId}.en`;

  // A reviewer may not write into a draft: they suggest, from the keyboard.
  const reviewing = await openAt(browser, 'reviewer.en', address);
  await expect(field(reviewing, 2)).toHaveAttribute('readonly', '');
  await field(reviewing, 2).press('Control+k');
  await reviewing.getByRole('combobox').fill('Suggest');
  await reviewing.getByRole('combobox').press('Enter');
  const suggestion = reviewing.getByLabel('Your suggestion');
  await expect(suggestion).toBeFocused();
  await expect(suggestion).toHaveValue(text);
  const better = text.replace('note that', 'observe that');
  await suggestion.fill(better);
  await expect(reviewing.getByRole('tabpanel').locator('ins')).toHaveText('observe');
  await suggestion.press('Control+Enter');
  await expect(reviewing.getByRole('tabpanel').getByRole('button', { name: 'Withdraw' })).toBeVisible();
  await expect(reviewing.getByRole('tabpanel').getByRole('button', { name: 'Accept' })).toHaveCount(0);
  await expect(cell(reviewing, 2)).toContainText('1 suggestion');

  // Its translator sees it at the cell, and the difference in the panel.
  const translating = await openAt(browser, 'translator.en', address);
  await cell(translating, 2).getByRole('button', { name: '1 suggestion' }).click();
  const panel = translating.getByRole('tabpanel');
  await expect(panel.locator('del')).toHaveText('note');
  await panel.getByRole('button', { name: 'Accept' }).click();
  await expect(field(translating, 2)).toHaveValue(better);
  await expect(panel).toContainText('Accepted by Rowan Ellery');
  await expect(cell(translating, 2)).not.toContainText('1 suggestion');
  await field(translating, 2).press('Control+Enter');
  await translating.getByRole('button', { name: 'Hand over English (1)' }).click();
  await translating.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
  await expect(translating.getByRole('button', { name: /Hand over English/ })).toHaveCount(0);

  // The text is by both: neither approves it, a third person does.
  await reviewing.goto(address);
  await cell(reviewing, 2)
    .getByRole('button', { name: /Approve/ })
    .click();
  await expect(cell(reviewing, 2).getByRole('alert')).toContainText('You made this text together with a colleague');
  const versionOf = async () => {
    const opened = await translator.documents.open({ id });
    return opened.translations.find((one) => one.segmentId === segmentId && one.language === language)?.version ?? 0;
  };
  const at = { segmentId, language, version: await versionOf() } as const;
  await expect(apiAs('reviewer.en').translations.approve(at)).rejects.toMatchObject({ code: 'joint-work' });
  await expect(translator.translations.approve(at)).rejects.toMatchObject({ code: 'not-allowed' });
  const third = await makePerson('Tierce', [{ role: 'reviewer', language }]);
  expect(await third.api.translations.approve(at)).toMatchObject({ state: 'approved' });
});

test('a suggestion for an approved text is declined with a reason, which its proposer reads', async ({ browser }) => {
  const mark = `Refus${run}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  const { segments } = await apiAs('coordinator').documents.open({ id });
  const segmentId = segments[1]?.id ?? '';
  await apiAs('coordinator').suggestions.propose({
    segmentId,
    language,
    text: { text: `A text about ${mark}.`, marks: [] },
  });
  const address = `/en/documents/${id}?cell=${segmentId}.en&has=suggestion`;
  const translating = await openAt(browser, 'translator.en', address);
  // The filter leaves the one paragraph.
  await expect(translating.getByRole('cell').filter({ has: translating.getByRole('textbox') })).toHaveCount(1);
  await cell(translating, 2).getByRole('button', { name: '1 suggestion' }).click();
  const panel = translating.getByRole('tabpanel');
  await panel.getByRole('button', { name: 'Decline…' }).click();
  await expect(panel.getByLabel('Why? (optional)')).toBeFocused();
  await panel.getByLabel('Why? (optional)').fill('I have not begun.');
  await panel.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(panel).toContainText('Declined by Rowan Ellery');

  const coordinating = await openAt(browser, 'coordinator', `/en/documents/${id}?cell=${segmentId}.en`);
  await coordinating.getByRole('tab', { name: 'Suggestions' }).click();
  await expect(coordinating.getByRole('tabpanel')).toContainText('I have not begun.');
});
