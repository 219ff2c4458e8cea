import type { Store } from '#dialect';
import { loadPeople } from '#db/reads/load-people.ts';
import { loadOrganizations } from '#db/reads/load-organizations.ts';
import { loadCurrentSegments } from '#db/reads/load-source-segments.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { saveTranslations } from '#db/writes/save-translations.ts';
import { plain } from '#domain/text.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import { demoPeople, type DemoHandle } from '#samples/people.ts';
import { settled } from '#samples/settled.ts';
import type { Act } from '#server/act.ts';
import { createDocument } from '#server/documents/create-document.ts';
import { validateSource } from '#server/source/validate-source.ts';

/** A paragraph of one or two sentences, now and then of eight, in three languages; the same for the same number. */
const paragraphOf = (number: number) => {
  let seed = (number + 1) * 2_654_435_761;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  const count = number % 50 === 7 ? 8 : 1 + next(2);
  const sentences = Array.from({ length: count }, () => {
    const delegations = 2 + next(180);
    const tenths = `${1 + next(9)}`;
    const [fr, en, es] = cities[next(cities.length)] ?? cities[0];
    return {
      fr: `Réunies à ${fr}, ${delegations} délégations ont promis ${tenths},5 millions d’euros pour les écoles des communautés d’accueil.`,
      en: `Meeting in ${en}, ${delegations} delegations pledged ${tenths}.5 million euros for the schools of host communities.`,
      es: `Reunidas en ${es}, ${delegations} delegaciones prometieron ${tenths},5 millones de euros para las escuelas de las comunidades de acogida.`,
    };
  });
  const text = (language: 'fr' | 'en' | 'es') => sentences.map((one) => one[language]).join(' ');
  return { fr: text('fr'), en: text('en'), es: text('es') };
};

const cities = [
  ['Genève', 'Geneva', 'Ginebra'],
  ['Bruxelles', 'Brussels', 'Bruselas'],
  ['Quito', 'Quito', 'Quito'],
  ['Londres', 'London', 'Londres'],
] as const;

const headlines = {
  en: (size: number) => `Report in ${size} paragraphs`,
  es: (size: number) => `Informe en ${size} párrafos`,
};

const stateOf = (number: number): Translation['state'] =>
  number % 10 < 4 ? 'approved' : number % 10 < 6 ? 'in-review' : number % 10 < 8 ? 'draft' : 'untranslated';

/** Adds a document of so many paragraphs, most of them translated, to a demo. Gives its id. */
export const makeLongDocument = async (store: Store, size: number): Promise<string> => {
  const now = new Date();
  const people = await loadPeople(store.read);
  const actorOf = (handle: DemoHandle): Act['actor'] => {
    const demo = demoPeople.find((one) => one.handle === handle);
    const person = people.find(({ email }) => email === demo?.email);
    if (!demo || !person) throw new Error(`The demo has no ${handle}`);
    return { id: person.id, name: person.name, grants: demo.roles };
  };
  const [organization] = await loadOrganizations(store.read);
  const texts = Array.from({ length: size }, (_, number) => paragraphOf(number));
  const { id } = settled(
    'a long document',
    await createDocument(
      { store, now, actor: actorOf('coordinator') },
      {
        original: null,
        lines: [
          { n: 1, kind: 'headline', text: `Rapport en ${size} paragraphes` },
          ...texts.slice(1).map(({ fr }, at) => ({ n: at + 2, kind: 'paragraph' as const, text: fr })),
        ],
        settings: {
          title: `Rapport en ${size} paragraphes`,
          reference: `RP/${size}`,
          organizationIds: [organization?.id ?? ''],
          place: { fr: '', en: '', es: '' },
          dateline: null,
          deadlineAt: null,
          deadlineZone: 'Europe/Brussels',
          embargoAt: null,
          embargoZone: 'Europe/Brussels',
          prevailing: 'none',
          restricted: false,
          handoverMode: 'as-it-comes',
          editPolicy: 'reviewer-edit-stands',
          languages: (['en', 'es'] as const).map((language) => ({
            language,
            translatorId: actorOf(`translator.${language}`).id,
            translatorDueAt: null,
            reviewerId: actorOf(`reviewer.${language}`).id,
            reviewerDueAt: null,
          })),
        },
      },
    ),
  );
  settled(
    'its validation',
    await validateSource(
      { store, now, actor: actorOf('validator.fr') },
      { documentId: id, number: 1, version: 1, declineFaults: 'It is made by recombination.' },
    ),
  );
  const segments = await loadCurrentSegments(store.read, id);
  const places = new Map(segments.map(({ id: segmentId, position }) => [segmentId, position]));
  const cells = await loadTranslations(store.read, id);
  const filled = cells.flatMap((cell) => {
    const number = places.get(cell.segmentId) ?? 0;
    const state = stateOf(number);
    if (state === 'untranslated') return [];
    const { changedAt: _, ...before } = cell;
    const translator = actorOf(`translator.${cell.language}`);
    const reviewer = actorOf(`reviewer.${cell.language}`);
    const after: Translation = {
      ...before,
      version: before.version + 1,
      state,
      text: plain(number === 0 ? headlines[cell.language](size) : (texts[number]?.[cell.language] ?? '')),
      lastEditorId: translator.id,
      lastEditorName: translator.name,
      approval:
        state === 'approved'
          ? {
              byId: reviewer.id,
              byName: reviewer.name,
              at: now.toISOString(),
              sourceNumber: 1,
              sourceHash: 'of-the-bench',
              textHash: 'of-the-bench',
            }
          : null,
    };
    return [{ kind: 'translation-saved' as const, before, after }];
  });
  await store.write((tx) => saveTranslations(tx, filled, now));
  return id;
};
