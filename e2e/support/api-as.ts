import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { contract } from '../../contract/contract.ts';
import type { DemoHandle } from '../../samples/people.ts';
import { baseUrl } from './base-url.ts';
import { sessionOf } from './session-of.ts';

export type Api = ContractRouterClient<typeof contract>;

/** The API as a demo person calls it. A refusal rejects with an error whose `code` is the refusal's. */
export const apiAs = (handle: DemoHandle): Api =>
  createORPCClient(
    new OpenAPILink(contract, {
      url: () => `${baseUrl()}/api`,
      headers: async () => ({ cookie: await sessionOf(handle), origin: baseUrl() }),
    }),
  );
