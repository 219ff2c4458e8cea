import type { RefusalCode } from '#contract/refusal.ts';
import { countInReview } from '#db/reads/count-in-review.ts';
import { record } from '#db/record.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import { saveLanguage } from '#db/writes/save-language.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { noticeGroundOf } from '../notices/notice-ground.ts';
import { noticesFor } from '../notices/notices-for.ts';
import { loadLanguage } from './load-language.ts';

type Input = { documentId: string; language: TargetLanguage };

/**
 * Hands the done texts of a language over to its reviewers (domain.md §2.7). Gives the instant. Refuses: `not-found`,
 * `document-archived`, `not-allowed`, `already-handed-over`, `nothing-to-hand-over`, `stale`.
 */
export const handOver = async (act: Act, input: Input): Promise<Result<{ handedOverAt: string }, RefusalCode>> => {
  const loaded = await loadLanguage(act, input);
  if (!loaded.ok) return loaded;
  const { row, loaded: document } = loaded.value;
  if (!holds(act.actor, 'translator', input.language)) return refuse('not-allowed');
  if (row.handedOverAt) return refuse('already-handed-over');
  const texts = await countInReview(act.store.read, input);
  if (texts === 0) return refuse('nothing-to-hand-over');

  const entry = { stream: input.documentId, kind: 'language-handed-over', language: input.language, after: { texts } };
  const event = { kind: 'handed-over', language: input.language } as const;
  const notices = await noticesFor(act, noticeGroundOf(document), event);
  const done = await record(act.store, act, [entry], (tx) => [
    ...saveLanguage(tx, row, { handedOverAt: act.now }),
    ...insertNotices(tx, notices, act.now),
  ]);
  return done ? ok({ handedOverAt: act.now.toISOString() }) : refuse('stale');
};
