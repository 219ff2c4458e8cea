import type { BrowserContext, Page } from '@playwright/test';
import type { DocumentSettings } from '../contract/documents.ts';
import type { DemoHandle } from '../samples/people.ts';
import { apiAs } from './support/api-as.ts';
import { baseUrl } from './support/base-url.ts';
import { makeDocument, validateSource } from './support/make-document.ts';
import { makePerson } from './support/make-person.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const run = Date.now().toString(36);

const field = (page: Page, number: number, language = 'English') =>
  page.getByRole('textbox', { name: `Paragraph ${number}, ${language}`, exact: true });
const open = async (page: Page, id: string, search = '') => {
  await page.goto(`/en/documents/${id}${search}`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
};
const panel = (page: Page) => page.getByRole('tabpanel');
/** A browser of somebody else, at the same time. */
const asPerson = async (context: BrowserContext, handle: DemoHandle): Promise<Page> => {
  const other = await context.browser()!.newContext();
  await signInAs(other, handle);
  return other.newPage();
};
const opened = async (name: string, settings: Partial<DocumentSettings> = {}) => {
  const mark = `${name}${run}`;
  const { id } = await makeDocument({ mark, settings });
  await validateSource(id);
  const { segments } = await apiAs('coordinator').documents.open({ id });
  return { id, mark, segmentId: segments[1]!.id };
};
/** The inbox's entries about one document. */
const entries = (page: Page, mark: string) => page.getByRole('region').filter({ hasText: mark }).getByRole('listitem');

test('a question about the French reaches its owner, is seen in every language, and ends with the version it led to', async ({
  page,
  context,
}) => {
  const { id, mark, segmentId } = await opened('Question');
  await signInAs(context, 'translator.en');
  await open(page, id, `?cell=${segmentId}.en`);
  const source = page.getByRole('row').filter({ has: field(page, 2) });
  await source.getByRole('button', { name: 'Ask about the French' }).click();
  const question = panel(page).getByRole('textbox', { name: /Your question/ });
  await expect(question).toBeFocused();
  await page.keyboard.type('Are these cities or towns?');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByText('Are these cities or towns?')).toBeVisible();
  await expect(panel(page).getByText('Waits for an answer')).toBeVisible();
  // One may go on translating at once.
  await expect(field(page, 2)).toBeFocused();
  await expect(source.getByRole('button', { name: 'One question' })).toBeVisible();

  const editor = await asPerson(context, 'source.fr');
  await editor.goto('/en/inbox');
  const asked = entries(editor, mark).filter({ hasText: 'Rowan Ellery asks about the French' });
  await expect(asked).toContainText('Unread');
  await asked.getByRole('link').click();
  await expect(panel(editor).getByText('Are these cities or towns?')).toBeVisible();
  await panel(editor).getByRole('button', { name: 'Answer' }).click();
  await panel(editor).getByRole('textbox', { name: 'Your answer to the question' }).fill('Cities.');
  await panel(editor).getByRole('button', { name: 'Send the answer' }).click();
  await expect(panel(editor).getByText('Answered')).toBeVisible();
  // Seen is read.
  await editor.goto('/en/inbox');
  await expect(asked).toBeVisible();
  await expect(asked).not.toContainText('Unread');

  await signInAs(context, 'translator.es');
  await open(page, id, `?cell=${segmentId}.es&panel=talk`);
  await expect(panel(page).getByText('Cities.')).toBeVisible();

  await page.goto('/en/inbox');
  await expect(entries(page, mark).filter({ hasText: 'answers' })).toHaveCount(0);
  await signInAs(context, 'translator.en');
  await page.goto('/en/inbox');
  await expect(entries(page, mark).filter({ hasText: 'Baptiste Lemoine answers' })).toBeVisible();

  // It leads to another version of the French, which is offered.
  const writer = apiAs('source.fr');
  const { source: newest, segments, contacts, hasEndMark } = await writer.source.get({ documentId: id });
  await writer.source.revise({
    documentId: id,
    number: newest.number,
    version: newest.version,
    segments: segments.map((one) => ({
      ...one,
      text: one.id === segmentId ? one.text.text.replace('12 villes', '12 grandes villes') : one.text.text,
      affects: one.id === segmentId ? ['en' as const, 'es' as const] : [],
      reason: one.id === segmentId ? 'Asked by the translators' : '',
    })),
    contacts,
    hasEndMark,
  });
  await validateSource(id);
  await open(editor, id, `?cell=${segmentId}.en&panel=talk`);
  await panel(editor).getByRole('button', { name: 'End it: the paragraph changed in v2' }).click();
  await panel(editor).getByText('One that is over').click();
  await expect(panel(editor).getByText('It led to version 2 of the French.')).toBeVisible();
  await editor.context().close();
});

