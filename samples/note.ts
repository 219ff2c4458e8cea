import type { ContactKind, SegmentKind } from '#domain/segment.ts';
import type { Language } from '#locales/languages/language.ts';
import type { SampleOrganization } from './organizations.ts';
import type { ScenarioStep } from './scenario-step.ts';

/** An invented information note, published in three languages. Its second line tells readers so. */
export const note: {
  reference: string;
  organizations: SampleOrganization['key'][];
  dateline: Record<Language, string>;
  segments: ({ kind: SegmentKind } & Record<Language, string>)[];
  endMark: string;
  contacts: ({ kind: ContactKind } & Record<Language, string>)[];
} = {
  reference: 'NI/2019/07',
  organizations: ['iom', 'unhcr', 'eu'],
  dateline: { fr: 'Genève', en: 'Geneva', es: 'Ginebra' },
  segments: [
    {
      kind: 'headline',
      fr: 'Plan régional d’intervention en faveur des réfugiés et des migrants : point d’étape',
      en: 'Regional response plan for refugees and migrants: progress update',
      es: 'Plan regional de respuesta para refugiados y migrantes: informe de avance',
    },
    {
      kind: 'subheadline',
      fr: 'Exemple de démonstration : cette note et ses chiffres sont fictifs',
      en: 'Demonstration sample: this note and its figures are fictitious',
      es: 'Ejemplo de demostración: esta nota y sus cifras son ficticias',
    },
    {
      kind: 'paragraph',
      fr: 'Le plan régional d’intervention entre dans son deuxième semestre. Il réunit 95 partenaires présents dans 14 pays d’Amérique latine et des Caraïbes et vient en aide à 1,2 million de personnes : des réfugiés, des migrants et des habitants des localités qui les accueillent.',
      en: 'The regional response plan is entering its second half-year. It brings together 95 partners working in 14 countries of Latin America and the Caribbean, and assists 1.2 million people: refugees, migrants and residents of the localities that host them.',
      es: 'El plan regional de respuesta entra en su segundo semestre. Reúne a 95 asociados presentes en 14 países de América Latina y el Caribe y presta ayuda a 1,2 millones de personas: refugiados, migrantes y habitantes de las localidades que los acogen.',
    },
    {
      kind: 'paragraph',
      fr: 'Depuis le lancement du plan, 340 000 personnes ont reçu des soins de santé, 85 000 enfants ont pu aller à l’école et 52 000 ménages ont bénéficié d’une aide au logement. Aux frontières, les équipes distribuent de l’eau et de la nourriture et dispensent des conseils juridiques aux personnes en transit.',
      en: 'Since the plan was launched, 340,000 people have received health care, 85,000 children have been able to go to school and 52,000 households have benefited from housing assistance. At the borders, teams distribute water and food and give legal advice to people in transit.',
      es: 'Desde la puesta en marcha del plan, 340 000 personas han recibido atención de salud, 85 000 niños y niñas han podido ir a la escuela y 52 000 hogares se han beneficiado de ayuda para la vivienda. En las fronteras, los equipos distribuyen agua y alimentos y ofrecen asesoramiento jurídico a las personas en tránsito.',
    },
    {
      kind: 'paragraph',
      fr: 'Le réseau des « Points d’appui » compte désormais 27 lieux d’accueil. Les personnes qui arrivent y trouvent des informations fiables, un accès à Internet et une orientation vers les services dont elles ont besoin.',
      en: 'The network of “Support Points” now has 27 reception sites, where people who arrive find reliable information, Internet access and referral to the services they need.',
      es: 'La red de «Puntos de apoyo» cuenta ya con 27 lugares de acogida. Quienes llegan encuentran allí información fiable, acceso a Internet y orientación hacia los servicios que necesitan.',
    },
    {
      kind: 'paragraph',
      fr: 'Le financement reste la principale difficulté : 38 % des 760 millions de dollars demandés ont été reçus à ce jour. Faute de ressources supplémentaires, plusieurs programmes de transport et d’hébergement devront être réduits avant la fin de l’année.',
      en: 'Funding remains the main difficulty: 38 per cent of the $760 million requested has been received to date. Without additional resources, several transport and accommodation programmes will have to be scaled back before the end of the year.',
      es: 'La financiación sigue siendo la principal dificultad: hasta la fecha se ha recibido el 38 % de los 760 millones de dólares solicitados. Si no se obtienen más recursos, varios programas de transporte y alojamiento tendrán que reducirse antes de que termine el año.',
    },
    {
      kind: 'paragraph',
      fr: 'Le plan appuie les autorités nationales dans trois domaines : les procédures d’asile, la délivrance de documents et l’accès à l’emploi. L’OIM et le HCR en assurent ensemble la coordination, avec le concours financier de l’UE.',
      en: 'The plan supports national authorities in three areas: asylum procedures, the issuance of documents and access to employment. IOM and UNHCR coordinate it together, with financial support from the EU.',
      es: 'El plan apoya a las autoridades nacionales en tres ámbitos: los procedimientos de asilo, la expedición de documentos y el acceso al empleo. La OIM y el ACNUR se encargan conjuntamente de su coordinación, con el apoyo financiero de la UE.',
    },
  ],
  endMark: 'FIN',
  contacts: [
    {
      kind: 'contact-lead',
      fr: 'Pour de plus amples informations, veuillez contacter :',
      en: 'For further information, please contact:',
      es: 'Para más información, diríjase a:',
    },
    { kind: 'contact-heading', fr: 'OIM :', en: 'IOM:', es: 'OIM:' },
    {
      kind: 'contact-line',
      fr: 'À Genève : Hugo Delmas, hdelmas@example.org, +41 22 555 01 43',
      en: 'In Geneva: Hugo Delmas, hdelmas@example.org, +41 22 555 01 43',
      es: 'En Ginebra: Hugo Delmas, hdelmas@example.org, +41 22 555 01 43',
    },
    {
      kind: 'contact-line',
      fr: 'À Bruxelles : Lucía Ferrer, lferrer@example.org, +32 2 555 01 42',
      en: 'In Brussels: Lucía Ferrer, lferrer@example.org, +32 2 555 01 42',
      es: 'En Bruselas: Lucía Ferrer, lferrer@example.org, +32 2 555 01 42',
    },
  ],
};

