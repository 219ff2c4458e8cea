import { minifyContractRouter } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { contract } from './contract.ts';
import routes from './routes.json' with { type: 'json' };
import { routesOf } from './write-routes.ts';

describe('routes.json', () => {
  it('is what the contract says; else run npm run contract:routes', () => {
    expect(routes).toEqual(routesOf(minifyContractRouter(contract)));
  });
});
