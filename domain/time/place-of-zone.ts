import { places } from '#domain/contacts/places.ts';
import { fold } from '#domain/fold.ts';
import type { Language } from '#locales/languages/language.ts';

const plain = (name: string): string => fold(name).replace(/[_-]/g, ' ');
const byEnglish = new Map(places.map((place) => [plain(place.en), place]));

/** The city that an IANA zone is named after, in a language where the lexicon knows it: `Europe/Brussels` is Bruxelles. */
export const placeOfZone = (zone: string, language: Language): string => {
  const city = zone.split('/').at(-1) ?? zone;
  return byEnglish.get(plain(city))?.[language] ?? city.replaceAll('_', ' ');
};
