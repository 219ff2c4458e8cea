import { apiAs } from './support/api-as.ts';
import { makeDocument, translate, validateSource } from './support/make-document.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

test('a changed source shows what moved, offers the new figure, and is answered with one key', async ({
  page,
  context,
}) => {
  const mark = `Chiffre${Date.now()}`;
  const { id } = await makeDocument({ mark });
  await validateSource(id);
  await translate(id, 'en', mark);
  const editor = apiAs('source.fr');
  const draft = await editor.source.get({ documentId: id });
  const changed = [
    (text: string) => text.replace('Déclaration commune', 'Déclaration conjointe'),
    (text: string) => text.replace('45 centres', '48 centres'),
    (text: string) => text,
  ];
  await editor.source.revise({
    documentId: id,
    number: draft.source.number,
    version: draft.source.version,
    segments: draft.segments.map(({ id: segmentId, kind, text }, at) => ({
      id: segmentId,
      kind,
      text: changed[at]?.(text.text) ?? '',
      affects: ['en'],
      reason: 'Chiffre',
    })),
    contacts: draft.contacts,
    hasEndMark: draft.hasEndMark,
  });
  await validateSource(id);

  await signInAs(context, 'translator.en');
  await page.goto(`/en/documents/${id}`);
  const first = page.getByRole('textbox', { name: 'Paragraph 1, English' });
  const second = page.getByRole('textbox', { name: 'Paragraph 2, English' });
  await first.click();
  await expect(page.getByRole('button', { name: 'Still right' })).toBeVisible();
  // Confirmed with the key that marks done, and on to the next.
  await page.keyboard.press('Control+Enter');
  await expect(second).toBeFocused();
  await page.getByRole('button', { name: 'Replace 45 with 48' }).click();
  await expect(second).toHaveValue(/opened 48 reception centres/);
  await expect(page.getByText('The text before this change', { exact: false })).toBeVisible();
  await second.focus();
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => {
      const { translations } = await apiAs('translator.en').documents.open({ id });
      return translations.filter(({ language, staleFrom }) => language === 'en' && staleFrom !== null).length;
    })
    .toBe(0);
});
