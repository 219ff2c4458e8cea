import type { SessionView } from '#contract/session.ts';
import { loadPreferences } from '#db/reads/load-session.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { savePreferences } from '#db/writes/save-person.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';

type Preferences = Pick<SessionView, 'locale' | 'theme'>;
type Input = { locale?: Language | undefined; theme?: Preferences['theme'] | undefined };

/** Keeps the language and theme that a person chose for the interface. Gives both as they stand. */
export const setPreferences = async (act: Act, input: Input): Promise<Result<Preferences, 'not-found'>> => {
  const before = await loadPreferences(act.store.read, act.actor.id);
  if (!before) return refuse('not-found');
  const after = { locale: input.locale ?? before.locale, theme: input.theme ?? before.theme };
  if (after.locale === before.locale && after.theme === before.theme) return ok(after);
  await recordInHouse(act.store, act, { kind: 'preferences-changed', before, after }, (tx) => [
    savePreferences(tx, act.actor.id, after, act.now),
  ]);
  return ok(after);
};
