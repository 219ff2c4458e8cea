import type { RefusalCode } from '#contract/refusal.ts';
import { loadCell } from '#db/reads/load-cell.ts';
import type { Actor, Grant, Role } from '#domain/access/role.ts';
import type { Result } from '#domain/result.ts';
import { plain } from '#domain/text.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { approve } from '../translations/approve.ts';
import { handOver } from '../translations/hand-over.ts';
import { markDone } from '../translations/mark-done.ts';
import { save } from '../translations/save.ts';
import { insertPerson } from './insert-document.ts';
import { openTestStore } from '#db/testing/open-test-store.ts';

const grant = (role: Role, language: Language | null): Grant => ({ role, language });

/** A test's database with the people of a press office, and what they do all day. */
export const openPressOffice = async () => {
  const { store, close } = await openTestStore();
  const people = {
    coordinator: await insertPerson(store, 'Carla', grant('coordinator', null)),
    sourceEditor: await insertPerson(store, 'Samuel', grant('source-editor', 'fr')),
    translator: await insertPerson(store, 'Tess', grant('translator', 'en'), grant('translator', 'es')),
    reviewer: await insertPerson(store, 'Rita', grant('reviewer', 'en'), grant('reviewer', 'es')),
    both: await insertPerson(store, 'Bea', grant('translator', 'en'), grant('reviewer', 'en')),
    publisher: await insertPerson(store, 'Paul', grant('publisher', null)),
    nobody: await insertPerson(store, 'Nemo'),
  };
  let minute = 0;
  const as = (actor: Actor): Act => ({ store, actor, now: new Date(Date.UTC(2026, 10, 3, 9, (minute += 1))) });
  /** A cell and the version of it that stands. */
  const cell = async (segmentId: string, language: TargetLanguage = 'en') => {
    const loaded = await loadCell(store.read, { segmentId, language });
    if (!loaded) throw new Error('there is no such cell');
    return { segmentId, language, version: loaded.translation.version };
  };
  const write = async (segmentId: string, text: string, actor = people.translator, language: TargetLanguage = 'en') =>
    valueOf(await save(as(actor), { ...(await cell(segmentId, language)), text: plain(text), origin: 'human' }));
  /** Brings the texts of a language to approval by two persons. */
  const approveAll = async (
    documentId: string,
    segmentIds: string[],
    texts: string[],
    language: TargetLanguage = 'en',
  ) => {
    for (const [at, segmentId] of segmentIds.entries()) {
      await write(segmentId, texts[at] ?? '', people.translator, language);
      valueOf(await markDone(as(people.translator), await cell(segmentId, language)));
    }
    valueOf(await handOver(as(people.translator), { documentId, language }));
    for (const segmentId of segmentIds) valueOf(await approve(as(people.reviewer), await cell(segmentId, language)));
  };
  return { store, close, as, cell, write, approveAll, ...people };
};

/** The value of a result that must not be a refusal. */
export const valueOf = <Value>(result: Result<Value, RefusalCode>): Value => {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.value;
};

/** The three texts of `insertDocument` in English, without a finding. */
export const goodEnglish = [
  'Countries make commitments in Brussels',
  'The conference brought together 120 delegations.',
  'UNHCR thanks the host countries.',
];
/** And in Spanish. */
export const goodSpanish = [
  'Los países se comprometen en Bruselas',
  'La conferencia reunió a 120 delegaciones.',
  'El ACNUR da las gracias a los países de acogida.',
];
