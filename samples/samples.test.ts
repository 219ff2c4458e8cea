import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blocksApproval, runChecks } from '#domain/checks/run-checks.ts';
import { blockKinds } from '#domain/blocks/block.ts';
import { faultOf } from '#domain/blocks/fits-kind.ts';
import { officialNames } from '#domain/names/official-names.ts';
import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';
import { communiqueOutcome, plantedMistakes } from './communique-outcome.ts';
import { communiqueScenario, communiqueV1Change } from './communique-scenario.ts';
import { communiqueContacts } from './communique-settings.ts';
import { communiqueTranslations } from './communique-translations.ts';
import { declaration, declarationScenario } from './declaration.ts';
import { note, noteScenario } from './note.ts';
import { laterVersion, sampleLibrary } from './library.ts';
import { sampleOrganizations } from './organizations.ts';
import { demoHandles, demoPeople } from './people.ts';
import { replay, type IsBlocked } from './replay.ts';

const file = readFileSync(new URL('./communique.fr.txt', import.meta.url), 'utf8');
const lines = file.split('\n').filter((line) => line.trim() !== '');
const end = lines.indexOf('FIN');
const source = lines.slice(end - 12, end);
const contactSource = lines.slice(end + 1);

const findingsOf = (french: string | undefined, text: string | undefined, language: TargetLanguage) =>
  runChecks(french ?? '', text ?? '', { language, kind: 'paragraph' });
const checkedAgainst =
  (french: string[]): IsBlocked =>
  (segment, language, text) =>
    blocksApproval(findingsOf(french[segment], text, language));

const noteFrench = note.segments.map((segment) => segment.fr);
const declarationFrench = declaration.segments.map((segment) => segment.fr);
const outcome = replay(communiqueScenario, 12, checkedAgainst(source));
const noteOutcome = replay(noteScenario, note.segments.length, checkedAgainst(noteFrench));
const declarationOutcome = replay(declarationScenario, declaration.segments.length, checkedAgainst(declarationFrench));

describe('the communiqué', () => {
  test('has a translation in both languages for each of its twelve texts', () => {
    expect(source[0]).toMatch(/^Communiqué conjoint/);
    expect(communiqueTranslations).toHaveLength(12);
  });

  test('stands in the file as version 2 says', () => {
    expect(source[communiqueV1Change.segmentIndex]).toBe(communiqueV1Change.v2Text);
    expect(communiqueV1Change.v1Text.replace('défis majeurs', 'défis considérables')).toBe(communiqueV1Change.v2Text);
  });

  test.each(targetLanguages)('is in mid-work as claimed in %s, by acts that the workflow allows', (language) => {
    const stands = outcome[language].map(({ state, staleFrom }) => ({ state, sourceChanged: staleFrom !== null }));
    expect(stands).toEqual(communiqueOutcome[language]);
  });

  test('shows every state and the flag in each language', () => {
    const count = (language: 'en' | 'es', state: string) =>
      outcome[language].filter((cell) => cell.state === state).length;
    const states = ['approved', 'in-review', 'changes-requested', 'draft', 'untranslated'];
    expect(states.map((state) => count('en', state))).toEqual([4, 3, 1, 2, 2]);
    expect(states.map((state) => count('es', state))).toEqual([2, 4, 1, 1, 4]);
    for (const language of targetLanguages)
      expect(outcome[language].some((cell) => cell.staleFrom !== null)).toBe(true);
  });

  test.each(targetLanguages)('is translated without a finding in %s', (language) => {
    const findings = source.flatMap((french, n) => findingsOf(french, communiqueTranslations[n]?.[language], language));
    expect(findings).toEqual([]);
  });

  test.each(targetLanguages)('blocks approval only where a mistake is planted in %s', (language) => {
    const isBlocked = checkedAgainst(source);
    const blocked = outcome[language].flatMap(({ state, text }, n) =>
      state !== 'untranslated' && isBlocked(n, language, text.text) ? [n] : [],
    );
    expect(blocked).toEqual(plantedMistakes.filter((one) => one.language === language).map((one) => one.segment));
  });

  test.each(plantedMistakes)(
    'has the $check check find the planted $found ($language)',
    ({ language, segment, check }) => {
      const findings = findingsOf(source[segment], outcome[language][segment]?.text.text, language);
      expect(
        findings.filter((finding) => finding.level === 'blocks-approval').map((finding) => finding.check),
      ).toContain(check);
    },
  );

  test.each(plantedMistakes)('holds the planted $found ($language)', ({ language, segment, found, expected }) => {
    expect(outcome[language][segment]?.text.text).toContain(found);
    expect(communiqueTranslations[segment]?.[language]).toContain(expected);
  });

  test.each(targetLanguages)('keeps every address and number of its contact block in %s', (language) => {
    const data = (text: string) => text.match(/[\w.-]+@[\w.-]+|\+ ?[\d ]+/g);
    expect(communiqueContacts[language]).toHaveLength(contactSource.length);
    expect(communiqueContacts[language].map((line) => data(line.text))).toEqual(contactSource.map(data));
  });
});

