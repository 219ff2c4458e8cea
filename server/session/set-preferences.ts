import type { SessionView } from '#contract/session.ts';
import { loadPreferences } from '#db/reads/load-session.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { savePreferences } from '#db/writes/save-person.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';

type Preferences = Pick<SessionView, 'locale' | 'theme' | 'keys' | 'singleKeys'>;
type Input = {
  locale?: Language | undefined;
  theme?: Preferences['theme'] | undefined;
  keys?: Record<string, string> | undefined;
  singleKeys?: boolean | undefined;
};

/** Keeps the language, theme and keys that a person chose for the interface. Gives them as they stand. */
export const setPreferences = async (act: Act, input: Input): Promise<Result<Preferences, 'not-found'>> => {
  const loaded = await loadPreferences(act.store.read, act.actor.id);
  if (!loaded) return refuse('not-found');
  const before = { ...loaded, keys: loaded.keys ?? {} };
  const after = {
    locale: input.locale ?? before.locale,
    theme: input.theme ?? before.theme,
    keys: input.keys ?? before.keys,
    singleKeys: input.singleKeys ?? before.singleKeys,
  };
  if (JSON.stringify(after) === JSON.stringify(before)) return ok(after);
  await recordInHouse(act.store, act, { kind: 'preferences-changed', before, after }, (tx) => [
    savePreferences(tx, act.actor.id, after, act.now),
  ]);
  return ok(after);
};
