import { createORPCClient } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { Grant } from '../../domain/access/role.ts';
import { contract } from '../../contract/contract.ts';
import { apiAs, type Api } from './api-as.ts';
import { baseUrl } from './base-url.ts';

const password = 'a-password-of-the-tests';

/** A person of a test's own, invited with these roles; gives the API as they call it, and their session cookie. */
export const makePerson = async (name: string, grants: Grant[]): Promise<{ api: Api; cookie: string }> => {
  const email = `${name.toLowerCase()}.${Date.now()}@example.org`;
  const { path } = await apiAs('administrator').people.invite({ email, name, grants });
  const headers = { 'Content-Type': 'application/json', Origin: baseUrl() };
  const token = path.split('/').at(-1) ?? '';
  await post(`/api/links/${token}`, { name, password }, headers);
  const answer = await post('/api/auth/sign-in/email', { email, password }, headers);
  const cookie =
    answer.headers
      .getSetCookie()
      .find((one) => /session_token=/.test(one))
      ?.split(';')[0] ?? '';
  return {
    cookie,
    api: createORPCClient(
      new OpenAPILink(contract, { url: () => `${baseUrl()}/api`, headers: { cookie, origin: baseUrl() } }),
    ),
  };
};

const post = async (path: string, body: unknown, headers: Record<string, string>): Promise<Response> => {
  const answer = await fetch(`${baseUrl()}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
  return answer;
};
