import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { goodEnglish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { insertDocument } from '../testing/insert-document.ts';
import { actOnMany } from './act-on-many.ts';
import { handOver } from './hand-over.ts';
import { listHistory } from './list-history.ts';
import { listMatches } from './list-matches.ts';

vi.setConfig({ testTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const codesOf = (results: { ok: boolean; refusal?: string; translation?: { state: string } }[]) =>
  results.map((one) => (one.ok ? one.translation?.state : one.refusal));
const written = async (settings: Parameters<typeof insertDocument>[1] = {}, texts = goodEnglish) => {
  const { documentId, segmentIds } = await insertDocument(office.store, settings);
  for (const [at, text] of texts.entries()) await office.write(segmentIds[at]!, text);
  const cells = () => Promise.all(segmentIds.map((segmentId) => office.cell(segmentId)));
  return { documentId, segmentIds, cells };
};

describe('one act on many cells', () => {
  it('marks done, hands over, approves and sends back by the same rules as one by one', async () => {
    const { documentId, cells } = await written();
    const translator = office.as(office.translator);
    const done = valueOf(await actOnMany(translator, { act: 'mark-done', cells: await cells() }));
    expect(codesOf(done.results)).toEqual(['in-review', 'in-review', 'in-review']);
    const early = valueOf(await actOnMany(office.as(office.reviewer), { act: 'approve', cells: await cells() }));
    expect(codesOf(early.results)).toEqual(['not-handed-over', 'not-handed-over', 'not-handed-over']);
    valueOf(await handOver(office.as(office.translator), { documentId, language: 'en' }));
    const approved = valueOf(await actOnMany(office.as(office.reviewer), { act: 'approve', cells: await cells() }));
    expect(codesOf(approved.results)).toEqual(['approved', 'approved', 'approved']);
    const back = valueOf(
      await actOnMany(office.as(office.reviewer), {
        act: 'send-back',
        category: 'style',
        reason: 'All of them.',
        cells: await cells(),
      }),
    );
    expect(codesOf(back.results)).toEqual(['changes-requested', 'changes-requested', 'changes-requested']);
  });

  it('decides each by itself, in the order they came, and records what it can', async () => {
    const { segmentIds, cells } = await written({}, [goodEnglish[0]!, '', goodEnglish[2]!]);
    const [first, second, third] = await cells();
    const stale = { ...third!, version: third!.version - 1 };
    const unknown = { ...first!, segmentId: 'nowhere' };
    const { results } = valueOf(
      await actOnMany(office.as(office.translator), { act: 'mark-done', cells: [stale, second!, unknown, first!] }),
    );
    expect(codesOf(results)).toEqual(['stale', 'empty', 'not-found', 'in-review']);
    const history = valueOf(
      await listHistory(office.as(office.translator), { segmentId: segmentIds[0]!, language: 'en' }),
    );
    expect(history[0]).toMatchObject({ kind: 'translation-marked-done', state: 'in-review' });
  });

  it('acts once on a cell that is named twice', async () => {
    const { cells } = await written();
    const [first] = await cells();
    const { results } = valueOf(
      await actOnMany(office.as(office.translator), { act: 'mark-done', cells: [first!, first!] }),
    );
    expect(codesOf(results)).toEqual(['in-review', 'stale']);
  });

  it('leaves those to nobody who has no part in them', async () => {
    const { cells } = await written({ restricted: true, translatorId: office.translator.id });
    const { results } = valueOf(await actOnMany(office.as(office.nobody), { act: 'mark-done', cells: await cells() }));
    expect(codesOf(results)).toEqual(['not-found', 'not-found', 'not-found']);
  });

  it('takes more cells than one transaction', async () => {
    const texts = Array.from({ length: 130 }, (_, at) => ({ kind: 'paragraph' as const, text: `Le point ${at + 2}.` }));
    const { cells } = await written(
      { texts },
      texts.map((_, at) => `Item ${at + 2}.`),
    );
    const { results } = valueOf(
      await actOnMany(office.as(office.translator), { act: 'mark-done', cells: await cells() }),
    );
    expect(new Set(codesOf(results))).toEqual(new Set(['in-review']));
    expect(results).toHaveLength(130);
  });
});

describe('matches', () => {
  it('are what was approved for the same French elsewhere, as far as one may read it', async () => {
    const french = [{ kind: 'paragraph' as const, text: 'Une phrase que nul autre document ne porte.' }];
    const approve = async (text: string, restricted: boolean) => {
      const { documentId, segmentIds } = await insertDocument(office.store, {
        texts: french,
        restricted,
        ...(restricted ? { translatorId: office.translator.id, reviewerId: office.reviewer.id } : {}),
      });
      await office.approveAll(documentId, segmentIds, [text]);
    };
    await approve('One.', false);
    await approve('Two.', false);
    await approve('Two.', false);
    await approve('Secret.', true);
    const { segmentIds } = await insertDocument(office.store, { texts: french });
    const texts = async (actor: typeof office.translator) =>
      valueOf(await listMatches(office.as(actor), { segmentId: segmentIds[0]!, language: 'en' })).map(
        ({ text }) => text,
      );
    expect(await texts(office.both)).toEqual(['Two.', 'One.']);
    expect(await texts(office.translator)).toEqual(['Secret.', 'Two.', 'One.']);
    const none = await listMatches(office.as(office.both), { segmentId: segmentIds[0]!, language: 'es' });
    expect(valueOf(none)).toEqual([]);
  });
});
