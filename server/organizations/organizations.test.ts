import { loadEvents } from '#db/reads/load-events.ts';
import { houseStream } from '#db/record.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openNewsroom, valueOf } from '../testing/open-newsroom.ts';
import { createOrganization } from './create-organization.ts';
import { listOrganizations } from './list-organizations.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => void (room = await openNewsroom()));
afterAll(() => room.close());

const bank = {
  names: { fr: 'Banque', en: 'Bank', es: 'Banco' },
  acronyms: { fr: 'BA', en: 'BK', es: 'BC' },
};

test('an organization is added by a coordinator or an administrator, and the house knows', async () => {
  const made = valueOf(await createOrganization(room.as('administrator', 1), bank));
  expect(valueOf(await listOrganizations(room.as('translator')))).toEqual([room.organization, made]);
  expect((await loadEvents(room.store.read, houseStream)).at(-1)).toMatchObject({
    kind: 'organization-created',
    after: made,
  });
});

test('is not added twice, whatever the accents and capitals', async () => {
  const agency = { ...bank, names: { fr: 'AGENCE', en: 'Other', es: 'Otra' } };
  expect(await createOrganization(room.as('coordinator'), agency)).toEqual({ ok: false, refusal: 'already-exists' });
});

test('is not for others', async () => {
  expect(await createOrganization(room.as('publisher'), bank)).toEqual({ ok: false, refusal: 'not-allowed' });
  const nobody = { ...room.as('publisher'), actor: { id: 'nobody', name: 'Nobody', grants: [] } };
  expect(await listOrganizations(nobody)).toEqual({ ok: false, refusal: 'not-allowed' });
});
