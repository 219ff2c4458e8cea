import type { BlockKind, BlockLine, BlockTexts } from '#domain/blocks/block.ts';
import type { SampleOrganization } from './organizations.ts';

/** A block of the demo's library. The sentences were written for the demo. */
export type SampleBlock = {
  key: string;
  kind: BlockKind;
  name: string;
  organization: SampleOrganization['key'] | null;
  texts: BlockTexts;
};

const about = (heading: string, ...paragraphs: string[]): BlockLine[] => [
  { kind: 'heading', text: heading },
  ...paragraphs.map((text): BlockLine => ({ kind: 'paragraph', text })),
];
const sentence = (text: string): BlockLine[] => [{ kind: 'paragraph', text }];
const place = (text: string): BlockLine[] => [{ kind: 'place', text }];

export const sampleLibrary: SampleBlock[] = [
  {
    key: 'about-iom',
    kind: 'boilerplate',
    name: 'À propos de l’OIM',
    organization: 'iom',
    texts: {
      fr: about(
        'À propos de l’OIM',
        'L’Organisation internationale pour les migrations (OIM) aide les États et les personnes à faire des migrations un mouvement sûr, digne et ordonné.',
      ),
      en: about(
        'About IOM',
        'The International Organization for Migration (IOM) helps States and people to make migration safe, dignified and orderly.',
      ),
      es: about(
        'Acerca de la OIM',
        'La Organización Internacional para las Migraciones (OIM) ayuda a los Estados y a las personas a que la migración sea segura, digna y ordenada.',
      ),
    },
  },
  {
    key: 'about-unhcr',
    kind: 'boilerplate',
    name: 'À propos du HCR',
    organization: 'unhcr',
    texts: {
      fr: about(
        'À propos du HCR',
        'Le Haut-Commissariat des Nations Unies pour les réfugiés (HCR) protège les personnes contraintes de fuir et cherche avec elles, et avec les pays qui les accueillent, une solution qui dure.',
      ),
      en: about(
        'About UNHCR',
        'The Office of the United Nations High Commissioner for Refugees (UNHCR) protects people who were forced to flee and seeks, with them and with the countries that host them, a solution that lasts.',
      ),
      es: about(
        'Acerca del ACNUR',
        'El Alto Comisionado de las Naciones Unidas para los Refugiados (ACNUR) protege a las personas que se vieron obligadas a huir y busca con ellas, y con los países que las acogen, una solución duradera.',
      ),
    },
  },
  {
    key: 'about-eu',
    kind: 'boilerplate',
    name: 'L’Union européenne et l’aide humanitaire',
    organization: 'eu',
    texts: {
      fr: about(
        'L’Union européenne et l’aide humanitaire',
        'L’Union européenne finance l’aide aux personnes touchées par les crises, selon leurs seuls besoins, et soutient les pays qui les accueillent.',
      ),
      en: about(
        'The European Union and humanitarian aid',
        'The European Union funds assistance to people affected by crises, according to their needs alone, and supports the countries that host them.',
      ),
      // Nobody has written it yet: the library says so.
      es: [],
    },
  },
  {
    key: 'original-prevails',
    kind: 'prevailing-notice',
    name: 'Le français fait foi',
    organization: null,
    texts: {
      fr: sentence(
        'Seul le texte français fait foi ; les autres versions sont publiées pour la commodité des lecteurs.',
      ),
      en: sentence(
        'Only the French text is authentic; the other versions are published for the convenience of readers.',
      ),
      es: sentence('Solo el texto francés hace fe; las demás versiones se publican para comodidad de los lectores.'),
    },
  },
  {
    key: 'press-office',
    kind: 'contacts',
    name: 'Permanence de presse',
    organization: null,
    texts: {
      fr: [
        { kind: 'contact-lead', text: 'Permanence de presse, tous les jours de 8 h à 20 h :' },
        { kind: 'contact-line', text: 'presse@example.org, +41 22 555 01 00' },
      ],
      en: [
        { kind: 'contact-lead', text: 'Press desk, every day from 8 a.m. to 8 p.m.:' },
        { kind: 'contact-line', text: 'presse@example.org, +41 22 555 01 00' },
      ],
      es: [
        { kind: 'contact-lead', text: 'Guardia de prensa, todos los días de 8.00 a 20.00 horas:' },
        { kind: 'contact-line', text: 'presse@example.org, +41 22 555 01 00' },
      ],
    },
  },
  ...(
    [
      ['geneva', 'Genève', 'Geneva', 'Ginebra'],
      ['brussels', 'Bruxelles', 'Brussels', 'Bruselas'],
      ['new-york', 'New York', 'New York', 'Nueva York'],
      ['panama', 'Panama', 'Panama City', 'Ciudad de Panamá'],
    ] as const
  ).map(([key, fr, en, es]): SampleBlock => ({
    key,
    kind: 'dateline',
    name: fr,
    organization: null,
    texts: { fr: place(fr), en: place(en), es: place(es) },
  })),
];

/** What the coordinator made of a block since the note was published with its first version. */
export const laterVersion: { key: string; texts: BlockTexts } = {
  key: 'about-iom',
  texts: {
    fr: about(
      'À propos de l’OIM',
      'L’Organisation internationale pour les migrations (OIM), qui fait partie du système des Nations Unies, aide les États et les personnes à faire des migrations un mouvement sûr, digne et ordonné.',
    ),
    en: about(
      'About IOM',
      'The International Organization for Migration (IOM), which is part of the United Nations system, helps States and people to make migration safe, dignified and orderly.',
    ),
    es: about(
      'Acerca de la OIM',
      'La Organización Internacional para las Migraciones (OIM), que forma parte del sistema de las Naciones Unidas, ayuda a los Estados y a las personas a que la migración sea segura, digna y ordenada.',
    ),
  },
};
