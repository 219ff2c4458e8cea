import type { TargetLanguage } from '#locales/languages/language.ts';

type LeadIn = { id: string; pattern: RegExp; text: Record<TargetLanguage, string> };

/** What French lead-ins ask for, on folded text, most particular first. The sentences are this product's own. */
const leadIns: readonly LeadIn[] = [
  {
    id: 'interviews',
    pattern: /\b(?:interviews?|entretiens?)\b/,
    text: { en: 'For interviews, please contact:', es: 'Para entrevistas, diríjase a:' },
  },
  {
    id: 'on-this-subject',
    pattern: /\b(?:informations?|renseignements?|precisions?)\b.*\b(?:a ce sujet|sur ce sujet|a ce propos)\b/,
    text: {
      en: 'For further information on this subject, please contact:',
      es: 'Para más información sobre este tema, diríjase a:',
    },
  },
  {
    id: 'press-information',
    pattern: /^(?:informations?|renseignements?)\b.*\b(?:presse|medias?|journalistes)\b/,
    text: { en: 'Information for the media:', es: 'Información para la prensa:' },
  },
  {
    id: 'press-contacts',
    pattern: /\bcontacts?\b.*\b(?:presse|medias?)\b|\b(?:presse|medias?)\b.*\bcontacts?\b/,
    text: { en: 'Media contacts:', es: 'Contactos de prensa:' },
  },
  {
    id: 'information',
    pattern: /\b(?:informations?|renseignements?|precisions?|details?|questions?)\b/,
    text: { en: 'For further information, please contact:', es: 'Para más información, diríjase a:' },
  },
  { id: 'contacts', pattern: /^contacts\b/, text: { en: 'Contacts:', es: 'Contactos:' } },
  { id: 'contact', pattern: /^contact\b|\bcontacter\b/, text: { en: 'Contact:', es: 'Contacto:' } },
];

/** The lead-in in a target language that asks for the same as a folded French one, or null where none is known. */
export const leadInFor = (folded: string, language: TargetLanguage): string | null =>
  leadIns.find(({ pattern }) => pattern.test(folded))?.text[language] ?? null;