test('the note and the declaration are translated without a finding', () => {
  const english = [...note.segments, ...declaration.segments].flatMap(({ fr, en }) => findingsOf(fr, en, 'en'));
  const spanish = note.segments.flatMap(({ fr, es }) => findingsOf(fr, es, 'es'));
  expect([...english, ...spanish]).toEqual([]);
});

test('the note is approved throughout before it is published', () => {
  for (const language of targetLanguages)
    expect(noteOutcome[language].every((cell) => cell.state === 'approved')).toBe(true);
});

test('the declaration waits for its English reviewer and has no Spanish', () => {
  expect(declaration.segments).toHaveLength(8);
  expect(new Set(declarationOutcome.en.map((cell) => cell.state))).toEqual(new Set(['in-review']));
  expect(new Set(declarationOutcome.es.map((cell) => cell.state))).toEqual(new Set(['untranslated']));
});

test('the organizations bear the names and acronyms of the registry', () => {
  for (const { names } of sampleOrganizations) {
    const official = officialNames.find((entry) => entry.names.fr === names.fr.name);
    expect(official?.names).toEqual({ fr: names.fr.name, en: names.en.name, es: names.es.name });
    expect(official?.acronyms).toEqual({ fr: names.fr.acronym, en: names.en.acronym, es: names.es.acronym });
  }
});

test('the library has blocks of every kind, in shape, the last of them still without a text in a language', () => {
  expect(new Set(sampleLibrary.map(({ kind }) => kind))).toEqual(new Set(blockKinds));
  for (const { kind, texts } of [...sampleLibrary, { kind: 'boilerplate' as const, ...laterVersion }]) {
    expect(faultOf(kind, texts)).toBeNull();
  }
  expect(sampleLibrary.filter(({ texts }) => texts.es.length === 0).map(({ key }) => key)).toEqual(['about-eu']);
  const used = noteScenario.flatMap((step) => (step.act === 'choose-blocks' ? step.blocks : []));
  expect(sampleLibrary.map(({ key }) => key)).toEqual(expect.arrayContaining([...used, laterVersion.key]));
});

test('every demo account has a role, and no address that could exist', () => {
  expect(demoPeople.map((person) => person.handle)).toEqual([...demoHandles]);
  for (const person of demoPeople) {
    expect(person.email).toBe(`${person.handle}@example.org`);
    expect(person.roles.length).toBeGreaterThan(0);
  }
});

describe('typography', () => {
  const reasons = communiqueScenario.flatMap((step) =>
    step.act === 'send-back' ? [{ language: step.language, text: step.reason }] : [],
  );
  const saves = [...communiqueScenario, ...noteScenario, ...declarationScenario].flatMap((step) =>
    step.act === 'save' ? [{ language: step.language, text: step.text }] : [],
  );
  const finals = communiqueTranslations.flatMap(({ en, es }) => [
    { language: 'en', text: en },
    { language: 'es', text: es },
  ]);
  const blocks = [...sampleLibrary, laterVersion].flatMap(({ texts }) =>
    (['en', 'es'] as const).flatMap((language) => texts[language].map(({ text }) => ({ language, text }))),
  );
  const french = [
    ...[...sampleLibrary, laterVersion].flatMap(({ texts }) => texts.fr.map(({ text }) => text)),
    ...[...note.segments, ...note.contacts, ...declaration.segments].map((segment) => segment.fr),
    communiqueV1Change.reason,
  ];

  test.each([...reasons, ...saves, ...finals, ...blocks])(
    'of the $language text is clean: $text',
    ({ language, text }) => {
      expect(text).not.toMatch(/["']|\s\s|^\s|\s$|\s[,;:.?!]|\.\./);
      expect(text).not.toMatch(language === 'es' ? /“|”| - / : /«|»| - |\bisation\b/);
      if (language === 'es' && text.includes('?')) expect(text).toContain('¿');
    },
  );

  test.each(french)('of the French is that of the Imprimerie nationale: %s', (text) => {
    expect(text).not.toMatch(/["']|\s\s|^\s|\s$/);
    expect(text).not.toMatch(/[^\u00A0]:|[^\u202F][;?!]|[^\u00A0]%|«[^\u00A0]|[^\u00A0]»/);
  });
});
