import { afterEach, beforeEach, expect, it } from 'vitest';
import { chosenKeys } from '#contract/session.ts';
import { loadPreferences } from '#db/reads/load-session.ts';
import { openPressOffice, valueOf } from '../testing/press-office.ts';
import { setPreferences } from './set-preferences.ts';

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeEach(async () => {
  office = await openPressOffice();
});
afterEach(() => office.close());

it('keeps what a person chose, and leaves the rest as it was', async () => {
  const act = office.as(office.translator);
  valueOf(await setPreferences(act, { theme: 'dark' }));
  valueOf(await setPreferences(act, { keys: { checks: 'Alt+J' } }));
  const after = valueOf(await setPreferences(act, { singleKeys: false }));
  expect(after).toEqual({ locale: null, theme: 'dark', keys: { checks: 'Alt+J' }, singleKeys: false });
  expect(await loadPreferences(office.store.read, act.actor.id)).toEqual(after);
  expect(valueOf(await setPreferences(act, { keys: {} })).keys).toEqual({});
});

it('takes no key that is the browser’s, and none for two actions', () => {
  expect(chosenKeys.safeParse({ checks: 'Alt+J' }).success).toBe(true);
  expect(chosenKeys.safeParse({ checks: 'Ctrl+W' }).success).toBe(false);
  expect(chosenKeys.safeParse({ checks: 'Alt+J', comment: 'Alt+J' }).success).toBe(false);
});
