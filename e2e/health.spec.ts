import { expect, test } from './support/test.ts';

test('says that it is ready, its version and its kind of database', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({
    ready: true,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: process.env['E2E_DATABASE'] ?? 'sqlite',
  });
});
