import { demoPassword } from '../../samples/demo-password.ts';
import { demoPeople, type DemoHandle } from '../../samples/people.ts';
import { baseUrl } from './base-url.ts';

const sessions = new Map<DemoHandle, Promise<string>>();

/** The session cookie of a demo person, as `name=value`; signed in once a worker. */
export const sessionOf = (handle: DemoHandle): Promise<string> => {
  const known = sessions.get(handle) ?? signIn(handle);
  sessions.set(handle, known);
  return known;
};

const signIn = async (handle: DemoHandle): Promise<string> => {
  const email = demoPeople.find((person) => person.handle === handle)?.email;
  const answer = await fetch(`${baseUrl()}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: baseUrl() },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .find((one) => /session_token=/.test(one))
    ?.split(';')[0];
  if (!answer.ok || !cookie) throw new Error(`${handle} cannot sign in: ${answer.status} ${await answer.text()}`);
  return cookie;
};
