import type { BrowserContext } from '@playwright/test';
import type { DemoHandle } from '../../samples/people.ts';
import { baseUrl } from './base-url.ts';
import { sessionOf } from './session-of.ts';

/** Gives a browser the session of a demo person, without the sign-in page. */
export const signInAs = async (context: BrowserContext, handle: DemoHandle): Promise<void> => {
  const [name = '', ...value] = (await sessionOf(handle)).split('=');
  await context.addCookies([{ name, value: value.join('='), url: baseUrl(), httpOnly: true, sameSite: 'Lax' }]);
};
