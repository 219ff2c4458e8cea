import { demoPassword } from '#samples/demo-password.ts';
import type { DemoHandle } from '#samples/people.ts';

/** Headers with which a person of the demo reads and writes. */
export const signIn = async (url: string, handle: DemoHandle): Promise<Record<string, string>> => {
  const headers = { origin: url, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: `${handle}@example.org`, password: demoPassword }),
  });
  if (!answer.ok) throw new Error(`Signing in answers ${answer.status}: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { ...headers, cookie: cookie.join('; ') };
};
