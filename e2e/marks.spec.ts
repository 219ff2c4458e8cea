import type { Page } from '@playwright/test';
import type { Mark } from '../domain/text.ts';
import { apiAs } from './support/api-as.ts';
import { approveAll, makeDocument, publish, validateSource } from './support/make-document.ts';
import { sampleStatement } from './support/sample-statement.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

const run = Date.now().toString(36);
const language = 'en';

const at = (text: string, words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const marksIn = (text: string): Mark[] => {
  const { to } = at(text, 'centres d’accueil');
  return [
    { kind: 'link', ...at(text, 'organisations signataires'), href: 'https://example.org/fr/signataires' },
    { kind: 'bold', ...at(text, '12 villes') },
    { kind: 'footnote', from: to, to, note: 'Chiffres communiqués par les villes.' },
  ];
};

/** Puts the cursor on words of a field, or behind them, as Shift with the arrows would. */
const select = (page: Page, words: string, isBehind = false) =>
  page.getByRole('textbox', { name: 'Paragraph 2, English' }).evaluate(
    (field: HTMLTextAreaElement, asked) => {
      const from = field.value.indexOf(asked.words);
      const to = from + asked.words.length;
      field.focus();
      field.setSelectionRange(asked.isBehind ? to : from, to);
    },
    { words, isBehind },
  );

test('the marks of the source are placed by keyboard, kept, and printed in the edition', async ({ page, context }) => {
  test.setTimeout(120_000);
  const mark = `Marca${run}`;
  const { id } = await makeDocument({ mark, marksIn });
  await validateSource(id);
  const translator = apiAs('translator.en');
  const { segments } = await translator.documents.open({ id });
  const segmentId = segments[1]?.id ?? '';
  await signInAs(context, 'translator.en');
  const address = `/en/documents/${id}?cell=${segmentId}.en`;
  await page.goto(address);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  const field = page.getByRole('textbox', { name: 'Paragraph 2, English' });
  const marks = page.getByRole('group', { name: 'Marks of the source' });
  await field.fill(sampleStatement(mark)[1]?.en ?? '');
  await expect(marks.getByRole('button', { name: /not placed$/ })).toHaveCount(3);
  await expect(field).toHaveAccessibleDescription(/3 marks of the source are not placed: link “organisations/);

  await select(page, 'signatory organizations');
  await field.press('Alt+b');
  await expect(marks.getByRole('button', { name: /not placed$/ })).toHaveCount(2);
  await select(page, '12 cities');
  await field.press('Alt+b');
  await expect(marks.getByRole('button', { name: /not placed$/ })).toHaveCount(1);
  await select(page, 'reception centres', true);
  await field.press('Alt+b');
  await expect(marks.getByRole('button', { name: /not placed$/ })).toHaveCount(0);

  // Once more leads to the note that is still in French.
  await field.press('Alt+b');
  const note = page.getByRole('textbox', { name: 'Note 1, English' });
  await expect(note).toBeFocused();
  await note.fill('Figures provided by the cities.');
  await note.press('Escape');
  await expect(field).toBeFocused();

  // What is typed before them moves the marks, and undo brings both back.
  await field.press('Control+Home');
  await field.pressSequentially('Today: ');
  await field.press('Control+z');
  await marks.getByRole('button', { name: /^link/ }).click();
  await page.getByRole('textbox', { name: 'Address of the link' }).fill('https://example.org/en/signatories');
  const saved = async () => {
    const { translations } = await translator.documents.open({ id });
    const cell = translations.find((one) => one.segmentId === segmentId && one.language === language);
    return cell?.text.marks.map((one) => (one.kind === 'link' ? one.href : one.kind));
  };
  await expect.poll(saved).toEqual(['https://example.org/en/signatories', 'bold', 'footnote']);

  await page.goto(address);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await field.focus();
  await expect(marks.getByRole('button', { name: /placed$/ })).toHaveCount(3);
  await expect(marks.getByRole('button', { name: /not placed$/ })).toHaveCount(0);
  await expect(note).toHaveValue('Figures provided by the cities.');

  // The other texts, without the browser; then two persons and an edition.
  const { translations } = await translator.documents.open({ id });
  for (const { id: segment, position } of segments) {
    const cell = translations.find((one) => one.segmentId === segment && one.language === language);
    const text = sampleStatement(mark)[position]?.en ?? '';
    const place = { segmentId: segment, language } as const;
    const saved =
      position === 1
        ? cell
        : await translator.translations.save({ ...place, version: cell?.version ?? 0, text: { text, marks: [] } });
    await translator.translations.markDone({ ...place, version: saved?.version ?? 0 });
  }
  await translator.translations.handOver({ documentId: id, language });
  await approveAll(id, language);
  const { slug } = await publish(id, language);
  await page.goto(`/en/editions/${slug}`);
  await expect(page.getByRole('link', { name: 'signatory organizations' })).toHaveAttribute(
    'href',
    'https://example.org/en/signatories',
  );
  await expect(page.locator('strong')).toHaveText('12 cities');
  await expect(page.getByText('Figures provided by the cities.')).toBeVisible();
});
