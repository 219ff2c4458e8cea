import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { contract } from '../../contract/contract.ts';
import { demoPassword } from '../../samples/demo-password.ts';
import type { DemoHandle } from '../../samples/people.ts';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { seedDemo } from '../../scripts/lib/seed-demo.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import type { Api } from './api-as.ts';

/** A server of a test's own, with a demo on a database of its own, that can be killed and started again at the same address. */
export const ownServer = async () => {
  const data = mkdtempSync(join(tmpdir(), 'triptyque-own-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...rest } = process.env;
  const env = { ...rest, TRIPTYQUE_DEMO: '1', TRIPTYQUE_DATA: data, TRIPTYQUE_PUBLIC_ADDRESS: url };
  await seedDemo(env);
  const start = () => startServer({ port, env, log: join(process.cwd(), 'test-results', 'server-own.log') });
  let server = await start();
  return {
    url,
    /** The session cookie of a demo person, as `name=value`. */
    signIn: async (handle: DemoHandle): Promise<string> => {
      const answer = await fetch(`${url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: url },
        body: JSON.stringify({ email: `${handle}@example.org`, password: demoPassword }),
      });
      const cookie = answer.headers.getSetCookie().find((one) => /session_token=/.test(one));
      if (!cookie) throw new Error(`${handle} cannot sign in: ${answer.status}`);
      return cookie.split(';')[0] ?? '';
    },
    api: (cookie: string): Api =>
      createORPCClient(new OpenAPILink(contract, { url: () => `${url}/api`, headers: { cookie, origin: url } })),
    kill: () => server.kill(),
    startAgain: async () => {
      server = await start();
    },
    end: async () => {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
};
