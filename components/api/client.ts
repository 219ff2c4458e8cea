'use client';

import type { contract } from '#contract/contract.ts';
import { pageOfHeader } from '#contract/page-of-header.ts';
import routes from '#contract/routes.json' with { type: 'json' };
import { createORPCClient } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { pageOf } from './page-of.ts';
import { noteAnswer } from './session-end.ts';

/** `keepalive` lets a save outlive the page that sent it. */
export type CallContext = { keepalive?: boolean };

const link = new OpenAPILink<CallContext>(routes as unknown as AnyContractRouter, {
  url: () => `${globalThis.location.origin}/api`,
  headers: () => {
    const person = pageOf();
    return person ? { [pageOfHeader]: person } : {};
  },
  fetch: async (request, init, { context }) => {
    const keepalive = context.keepalive === true;
    const answer = await fetch(request, { ...init, credentials: 'same-origin', keepalive });
    noteAnswer(answer);
    return answer;
  },
});

/** The API in the browser: the contract's calls, typed. */
export const api: ContractRouterClient<typeof contract, CallContext> = createORPCClient(link);

/** The same as options for TanStack Query. */
export const query = createTanstackQueryUtils(api);
