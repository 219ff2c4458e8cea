import { expect, it } from 'vitest';
import { draftOf, newDraft, type SettingsDraft } from './settings-draft.ts';
import { settingsOf } from './settings-of.ts';

const filled: SettingsDraft = {
  ...newDraft({ title: 'Communiqué', reference: 'CP-1', zone: 'Europe/Brussels' }),
  organizationIds: ['eu'],
  deadline: '2026-11-24T18:00',
  embargo: '2026-11-25T09:00',
  embargoZone: 'America/Caracas',
};

it('gives the instants that the clocks of each zone mean', () => {
  const made = settingsOf(filled);
  expect(made).toMatchObject({
    ok: true,
    value: { deadlineAt: '2026-11-24T17:00:00.000Z', embargoAt: '2026-11-25T13:00:00.000Z', dateline: null },
  });
});

it('goes back to the same form', () => {
  const made = settingsOf(filled);
  expect(made.ok && draftOf(made.value)).toEqual(filled);
});

it('leaves a language out that is not wanted', () => {
  const made = settingsOf({
    ...filled,
    languages: { ...filled.languages, es: { ...filled.languages.es, isWanted: false } },
  });
  expect(made.ok && made.value.languages.map(({ language }) => language)).toEqual(['en']);
});

it('says what is wrong with each field', () => {
  const made = settingsOf({
    ...filled,
    title: ' ',
    reference: 'x'.repeat(81),
    organizationIds: [],
    embargoZone: 'Europe/Atlantis',
    languages: {
      en: { ...filled.languages.en, translatorDue: '2026-11-24T18:01' },
      es: { ...filled.languages.es, isWanted: false },
    },
  });
  expect(made).toEqual({
    ok: false,
    refusal: {
      title: 'missing',
      reference: 'too-long',
      organizations: 'no-organization',
      embargoZone: 'no-zone',
      'en.translatorDue': 'after-deadline',
    },
  });
});

it('wants a language', () => {
  const { en, es } = filled.languages;
  const made = settingsOf({ ...filled, languages: { en: { ...en, isWanted: false }, es: { ...es, isWanted: false } } });
  expect(made).toMatchObject({ ok: false, refusal: { languages: 'no-language' } });
});
