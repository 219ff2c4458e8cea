import { loadEvents } from '#db/reads/load-events.ts';
import { houseStream } from '#db/record.ts';
import type { BlockTexts } from '#domain/blocks/block.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openNewsroom, valueOf } from '../testing/open-newsroom.ts';
import { createBlock } from './create-block.ts';
import { listBlocks } from './list-blocks.ts';
import { listVersions } from './list-versions.ts';
import { restoreVersion } from './restore-version.ts';
import { saveBlock } from './save-block.ts';
import { setBlockArchived } from './set-block-archived.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => void (room = await openNewsroom()));
afterAll(() => room.close());

const refused = (refusal: string) => ({ ok: false, refusal });
const saying = (fr: string, en = '', es = ''): BlockTexts => {
  const lines = (text: string) => (text === '' ? [] : [{ kind: 'paragraph' as const, text }]);
  return { fr: lines(fr), en: lines(en), es: lines(es) };
};
const about = (name: string, texts = saying('L’agence.', 'The agency.')) => ({
  kind: 'boilerplate' as const,
  name,
  organizationId: room.organization.id,
  texts,
});

it('is written by coordinators and administrators, read by everybody with a role, and the house knows', async () => {
  const made = valueOf(await createBlock(room.as('administrator'), about('Agence')));
  expect(made).toMatchObject({ number: 1, version: 1, savedByName: 'administrator', uses: 0, archivedAt: null });
  expect(valueOf(await listBlocks(room.as('translator')))).toContainEqual(made);
  for (const handle of ['translator', 'publisher', 'editor'] as const) {
    expect(await createBlock(room.as(handle), about('Autre'))).toEqual(refused('not-allowed'));
    expect(await saveBlock(room.as(handle), { ...made, name: 'Autre' })).toEqual(refused('not-allowed'));
    expect(await setBlockArchived(room.as(handle), { ...made, archived: true })).toEqual(refused('not-allowed'));
  }
  const nobody = { ...room.as('translator'), actor: { id: 'nobody', name: 'Nobody', grants: [] } };
  expect(await listBlocks(nobody)).toEqual(refused('not-allowed'));
  expect(await listVersions(nobody, made)).toEqual(refused('not-allowed'));
  expect((await loadEvents(room.store.read, houseStream)).at(-1)).toMatchObject({
    kind: 'block-created',
    after: { id: made.id, number: 1 },
  });
});

it('has a version for every change of words, none for a name alone, and takes an older one back as a new one', async () => {
  const first = valueOf(await createBlock(room.as('coordinator'), about('Versions')));
  const renamed = valueOf(await saveBlock(room.as('coordinator'), { ...first, name: 'Versions, 2026' }));
  expect(renamed).toMatchObject({ number: 1, version: 2, name: 'Versions, 2026' });
  const second = valueOf(
    await saveBlock(room.as('coordinator', 1), { ...renamed, texts: saying('L’agence, autrement.', 'The agency.') }),
  );
  expect(second).toMatchObject({ number: 2, version: 3 });
  expect(await saveBlock(room.as('coordinator'), { ...first, texts: saying('Trop tard.') })).toEqual(refused('stale'));
  const third = valueOf(await restoreVersion(room.as('administrator', 2), { ...second, number: 1 }));
  expect(third).toMatchObject({ number: 3, texts: first.texts });
  const versions = valueOf(await listVersions(room.as('spanish'), first));
  expect(versions.map(({ number, byName }) => [number, byName])).toEqual([
    [3, 'administrator'],
    [2, 'coordinator'],
    [1, 'coordinator'],
  ]);
  expect(versions[1]?.texts).toEqual(second.texts);
  expect((await loadEvents(room.store.read, houseStream)).at(-1)).toMatchObject({
    kind: 'block-restored',
    before: { number: 2 },
    after: { number: 3, restored: 1 },
  });
  expect(await restoreVersion(room.as('coordinator'), { ...third, number: 9 })).toEqual(refused('not-found'));
});

it('takes no block out of shape, without a word, or under a name that another of its kind has', async () => {
  valueOf(await createBlock(room.as('coordinator'), about('Première')));
  expect(await createBlock(room.as('coordinator'), about('PREMIERE'))).toEqual(refused('block-name-taken'));
  expect(await createBlock(room.as('coordinator'), about('Vide', saying('')))).toEqual(refused('block-empty'));
  expect(await createBlock(room.as('coordinator'), { ...about('Lieu'), kind: 'dateline' })).toEqual(
    refused('block-misshapen'),
  );
  expect(await createBlock(room.as('coordinator'), { ...about('Sans'), organizationId: 'nobody' })).toEqual(
    refused('not-found'),
  );
  const place = { fr: 'Genève', en: 'Geneva', es: 'Ginebra' };
  const texts = Object.fromEntries(Object.entries(place).map(([code, text]) => [code, [{ kind: 'place', text }]]));
  valueOf(
    await createBlock(room.as('coordinator'), {
      kind: 'dateline',
      name: 'Première',
      organizationId: null,
      texts: texts as BlockTexts,
    }),
  );
});

it('is archived and taken out again, unless its name was given away meanwhile', async () => {
  const made = valueOf(await createBlock(room.as('coordinator'), about('Archive')));
  const archived = valueOf(await setBlockArchived(room.as('coordinator', 1), { ...made, archived: true }));
  expect(archived.archivedAt).not.toBeNull();
  expect(await saveBlock(room.as('coordinator'), { ...archived, name: 'x' })).toEqual(refused('block-archived'));
  const other = valueOf(await createBlock(room.as('coordinator'), about('Archive')));
  expect(await setBlockArchived(room.as('coordinator'), { ...archived, archived: false })).toEqual(
    refused('block-name-taken'),
  );
  valueOf(await setBlockArchived(room.as('coordinator'), { ...other, archived: true }));
  expect(valueOf(await setBlockArchived(room.as('coordinator'), { ...archived, archived: false }))).toMatchObject({
    archivedAt: null,
  });
});
