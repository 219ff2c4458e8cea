import { civilNames } from './civil-names.ts';
import { europeanNames } from './european-names.ts';
import { financialNames } from './financial-names.ts';
import type { OfficialName } from './official-name.ts';
import { unitedNationsNames } from './united-nations-names.ts';

/**
 * The registry of official names that an installation starts with (domain.md §4): each is written as its owner signs
 * in that language. An acronym that is the same in two languages is listed in both.
 */
export const officialNames: readonly OfficialName[] = [
  ...unitedNationsNames,
  ...europeanNames,
  ...financialNames,
  ...civilNames,
];