test('whoever asks again is led to the question that is open', async ({ page, context }) => {
  const { id, segmentId } = await opened('Again');
  const ask = { documentId: id, segmentId, language: 'fr' as const, mentions: [] };
  await apiAs('translator.en').talk.open({ ...ask, text: 'Which day?' });
  await apiAs('translator.es').talk.open({ ...ask, text: 'And at what hour?' });
  await signInAs(context, 'reviewer.es');
  await open(page, id, `?cell=${segmentId}.es&panel=talk`);
  await expect(panel(page).getByText('Which day?')).toBeVisible();
  await expect(panel(page).getByText('And at what hour?')).toBeVisible();
  await expect(panel(page).getByText('Waits for an answer')).toHaveCount(1);
});

test('a mention is chosen by keys, reaches the inbox, and what is written is kept', async ({ page, context }) => {
  const { id, mark, segmentId } = await opened('Mention');
  await signInAs(context, 'reviewer.en');
  await open(page, id, `?cell=${segmentId}.en&panel=talk`);
  await panel(page).getByRole('button', { name: 'Comment', exact: true }).click();
  const comment = panel(page).getByRole('textbox', { name: 'Your comment' });
  await comment.pressSequentially('See the glossary, @row');
  await expect(panel(page).getByRole('option', { name: /Rowan Ellery/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(comment).toHaveValue('See the glossary, @Rowan Ellery ');
  // Other cells in between, and a reload.
  await field(page, 3).click();
  await expect(comment).toHaveCount(0);
  await open(page, id, `?cell=${segmentId}.en&panel=talk`);
  await expect(comment).toHaveValue('See the glossary, @Rowan Ellery ');
  await panel(page).getByRole('button', { name: 'Send' }).click();
  await expect(panel(page).getByText('@Rowan Ellery')).toBeVisible();

  const translator = await asPerson(context, 'translator.en');
  await translator.goto('/en/inbox');
  const mentioned = entries(translator, mark).filter({ hasText: 'Adaeze Whitcombe mentions you' });
  await expect(mentioned).toContainText('Unread');
  await mentioned.getByRole('button', { name: 'Mark as read' }).click();
  await expect(mentioned).not.toContainText('Unread');
  await translator.context().close();
});

test('a comment is resolved and reopened, and the publishing page tells of what is open', async ({ page, context }) => {
  const { id, segmentId } = await opened('Resolve');
  const said = { documentId: id, segmentId, mentions: [] };
  await apiAs('reviewer.en').talk.open({ ...said, language: 'en', text: 'Shorter?' });
  await apiAs('translator.en').talk.open({ ...said, language: 'fr', text: 'Which residents?' });

  const publisher = await asPerson(context, 'publisher');
  await publisher.goto(`/en/documents/${id}/publish?language=en`);
  const talk = publisher.getByRole('list', { name: 'Open conversations' });
  await expect(talk).toContainText('A question about the French is open');
  await expect(talk).toContainText('A comment is not resolved');
  await publisher.goto(`/en/documents/${id}/publish?language=es`);
  await expect(talk).toContainText('A question about the French is open');
  await expect(talk).not.toContainText('not resolved');

  await signInAs(context, 'translator.en');
  await open(page, id, `?cell=${segmentId}.en&panel=talk`);
  await panel(page).getByRole('button', { name: 'Mark as resolved' }).click();
  await panel(page).getByText('One that is over').click();
  await expect(panel(page).getByText(/Ended by Rowan Ellery/)).toBeVisible();
  await publisher.goto(`/en/documents/${id}/publish?language=en`);
  await expect(talk).not.toContainText('not resolved');
  await panel(page).getByRole('button', { name: 'Reopen' }).click();
  await expect(panel(page).getByRole('button', { name: 'Mark as resolved' })).toBeVisible();
  await publisher.context().close();
});

test('nobody hears of a restricted document, or lists what is said there, who may not read it', async () => {
  const { id, segmentId } = await opened('Restricted', { restricted: true });
  const { api: stranger } = await makePerson('Corentin', [{ role: 'reviewer', language: 'en' }]);
  const people = await apiAs('translator.en').talk.people({ documentId: id });
  expect(people.map(({ name }) => name)).not.toContain('Corentin');
  const thread = await apiAs('translator.en').talk.open({
    documentId: id,
    segmentId,
    language: 'en',
    text: '@Corentin',
    mentions: [],
  });
  const refused = { code: 'not-found' };
  await expect(stranger.talk.list({ documentId: id })).rejects.toMatchObject(refused);
  await expect(stranger.talk.ofSegment({ documentId: id, segmentId })).rejects.toMatchObject(refused);
  await expect(stranger.talk.people({ documentId: id })).rejects.toMatchObject(refused);
  await expect(stranger.talk.reply({ id: thread.id, text: 'Hello', mentions: [] })).rejects.toMatchObject(refused);
  expect((await stranger.inbox.list({})).notices).toEqual([]);
});

test('an empty inbox says what will come', async ({ page, context }) => {
  const { cookie } = await makePerson('Solveig', [{ role: 'translator', language: 'es' }]);
  const [name = '', ...value] = cookie.split('=');
  await context.addCookies([{ name, value: value.join('='), url: baseUrl(), httpOnly: true, sameSite: 'Lax' }]);
  await page.goto('/en/inbox');
  await expect(page.getByText('Nothing waits for you here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark everything as read' })).toHaveCount(0);
});
