import { minifyContractRouter } from '@orpc/contract';
import { writeFileSync } from 'node:fs';
import { contract } from './contract.ts';

/** The methods and paths of the contract, without zod: what the browser needs of it. Written by `npm run contract:routes`. */
export const routesOf = (router: unknown): unknown => {
  if (typeof router !== 'object' || router === null) return router;
  if ('~orpc' in router) {
    const { route } = router['~orpc'] as { route: { method: string; path: string } };
    return { '~orpc': { errorMap: {}, meta: {}, route: { method: route.method, path: route.path } } };
  }
  return Object.fromEntries(Object.entries(router).map(([key, value]) => [key, routesOf(value)]));
};

if (process.argv[1] === import.meta.filename) {
  writeFileSync('contract/routes.json', `${JSON.stringify(routesOf(minifyContractRouter(contract)), null, 1)}\n`);
}
