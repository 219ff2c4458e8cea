import type { TargetLanguage } from '../../locales/languages/language.ts';

type Line = Record<'fr' | TargetLanguage, string>;

/** A short statement in three languages; `mark`, a word of its own, stands in each text so that tests can look for it. */
export const sampleStatement = (mark: string): Line[] => [
  {
    fr: `Déclaration commune sur les services d’accueil ${mark}`,
    en: `Joint statement on reception services ${mark}`,
    es: `Declaración conjunta sobre los servicios de acogida ${mark}`,
  },
  {
    fr: `Les organisations signataires, réunies à ${mark}, constatent que 12 villes ont ouvert 45 centres d’accueil depuis le début de l’année.`,
    en: `The signatory organizations, meeting in ${mark}, note that 12 cities have opened 45 reception centres since the beginning of the year.`,
    es: `Las organizaciones signatarias, reunidas en ${mark}, constatan que 12 ciudades han abierto 45 centros de acogida desde principios de año.`,
  },
  {
    fr: `Elles remercient les habitants de ${mark}, qui ont reçu 2 500 personnes dans leurs foyers, et les invitent à poursuivre cet effort.`,
    en: `They thank the residents of ${mark}, who have taken 2,500 people into their homes, and invite them to continue that effort.`,
    es: `Agradecen a los habitantes de ${mark}, que han recibido a 2500 personas en sus hogares, y los invitan a proseguir ese esfuerzo.`,
  },
];
