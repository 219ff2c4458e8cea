import { apiAs } from './support/api-as.ts';
import { makeDocument } from './support/make-document.ts';
import { signInAs } from './support/sign-in-as.ts';
import { expect, test } from './support/test.ts';

test('the faults of a source are accepted, corrected and declined before it is validated', async ({
  page,
  context,
}) => {
  const mark = `Fautes${Date.now()}`;
  const { id } = await makeDocument({ mark });
  const editor = apiAs('source.fr');
  const draft = await editor.source.get({ documentId: id });
  const texts = [
    `Les Etats réunis à ${mark} saluent l'accord`,
    `Les organisations ont répondu : oui.`,
    'Mr Ruiz préside.',
  ];
  await editor.source.revise({
    documentId: id,
    number: draft.source.number,
    version: draft.source.version,
    segments: draft.segments.map(({ id: segmentId, kind }, at) => ({
      id: segmentId,
      kind,
      text: texts[at] ?? '',
      affects: [],
      reason: '',
    })),
    contacts: [],
    hasEndMark: true,
  });

  await signInAs(context, 'validator.fr');
  await page.goto(`/en/documents/${id}/source`);
  const faults = page.getByRole('region', { name: '4 points to look at in the French text' });
  await expect(faults).toBeVisible();
  await faults.getByRole('button', { name: 'Accept, Paragraph 2' }).click();
  await expect(page.getByText('répondu\u00A0: oui')).toBeVisible();
  await expect(page.getByRole('heading', { name: '3 points' })).toBeVisible();
  // Spaces are typography: who accepts them may still validate.
  await page.getByRole('button', { name: 'Validate version 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Points wait for an answer' });
  await dialog.getByRole('button', { name: 'Go back' }).click();

  await page.getByRole('button', { name: 'Decline, Paragraph 3' }).click();
  await expect(page.getByLabel('Reason')).toBeFocused();
  await page.getByRole('button', { name: 'Decline', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: '2 points' })).toBeVisible();
  await page.getByRole('button', { name: 'Validate version 1' }).click();
  await dialog.getByLabel('Reason').fill('As it was published.');
  await dialog.getByRole('button', { name: 'Decline and validate' }).click();
  await expect(page.getByText('Version 1 validated.', { exact: false }).first()).toBeVisible();
  const after = await editor.faults.list({ documentId: id });
  expect(after.open).toBe(0);
  expect(after.faults).toHaveLength(3);
});
