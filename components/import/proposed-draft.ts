import { newDraft, type SettingsDraft } from '#components/document-settings/settings-draft.ts';
import type { ProposedSettings } from '#domain/import/propose-settings.ts';
import { toLocal } from '#domain/time/zoned.ts';

/** The settings with what the source says of them, in each field that is empty or still says what was proposed before. */
export const proposedDraft = (
  settings: SettingsDraft | null,
  next: ProposedSettings,
  before: ProposedSettings | null,
): SettingsDraft => {
  const draft = settings ?? emptyDraft();
  const or = (own: string, old: string | undefined, now: string) => (own === '' || own === old ? now : own);
  const isOwnOrder =
    draft.organizationIds.length > 0 && draft.organizationIds.join() !== (before?.organizationIds ?? []).join();
  return {
    ...draft,
    title: or(draft.title, before?.title, next.title),
    place: {
      fr: or(draft.place.fr, before?.place.fr, next.place.fr),
      en: or(draft.place.en, before?.place.en, next.place.en),
      es: or(draft.place.es, before?.place.es, next.place.es),
    },
    dateline: or(draft.dateline, before?.dateline ?? undefined, next.dateline ?? ''),
    organizationIds: isOwnOrder ? draft.organizationIds : next.organizationIds,
  };
};

const emptyDraft = (): SettingsDraft => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return newDraft({ title: '', reference: `CP-${toLocal(new Date().toISOString(), zone).slice(0, 10)}`, zone });
};
