import type { SettingsDraft } from './settings-draft.ts';

/** The entries in which two forms differ. */
export const changedFields = (one: SettingsDraft, other: SettingsDraft): (keyof SettingsDraft)[] =>
  (Object.keys(one) as (keyof SettingsDraft)[]).filter(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
  );
