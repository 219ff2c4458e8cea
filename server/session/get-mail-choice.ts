import type { MailView } from '#contract/session.ts';
import { loadMailChoice } from '#db/reads/load-mail-choice.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import type { Environment } from '../environment.ts';

/** Gives when a person wants mails, and whether the house sends any. */
export const getMailChoice = async (
  act: Act,
  { mail, zone }: Pick<Environment, 'mail' | 'zone'>,
): Promise<Result<MailView, 'not-found'>> => {
  const choice = await loadMailChoice(act.store.read, act.actor.id);
  return choice === null ? refuse('not-found') : ok({ choice, isSent: mail !== null, zone });
};
