import type { Language } from './language.ts';

/** Places whose name in a language is not the one by which the zone is known. */
const places: Record<string, Partial<Record<Language, string>>> = {
  'America/Argentina/Buenos_Aires': { fr: 'Buenos Aires', en: 'Buenos Aires', es: 'Buenos Aires' },
  'America/Bogota': { fr: 'Bogota', en: 'Bogotá', es: 'Bogotá' },
  'America/Guayaquil': { fr: 'Quito', en: 'Quito', es: 'Quito' },
  'America/Havana': { fr: 'La Havane', es: 'La Habana' },
  'America/Mexico_City': { fr: 'Mexico', en: 'Mexico City', es: 'Ciudad de México' },
  'America/New_York': { es: 'Nueva York' },
  'America/Panama': { fr: 'Panama', en: 'Panama City', es: 'Panamá' },
  'America/Port_of_Spain': { fr: 'Port-d’Espagne', es: 'Puerto España' },
  'America/Santo_Domingo': { fr: 'Saint-Domingue' },
  'America/Sao_Paulo': { fr: 'São Paulo', en: 'São Paulo', es: 'São Paulo' },
  'Africa/Cairo': { fr: 'Le Caire', es: 'El Cairo' },
  'Africa/Addis_Ababa': { fr: 'Addis-Abeba', es: 'Addis Abeba' },
  'Europe/Berlin': { es: 'Berlín' },
  'Europe/Brussels': { fr: 'Bruxelles', es: 'Bruselas' },
  'Europe/Lisbon': { fr: 'Lisbonne', es: 'Lisboa' },
  'Europe/London': { fr: 'Londres', es: 'Londres' },
  'Europe/Luxembourg': { es: 'Luxemburgo' },
  'Europe/Paris': { es: 'París' },
  'Europe/Rome': { es: 'Roma' },
  'Europe/Vienna': { fr: 'Vienne', es: 'Viena' },
  'Europe/Zurich': { es: 'Zúrich' },
  UTC: { fr: 'temps universel', en: 'universal time', es: 'tiempo universal' },
};

/** The place by which a time zone is told in a language: Bruxelles for Europe/Brussels in French. */
export const zonePlace = (zone: string, language: Language): string =>
  places[zone]?.[language] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
