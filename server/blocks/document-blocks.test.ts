import { loadEvents } from '#db/reads/load-events.ts';
import type { BlockKind, BlockLine, BlockTexts } from '#domain/blocks/block.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { updateDocument } from '../documents/update-document.ts';
import { getDocument } from '../documents/get-document.ts';
import { findEdition } from '../publishing/find-edition.ts';
import { getPreview } from '../publishing/get-preview.ts';
import { getReadiness } from '../publishing/get-readiness.ts';
import { publishEdition } from '../publishing/publish-edition.ts';
import { insertDocument } from '../testing/insert-document.ts';
import { goodEnglish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { chooseBlock } from './choose-block.ts';
import { confirmBlock } from './confirm-block.ts';
import { createBlock } from './create-block.ts';
import { getDocumentBlocks } from './get-document-blocks.ts';
import { listBlocks } from './list-blocks.ts';
import { orderBlocks } from './order-blocks.ts';
import { removeBlock } from './remove-block.ts';
import { saveBlock } from './save-block.ts';
import { saveWords } from './save-words.ts';
import { setBlockArchived } from './set-block-archived.ts';
import { takeVersion } from './take-version.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const refused = (refusal: string) => ({ ok: false, refusal });
const paragraph = (text: string): BlockLine[] => (text === '' ? [] : [{ kind: 'paragraph', text }]);
const saying = (fr: string, en = '', es = ''): BlockTexts => ({
  fr: paragraph(fr),
  en: paragraph(en),
  es: paragraph(es),
});

let made = 0;
const inLibrary = async (texts: BlockTexts, kind: BlockKind = 'boilerplate') =>
  valueOf(
    await createBlock(office.as(office.coordinator), {
      kind,
      name: `Bloc ${(made += 1)}`,
      organizationId: null,
      texts,
    }),
  );
const choose = (documentId: string, blockId: string) =>
  chooseBlock(office.as(office.coordinator), { documentId, blockId });
const blocksOf = async (documentId: string) =>
  valueOf(await getDocumentBlocks(office.as(office.translator), { documentId }));
const standings = async (documentId: string) =>
  (await blocksOf(documentId)).map(({ languages }) => languages.map(({ standing }) => standing));
const gateOf = async (documentId: string, language: string) => {
  const { languages } = valueOf(await getReadiness(office.as(office.translator), { documentId }));
  return languages.find((one) => one.language === language)?.gates.find(({ code }) => code === 'blocks-confirmed');
};

describe('the blocks of a document', () => {
  it('are chosen by the coordinator, at the version that is current, each once and one notice', async () => {
    const { documentId } = await insertDocument(office.store);
    const block = await inLibrary(saying('L’OIM.', 'IOM.'));
    expect(await chooseBlock(office.as(office.translator), { documentId, blockId: block.id })).toEqual(
      refused('not-allowed'),
    );
    expect(valueOf(await choose(documentId, block.id))).toMatchObject([
      {
        blockId: block.id,
        number: 1,
        newest: null,
        printed: true,
        languages: [
          { language: 'fr', standing: 'open' },
          { language: 'en', standing: 'open', lines: paragraph('IOM.') },
          { language: 'es', standing: 'missing', lines: [] },
        ],
      },
    ]);
    expect(await choose(documentId, block.id)).toEqual(refused('block-already-chosen'));
    const notices = [
      await inLibrary(saying('Foi.'), 'prevailing-notice'),
      await inLibrary(saying('Foi !'), 'prevailing-notice'),
    ];
    const [, notice] = valueOf(await choose(documentId, notices[0]!.id));
    expect(notice).toMatchObject({ kind: 'prevailing-notice', printed: false });
    expect(await choose(documentId, notices[1]!.id)).toEqual(refused('block-already-chosen'));
    valueOf(await setBlockArchived(office.as(office.coordinator), { ...notices[1]!, archived: true }));
    expect(await choose(documentId, notices[1]!.id)).toEqual(refused('block-archived'));
    expect(valueOf(await listBlocks(office.as(office.reviewer))).find(({ id }) => id === block.id)?.uses).toBe(1);
    expect((await loadEvents(office.store.read, documentId)).at(-1)).toMatchObject({
      kind: 'document-block-chosen',
      after: { blockId: notices[0]!.id, number: 1 },
    });
  });

  it('are put in order and taken out again', async () => {
    const { documentId } = await insertDocument(office.store);
    for (const name of ['Un', 'Deux', 'Trois']) valueOf(await choose(documentId, (await inLibrary(saying(name))).id));
    const before = await blocksOf(documentId);
    const ids = before.map(({ id }) => id).toReversed();
    expect(await orderBlocks(office.as(office.translator), { documentId, ids })).toEqual(refused('not-allowed'));
    const ordered = valueOf(await orderBlocks(office.as(office.coordinator), { documentId, ids }));
    expect(ordered.map(({ id }) => id)).toEqual(ids);
    const left = valueOf(await removeBlock(office.as(office.coordinator), { documentId, ...ordered[0]! }));
    expect(left.map(({ id }) => id)).toEqual(ids.slice(1));
    expect(await orderBlocks(office.as(office.coordinator), { documentId, ids })).toEqual(refused('stale'));
  });

  it('hold back each language until its words are confirmed by who answers for it, or left out', async () => {
    const { documentId } = await insertDocument(office.store);
    const [block] = valueOf(await choose(documentId, (await inLibrary(saying('L’OIM.', 'IOM.'))).id));
    const at = { documentId, id: block!.id };
    expect(await gateOf(documentId, 'en')).toMatchObject({ met: false, args: { total: 1, missing: 0, open: 1 } });
    expect(await gateOf(documentId, 'es')).toMatchObject({ met: false, args: { total: 1, missing: 1, open: 0 } });
    expect(await confirmBlock(office.as(office.publisher), { ...at, version: 1, language: 'en' })).toEqual(
      refused('not-allowed'),
    );
    expect(await confirmBlock(office.as(office.translator), { ...at, version: 1, language: 'fr' })).toEqual(
      refused('not-allowed'),
    );
    valueOf(await confirmBlock(office.as(office.translator), { ...at, version: 1, language: 'en' }));
    expect(await confirmBlock(office.as(office.sourceEditor), { ...at, version: 1, language: 'fr' })).toEqual(
      refused('stale'),
    );
    valueOf(await confirmBlock(office.as(office.sourceEditor), { ...at, version: 2, language: 'fr' }));
    expect(await confirmBlock(office.as(office.coordinator), { ...at, version: 3, language: 'es' })).toEqual(
      refused('block-empty'),
    );
    expect((await gateOf(documentId, 'en'))?.met).toBe(true);
    valueOf(await saveWords(office.as(office.translator), { ...at, version: 3, language: 'es', lines: [] }));
    expect(await standings(documentId)).toEqual([['confirmed', 'confirmed', 'left-out']]);
    expect(await gateOf(documentId, 'es')).toBeUndefined();
    valueOf(
      await saveWords(office.as(office.translator), { ...at, version: 4, language: 'es', lines: paragraph('La OIM.') }),
    );
    expect(await standings(documentId)).toEqual([['confirmed', 'confirmed', 'open']]);
    valueOf(await saveWords(office.as(office.translator), { ...at, version: 5, language: 'es', lines: null }));
    expect(await standings(documentId)).toEqual([['confirmed', 'confirmed', 'missing']]);
    const place: BlockLine[] = [{ kind: 'place', text: 'Ginebra' }];
    expect(await saveWords(office.as(office.translator), { ...at, version: 6, language: 'es', lines: place })).toEqual(
      refused('block-misshapen'),
    );
  });

  it('are offered a newer version, and what it changes is confirmed again where it changes it', async () => {
    const { documentId } = await insertDocument(office.store);
    const first = await inLibrary(saying('L’OIM.', 'IOM.'));
    const [block] = valueOf(await choose(documentId, first.id));
    const at = { documentId, id: block!.id };
    valueOf(await confirmBlock(office.as(office.coordinator), { ...at, version: 1, language: 'fr' }));
    valueOf(await confirmBlock(office.as(office.coordinator), { ...at, version: 2, language: 'en' }));
    valueOf(await saveBlock(office.as(office.coordinator), { ...first, texts: saying('L’OIM.', 'IOM, the agency.') }));
    const [offered] = await blocksOf(documentId);
    expect(offered).toMatchObject({ number: 1, texts: first.texts, newest: { number: 2 } });
    expect(await standings(documentId)).toEqual([['confirmed', 'confirmed', 'missing']]);
    const take = { ...at, version: 3, number: 2 };
    expect(await takeVersion(office.as(office.translator), take)).toEqual(refused('not-allowed'));
    const [taken] = valueOf(await takeVersion(office.as(office.coordinator), take));
    expect(taken).toMatchObject({
      number: 2,
      newest: null,
      languages: [
        { standing: 'confirmed' },
        { standing: 'open', since: { number: 1, lines: paragraph('IOM.') } },
        { standing: 'missing' },
      ],
    });
    expect(await takeVersion(office.as(office.coordinator), { ...at, version: 4, number: 7 })).toEqual(
      refused('not-found'),
    );
  });

  it('keep addresses and numbers as the library has them', async () => {
    const { documentId } = await insertDocument(office.store);
    const line = (text: string): BlockLine[] => [{ kind: 'contact-line', text }];
    const texts = { fr: line('Ada Morel, morel@example.org'), en: line('Ada Morel, morel@example.org'), es: [] };
    const [block] = valueOf(await choose(documentId, (await inLibrary(texts, 'contacts')).id));
    const at = { documentId, id: block!.id };
    const other = line('Ada Morel, other@example.org');
    valueOf(await saveWords(office.as(office.translator), { ...at, version: 1, language: 'en', lines: other }));
    expect(await confirmBlock(office.as(office.translator), { ...at, version: 2, language: 'en' })).toEqual(
      refused('contacts-altered'),
    );
    const same = line('Ms. Ada Morel, morel@example.org');
    valueOf(await saveWords(office.as(office.translator), { ...at, version: 2, language: 'en', lines: same }));
    valueOf(await confirmBlock(office.as(office.translator), { ...at, version: 3, language: 'en' }));
  });

  it('are none of an archived document’s, nor of one that the person does not read', async () => {
    const { documentId } = await insertDocument(office.store, { restricted: true });
    expect(await getDocumentBlocks(office.as(office.translator), { documentId })).toEqual(refused('not-found'));
    expect(await getDocumentBlocks(office.as(office.nobody), { documentId })).toEqual(refused('not-allowed'));
  });
});

it('an edition freezes the words of its language, and the notice that the document has', async () => {
  const { documentId, segmentIds } = await insertDocument(office.store, { contacts: [] });
  await office.approveAll(documentId, segmentIds, goodEnglish);
  const block = await inLibrary(saying('L’OIM.', 'IOM.', 'La OIM.'));
  const notice = await inLibrary(saying('Le français prévaut.', 'The French prevails.'), 'prevailing-notice');
  valueOf(await choose(documentId, block.id));
  valueOf(await choose(documentId, notice.id));
  const settings = async (prevailing: 'none' | 'original') => {
    const { version, settings: before } = valueOf(await getDocument(office.as(office.coordinator), { id: documentId }));
    const wanted = { id: documentId, version, settings: { ...before, prevailing } };
    valueOf(await updateDocument(office.as(office.coordinator), wanted));
  };
  await settings('original');
  const preview = valueOf(await getPreview(office.as(office.translator), { documentId, language: 'en' }));
  expect(preview).toMatchObject({
    notice: 'The French prevails.',
    blocks: [{ confirmed: false }, { confirmed: false }],
  });
  const publish = () => publishEdition(office.as(office.publisher), { documentId, language: 'en', number: 1 });
  expect(await publish()).toEqual(refused('not-ready'));
  for (const { id, version } of await blocksOf(documentId)) {
    valueOf(await confirmBlock(office.as(office.reviewer), { documentId, id, version, language: 'en' }));
  }
  const { slug } = valueOf(await publish());
  valueOf(await saveBlock(office.as(office.coordinator), { ...block, texts: saying('Tout autre.', 'All else.') }));
  const found = await findEdition(office.store, { language: 'en', slug, number: null });
  expect(found?.edition.content).toMatchObject({
    prevailing: 'original',
    blocks: [
      { kind: 'boilerplate', lines: paragraph('IOM.') },
      { kind: 'prevailing-notice', lines: paragraph('The French prevails.') },
    ],
  });
  await settings('none');
  const without = valueOf(await getPreview(office.as(office.translator), { documentId, language: 'en' }));
  expect(without).toMatchObject({ notice: null, blocks: [{ kind: 'boilerplate' }] });
});

it('an edition without blocks has none in its content', async () => {
  const { documentId, segmentIds } = await insertDocument(office.store, { contacts: [] });
  await office.approveAll(documentId, segmentIds, goodEnglish);
  const { slug } = valueOf(
    await publishEdition(office.as(office.publisher), { documentId, language: 'en', number: 1 }),
  );
  const found = await findEdition(office.store, { language: 'en', slug, number: null });
  expect(Object.keys(found?.edition.content ?? {})).not.toContain('blocks');
});
