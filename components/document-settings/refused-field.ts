import type { SettingsField } from './settings-of.ts';

const fields: Record<string, SettingsField> = {
  'reference-taken': 'reference',
  'language-has-texts': 'languages',
  'person-lacks-role': 'languages',
};

/** The field that a refusal of the server speaks of, if it speaks of one. */
export const refusedField = (code: string): SettingsField | null => fields[code] ?? null;
