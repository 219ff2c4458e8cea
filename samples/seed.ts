import type { ContactLine } from '#domain/segment.ts';
import { propose } from '#domain/import/propose.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '#server/act.ts';
import { createBlock } from '#server/blocks/create-block.ts';
import { listBlocks } from '#server/blocks/list-blocks.ts';
import { saveBlock } from '#server/blocks/save-block.ts';
import { createDocument } from '#server/documents/create-document.ts';
import { createOrganization } from '#server/organizations/create-organization.ts';
import { addPerson } from '#server/people/add-person.ts';
import { hasPeople } from '#server/people/has-people.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { communiqueScenario, communiqueV1Change } from './communique-scenario.ts';
import { communiqueContacts, communiqueSettings } from './communique-settings.ts';
import { declaration, declarationScenario, declarationSource } from './declaration.ts';
import { demoPassword } from './demo-password.ts';
import { laterVersion, sampleLibrary } from './library.ts';
import { note, noteScenario, noteSource } from './note.ts';
import { sampleOrganizations, type SampleOrganization } from './organizations.ts';
import { demoPeople, type DemoHandle } from './people.ts';
import { playScenario } from './play-scenario.ts';
import type { ScenarioStep } from './scenario-step.ts';
import { settled } from './settled.ts';

type Store = Act['store'];
type DocumentSettings = Parameters<typeof createDocument>[1]['settings'];

const hour = 3_600_000;