/** The note as its author would send it: one line a paragraph, to go through the import like any other source. */
export const noteSource = [
  ...note.segments.map((segment) => segment.fr),
  note.endMark,
  ...note.contacts.map((line) => line.fr),
].join('\n');

const day = 24;

/** From import to publication in three languages, three weeks before the seeding. */
export const noteScenario: ScenarioStep[] = [
  { at: 24 * day, by: 'coordinator', act: 'source-import' },
  { at: 23.8 * day, by: 'source.fr', act: 'source-validate', version: 1 },
  ...note.segments.flatMap((segment, index): ScenarioStep[] => [
    { at: 23.5 * day - index, by: 'translator.en', act: 'save', language: 'en', segment: index, text: segment.en },
    { at: 23.5 * day - index - 0.2, by: 'translator.en', act: 'mark-done', language: 'en', segment: index },
    {
      at: 23.5 * day - index - 0.4,
      by: 'translator.es',
      act: 'save',
      language: 'es',
      segment: index,
      text: segment.es,
    },
    { at: 23.5 * day - index - 0.6, by: 'translator.es', act: 'mark-done', language: 'es', segment: index },
  ]),
  { at: 22.9 * day, by: 'translator.en', act: 'hand-over', language: 'en' },
  { at: 22.8 * day, by: 'translator.es', act: 'hand-over', language: 'es' },
  ...note.segments.flatMap((_, index): ScenarioStep[] => [
    { at: 22.5 * day - index, by: 'reviewer.en', act: 'approve', language: 'en', segment: index },
    { at: 22.5 * day - index - 0.5, by: 'reviewer.es', act: 'approve', language: 'es', segment: index },
  ]),
  { at: 21.6 * day, by: 'translator.en', act: 'confirm-contacts', language: 'en' },
  { at: 21.5 * day, by: 'translator.es', act: 'confirm-contacts', language: 'es' },
  { at: 21.45 * day, by: 'coordinator', act: 'choose-blocks', blocks: ['about-iom', 'about-unhcr'] },
  { at: 21.4 * day, by: 'source.fr', act: 'confirm-blocks', language: 'fr' },
  { at: 21.35 * day, by: 'translator.en', act: 'confirm-blocks', language: 'en' },
  { at: 21.3 * day, by: 'translator.es', act: 'confirm-blocks', language: 'es' },
  { at: 21.2 * day, by: 'publisher', act: 'publish', language: 'fr' },
  { at: 21.1 * day, by: 'publisher', act: 'publish', language: 'en' },
  { at: 21 * day, by: 'publisher', act: 'publish', language: 'es' },
];
