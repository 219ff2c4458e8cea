import type { Language } from '#locales/languages/language.ts';
import { writtenLocale } from '#locales/languages/written-locale.ts';

/** A calendar day (YYYY-MM-DD), written out by the language's rules. */
export const writtenDay = (day: string, language: Language): string =>
  dayIn(new Date(`${day}T00:00:00Z`), 'UTC', language);

/** An instant, written out by the clock of a zone and the language's house style (domain.md §5); the zone is for the sentence to name. */
export const writtenInstant = (at: Date, zone: string, language: Language): string => {
  const day = dayIn(at, zone, language);
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', {
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    timeZone: zone,
  })
    .format(at)
    .split(':')
    .map(Number);
  const minutes = String(minute).padStart(2, '0');
  switch (language) {
    case 'fr':
      return `${day} à ${hour}\u00a0h\u00a0${minutes}`;
    case 'en':
      return `${day} at ${hour % 12 || 12}.${minutes}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`;
    case 'es':
      return `${day} a ${hour === 1 ? 'la' : 'las'} ${hour}.${minutes}\u00a0horas`;
  }
};

const dayIn = (at: Date, zone: string, language: Language): string => {
  const written = new Intl.DateTimeFormat(writtenLocale[language], { dateStyle: 'long', timeZone: zone }).format(at);
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
};
