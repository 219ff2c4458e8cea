import type { EditionContent } from '#domain/editions/edition-content.ts';
import type { ContactLine } from '#domain/segment.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { SampleOrganization } from './organizations.ts';
import type { DemoHandle } from './people.ts';

/** What the coordinator gave at import. Instants are hours from the seeding, later ones positive. */
export const communiqueSettings: {
  reference: string;
  organizations: SampleOrganization['key'][];
  deadline: { inHours: number; zone: string };
  embargo: { inHours: number; zone: string } | null;
  prevailing: EditionContent['prevailing'];
  assignments: Record<
    TargetLanguage,
    { translator: DemoHandle; translatorInHours: number; reviewer: DemoHandle; reviewerInHours: number }
  >;
} = {
  reference: 'CP/2019/41',
  organizations: ['eu', 'iom', 'unhcr'],
  deadline: { inHours: 54, zone: 'Europe/Brussels' },
  embargo: null,
  prevailing: 'none',
  assignments: {
    en: { translator: 'translator.en', translatorInHours: 24, reviewer: 'reviewer.en', reviewerInHours: 44 },
    es: { translator: 'translator.es', translatorInHours: 28, reviewer: 'reviewer.es', reviewerInHours: 48 },
  },
};

/** The contact block in both languages; only the English one is confirmed in the scenario. */
export const communiqueContacts: Record<TargetLanguage, ContactLine[]> = {
  en: [
    { kind: 'contact-lead', text: 'For further information, please contact:' },
    { kind: 'contact-heading', text: 'UNHCR:' },
    { kind: 'contact-line', text: 'In Geneva: Liz Throssell, throssel@unhcr.org, + 41 79 33 77 591' },
    { kind: 'contact-line', text: 'In Geneva: William Spindler, spindler@unhcr.org, +507 63827815' },
    { kind: 'contact-line', text: 'In Brussels: Maeve Patterson, patterso@unhcr.org, +32 470 99 54 35' },
    { kind: 'contact-heading', text: 'IOM:' },
    { kind: 'contact-line', text: 'In Geneva: Angela Wells, awells@iom.int, +41 79 403 53 65' },
    { kind: 'contact-line', text: 'In Brussels: Ryan Schroeder, rschroeder@iom.int, +32 492 25 02 34' },
    { kind: 'contact-heading', text: 'European Union:' },
    { kind: 'contact-line', text: 'In Brussels: Maja Kocijancic - maja.kocijancic@ec.europa.eu, +32 2 298 65 70' },
    { kind: 'contact-line', text: 'In Brussels: Christina Wunder, christina.wunder@ec.europa.eu, +32 2 299 22 56' },
    {
      kind: 'contact-line',
      text: 'In Brussels: Xavier Cifre Quatresols, xavier.cifre-quatresols@ec.europa.eu, +32 2 297 35 82',
    },
  ],
  es: [
    { kind: 'contact-lead', text: 'Para más información, diríjase a:' },
    { kind: 'contact-heading', text: 'ACNUR:' },
    { kind: 'contact-line', text: 'En Ginebra: Liz Throssell, throssel@unhcr.org, + 41 79 33 77 591' },
    { kind: 'contact-line', text: 'En Ginebra: William Spindler, spindler@unhcr.org, +507 63827815' },
    { kind: 'contact-line', text: 'En Bruselas: Maeve Patterson, patterso@unhcr.org, +32 470 99 54 35' },
    { kind: 'contact-heading', text: 'OIM:' },
    { kind: 'contact-line', text: 'En Ginebra: Angela Wells, awells@iom.int, +41 79 403 53 65' },
    { kind: 'contact-line', text: 'En Bruselas: Ryan Schroeder, rschroeder@iom.int, +32 492 25 02 34' },
    { kind: 'contact-heading', text: 'Unión Europea:' },
    { kind: 'contact-line', text: 'En Bruselas: Maja Kocijancic - maja.kocijancic@ec.europa.eu, +32 2 298 65 70' },
    { kind: 'contact-line', text: 'En Bruselas: Christina Wunder, christina.wunder@ec.europa.eu, +32 2 299 22 56' },
    {
      kind: 'contact-line',
      text: 'En Bruselas: Xavier Cifre Quatresols, xavier.cifre-quatresols@ec.europa.eu, +32 2 297 35 82',
    },
  ],
};
