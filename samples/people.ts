import type { Grant } from '#domain/access/role.ts';
import type { Language } from '#locales/languages/language.ts';

export const demoHandles = [
  'coordinator',
  'source.fr',
  'validator.fr',
  'translator.en',
  'translator.es',
  'reviewer.en',
  'reviewer.es',
  'publisher',
  'administrator',
] as const;
export type DemoHandle = (typeof demoHandles)[number];

export type DemoPerson = { handle: DemoHandle; name: string; email: string; locale: Language; roles: Grant[] };

/** The demo's accounts, one for each role. The names are invented. */
export const demoPeople: DemoPerson[] = [
  {
    handle: 'coordinator',
    name: 'Inès Marchetti',
    email: 'coordinator@example.org',
    locale: 'fr',
    roles: [{ role: 'coordinator', language: null }],
  },
  {
    handle: 'source.fr',
    name: 'Baptiste Lemoine',
    email: 'source.fr@example.org',
    locale: 'fr',
    roles: [{ role: 'source-editor', language: 'fr' }],
  },
  {
    handle: 'validator.fr',
    name: 'Aïssatou Ndiaye',
    email: 'validator.fr@example.org',
    locale: 'fr',
    roles: [{ role: 'source-editor', language: 'fr' }],
  },
  {
    handle: 'translator.en',
    name: 'Rowan Ellery',
    email: 'translator.en@example.org',
    locale: 'en',
    roles: [{ role: 'translator', language: 'en' }],
  },
  {
    handle: 'translator.es',
    name: 'Lucía Arce Montoya',
    email: 'translator.es@example.org',
    locale: 'es',
    roles: [{ role: 'translator', language: 'es' }],
  },
  {
    handle: 'reviewer.en',
    name: 'Adaeze Whitcombe',
    email: 'reviewer.en@example.org',
    locale: 'en',
    roles: [{ role: 'reviewer', language: 'en' }],
  },
  {
    handle: 'reviewer.es',
    name: 'Tomás Beltrán Quiroga',
    email: 'reviewer.es@example.org',
    locale: 'es',
    roles: [{ role: 'reviewer', language: 'es' }],
  },
  {
    handle: 'publisher',
    name: 'Mireille Vandermeer',
    email: 'publisher@example.org',
    locale: 'fr',
    roles: [{ role: 'publisher', language: null }],
  },
  {
    handle: 'administrator',
    name: 'Henrik Solbakken',
    email: 'administrator@example.org',
    locale: 'en',
    roles: [{ role: 'administrator', language: null }],
  },
];
