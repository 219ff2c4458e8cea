import type { Language } from '#locales/languages/language.ts';

export type SampleOrganization = {
  key: 'eu' | 'iom' | 'unhcr';
  names: Record<Language, { acronym: string; name: string }>;
};

/** The issuers of the samples, in the order in which the communiqué names them: the first is the lead one. */
export const sampleOrganizations: SampleOrganization[] = [
  {
    key: 'eu',
    names: {
      fr: { acronym: 'UE', name: 'Union européenne' },
      en: { acronym: 'EU', name: 'European Union' },
      es: { acronym: 'UE', name: 'Unión Europea' },
    },
  },
  {
    key: 'iom',
    names: {
      fr: { acronym: 'OIM', name: 'Organisation internationale pour les migrations' },
      en: { acronym: 'IOM', name: 'International Organization for Migration' },
      es: { acronym: 'OIM', name: 'Organización Internacional para las Migraciones' },
    },
  },
  {
    key: 'unhcr',
    names: {
      fr: { acronym: 'HCR', name: 'Haut-Commissariat des Nations Unies pour les réfugiés' },
      en: { acronym: 'UNHCR', name: 'Office of the United Nations High Commissioner for Refugees' },
      es: { acronym: 'ACNUR', name: 'Alto Comisionado de las Naciones Unidas para los Refugiados' },
    },
  },
];
