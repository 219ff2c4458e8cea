import type { RefusalCode } from '#contract/refusal.ts';
import { savePresence } from '#db/writes/presence.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { readable } from './readable.ts';

/** How long somebody is taken to be here without saying so again, in milliseconds. */
export const presenceLasts = 40_000;

type Input = { documentId: string; segmentId: string | null; language: Language | null };

/**
 * Says that a person has a document open and in which cell they are; it expires by the database's clock, which all
 * instances share. Refuses: `not-allowed`, `not-found` (also what they may not read).
 */
export const setPresence = async (act: Act, input: Input): Promise<Result<Record<string, never>, RefusalCode>> => {
  const [may, now] = await Promise.all([readable(act, input.documentId), act.store.now()]);
  if (!may.ok) return may;
  const expiresAt = new Date(now.getTime() + presenceLasts);
  await act.store.write((tx) => savePresence(tx, { ...input, personId: act.actor.id, expiresAt }, now));
  return ok({});
};
