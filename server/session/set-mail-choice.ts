import { loadMailChoice } from '#db/reads/load-mail-choice.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { saveMailChoice } from '#db/writes/save-mail-choice.ts';
import type { MailChoice } from '#domain/mail/when-due.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

type Chosen = { choice: MailChoice };

/** Keeps when a person wants mails about what waits for them. Gives it. */
export const setMailChoice = async (act: Act, { choice }: Chosen): Promise<Result<Chosen, 'not-found'>> => {
  const before = await loadMailChoice(act.store.read, act.actor.id);
  if (before === null) return refuse('not-found');
  if (before === choice) return ok({ choice });
  const change = { kind: 'mail-chosen', before: { choice: before }, after: { choice } };
  await recordInHouse(act.store, act, change, (tx) => [saveMailChoice(tx, act.actor.id, choice, act.now)]);
  return ok({ choice });
};
