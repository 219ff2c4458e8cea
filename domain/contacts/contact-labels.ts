import { fold } from '#domain/fold.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

type Label = { pattern: RegExp; text: Record<TargetLanguage, string> };

const label = (pattern: RegExp, en: string, es: string): Label => ({ pattern, text: { en, es } });

/** Labels and titles that stand whole between two separators of a contact line, on folded text. */
const labels: readonly Label[] = [
  label(/^tel\.?$/, 'Tel.', 'Tel.'),
  label(/^telephones?$/, 'Telephone', 'Teléfono'),
  label(/^(?:portable|mobile|gsm|cellulaire)$/, 'Mobile', 'Móvil'),
  label(/^(?:fax|telecopie)$/, 'Fax', 'Fax'),
  label(/^(?:courriels?|e-?mails?|mail|mel|adresse electronique|adresse e-?mail)$/, 'E-mail', 'Correo electrónico'),
  label(/^(?:site(?: web| internet)?|web)$/, 'Website', 'Sitio web'),
  label(/^(?:heures?|horaires?)$/, 'Hours', 'Horario'),
  label(/^porte-parole$/, 'Spokesperson', 'Portavoz'),
  label(/^service de presse$/, 'Press Office', 'Oficina de prensa'),
  label(/^bureau de presse$/, 'Press Office', 'Oficina de prensa'),
  label(/^chargee? (?:de|de la) communication$/, 'Communications Officer', 'Oficial de comunicación'),
  label(/^chargee? (?:des|des relations) medias$/, 'Media Officer', 'Oficial de prensa'),
  label(/^attachee? de presse$/, 'Press Officer', 'Agregado de prensa'),
  label(/^responsable (?:de|de la) communication$/, 'Head of Communications', 'Responsable de comunicación'),
];

/** The label in a target language, in lower case inside a line where the source has it so; null where none is known. */
export const labelIn = (text: string, language: TargetLanguage): string | null => {
  const found = labels.find(({ pattern }) => pattern.test(fold(text)));
  if (!found) return null;
  const translated = found.text[language];
  const isLower = /^\p{Ll}/u.test(text.trim()) && !/[-.]/.test(translated);
  return isLower ? translated.toLowerCase() : translated;
};
