import { contract } from '#contract/contract.ts';
import { refusalStatus, type RefusalCode } from '#contract/refusal.ts';
import type { Result } from '#domain/result.ts';
import { implement, ORPCError } from '@orpc/server';
import type { Act } from './act.ts';
import { actOf, type RequestContext } from './request-context.ts';

const needsNoSession = new Set(['people.openLink', 'people.redeemLink']);

/** The contract to be implemented. Before any input is read: who is not signed in does not learn whether it would have been well formed. */
export const os = implement(contract)
  .$context<RequestContext>()
  .use(({ context, path, next }) => {
    if (!context.session && !needsNoSession.has(path.join('.'))) throw refused('not-signed-in');
    // A page that was drawn for one person must not act, nor read, as another who signed in meanwhile.
    if (context.pageOf && context.session && context.pageOf !== context.session.id) throw refused('other-account');
    return next();
  });

const answer = <Output>(result: Result<Output, RefusalCode>): Output => {
  if (result.ok) return result.value;
  throw refused(result.refusal);
};

/** A refusal as the API tells it. */
export const refused = (code: RefusalCode) => new ORPCError(code, { status: refusalStatus[code], message: code });

/** Binds a use case of signed-in people to its procedure. */
export const bySignedIn =
  <Input, Output>(useCase: (act: Act, input: Input) => Promise<Result<Output, RefusalCode>>) =>
  async ({ input, context }: { input: Input; context: RequestContext }): Promise<Output> => {
    const act = actOf(context);
    if (!act) throw refused('not-signed-in');
    return answer(await useCase(act, input));
  };

/** Binds a use case that needs no account to its procedure. */
export const byAnyone =
  <Input, Output>(useCase: (on: Pick<Act, 'store' | 'now'>, input: Input) => Promise<Result<Output, RefusalCode>>) =>
  async ({ input, context }: { input: Input; context: RequestContext }): Promise<Output> =>
    answer(await useCase({ store: context.installation.store, now: context.now }, input));