/** Fills an empty database with the demo's people, organizations and documents. Gives false where people are already. */
export const seedDemo = async (store: Store, now: Date): Promise<boolean> => {
  if (await hasPeople(store)) return false;
  const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * hour);
  const people = new Map<DemoHandle, Act['actor']>();
  for (const { handle, name, email, roles, locale } of demoPeople) {
    const id = settled(
      handle,
      await addPerson({ store, now: at(30 * 24) }, { name, email, password: demoPassword, grants: roles, locale }),
    );
    people.set(handle, { id, name, grants: roles });
  }
  const actorOf = (handle: DemoHandle) => {
    const actor = people.get(handle);
    if (!actor) throw new Error(`The demo has no ${handle}`);
    return actor;
  };
  const actOf = (step: Pick<ScenarioStep, 'at' | 'by'>): Act => ({ store, now: at(step.at), actor: actorOf(step.by) });

  const organizations = new Map<SampleOrganization['key'], string>();
  for (const { key, names } of sampleOrganizations) {
    const view = settled(
      key,
      await createOrganization(actOf({ at: 29 * 24, by: 'coordinator' }), {
        names: { fr: names.fr.name, en: names.en.name, es: names.es.name },
        acronyms: { fr: names.fr.acronym, en: names.en.acronym, es: names.es.acronym },
      }),
    );
    organizations.set(key, view.id);
  }
  const library = new Map<string, string>();
  for (const { key, kind, name, organization, texts } of sampleLibrary) {
    const organizationId = organization === null ? null : (organizations.get(organization) ?? null);
    const act = actOf({ at: 28 * 24, by: 'coordinator' });
    library.set(key, settled(key, await createBlock(act, { kind, name, organizationId, texts })).id);
  }
  // Deadlines fall on the full hour, as people set them.
  const instantIn = (hours: number) => new Date(Math.ceil(at(-hours).getTime() / hour) * hour).toISOString();
  const assigned = (language: TargetLanguage, translatorDueAt: string | null, reviewerDueAt: string | null) => ({
    language,
    translatorId: actorOf(`translator.${language}`).id,
    translatorDueAt,
    reviewerId: actorOf(`reviewer.${language}`).id,
    reviewerDueAt,
  });
  const unhurried = [assigned('en', null, null), assigned('es', null, null)];
  const settings = (
    own: Pick<DocumentSettings, 'title' | 'reference' | 'languages'> & Partial<DocumentSettings>,
    keys: SampleOrganization['key'][],
  ): DocumentSettings => ({
    organizationIds: keys.map((key) => organizations.get(key) ?? ''),
    place: { fr: '', en: '', es: '' },
    dateline: null,
    deadlineAt: null,
    deadlineZone: 'Europe/Brussels',
    embargoAt: null,
    embargoZone: 'Europe/Brussels',
    prevailing: 'none',
    restricted: false,
    handoverMode: 'by-language',
    editPolicy: 'reviewer-edit-stands',
    ...own,
  });

  const play = async (
    source: string,
    own: DocumentSettings,
    steps: ScenarioStep[],
    contacts: Partial<Record<TargetLanguage, ContactLine[]>> = {},
  ) => {
    const { lines } = settled('source-import', propose(source));
    const original = {
      name: `${own.reference.replaceAll('/', '-')}.txt`,
      base64: Buffer.from(source).toString('base64'),
    };
    const first = steps[0];
    if (first?.act !== 'source-import') throw new Error('A scenario begins with the import of its source');
    const { id } = settled('source-import', await createDocument(actOf(first), { lines, original, settings: own }));
    await playScenario(steps, { documentId: id, actOf, contacts, library });
  };

  await play(
    noteSource,
    settings(
      {
        title: note.segments[0]?.fr ?? note.reference,
        reference: note.reference,
        languages: unhurried,
        place: note.dateline,
        dateline: at(21.2 * 24)
          .toISOString()
          .slice(0, 10),
      },
      note.organizations,
    ),
    noteScenario,
    { en: contactsIn('en'), es: contactsIn('es') },
  );
  await play(
    declarationSource,
    settings(
      {
        title: declaration.segments[0]?.fr ?? declaration.reference,
        reference: declaration.reference,
        languages: unhurried,
        deadlineAt: instantIn(declaration.deadline.inHours),
        deadlineZone: declaration.deadline.zone,
        embargoAt: instantIn(declaration.deadline.inHours + 15),
        embargoZone: declaration.deadline.zone,
      },
      declaration.organizations,
    ),
    declarationScenario,
  );
  const { deadline, assignments, reference, prevailing } = communiqueSettings;
  const language = (one: TargetLanguage) =>
    assigned(one, instantIn(assignments[one].translatorInHours), instantIn(assignments[one].reviewerInHours));
  await play(
    firstVersionOf(readFileSync(join(import.meta.dirname, 'communique.fr.txt'), 'utf8')),
    settings(
      {
        title:
          'Communiqué conjoint des co-présidents de la Conférence internationale de solidarité sur la crise des réfugiés et des migrants vénézuéliens',
        reference,
        prevailing,
        languages: [language('en'), language('es')],
        place: { fr: 'Bruxelles', en: 'Brussels', es: 'Bruselas' },
        dateline: '2019-10-29',
        deadlineAt: instantIn(deadline.inHours),
        deadlineZone: deadline.zone,
      },
      communiqueSettings.organizations,
    ),
    communiqueScenario,
    communiqueContacts,
  );
  const reworded = library.get(laterVersion.key) ?? '';
  const coordinator = actOf({ at: 6 * 24, by: 'coordinator' });
  const block = settled('library', await listBlocks(coordinator)).find(({ id }) => id === reworded);
  if (!block) throw new Error(`The demo's library lacks ${laterVersion.key}`);
  settled('library', await saveBlock(coordinator, { ...block, texts: laterVersion.texts }));
  return true;
};

const contactsIn = (language: TargetLanguage): ContactLine[] =>
  note.contacts.map((line) => ({ kind: line.kind, text: line[language] }));

/** The file as it came first: one paragraph was worded otherwise. */
const firstVersionOf = (file: string): string => {
  const { v1Text, v2Text } = communiqueV1Change;
  if (!file.includes(v2Text)) throw new Error('The sample communiqué lacks the paragraph that version 2 changed');
  return file.replace(v2Text, () => v1Text);
};
