import { findingKey } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { plain } from '#domain/text.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { goodEnglish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { insertDocument } from '../testing/insert-document.ts';
import { acceptEdit } from './accept-edit.ts';
import { approve } from './approve.ts';
import { handOver } from './hand-over.ts';
import { heedFinding } from './heed-finding.ts';
import { ignoreFinding } from './ignore-finding.ts';
import { listHistory } from './list-history.ts';
import { markDone } from './mark-done.ts';
import { restore } from './restore.ts';
import { save } from './save.ts';
import { sendBack } from './send-back.ts';

vi.setConfig({ testTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const refused = (refusal: string) => ({ ok: false, refusal });
const why = { category: 'terminology', reason: 'Not our term.' } as const;

/** A paragraph with its text done and handed over. */
const handedOver = async (text = goodEnglish[1]!, settings: Parameters<typeof insertDocument>[1] = {}) => {
  const { documentId, segmentIds } = await insertDocument(office.store, settings);
  const segmentId = segmentIds[1]!;
  await office.write(segmentId, text);
  valueOf(await markDone(office.as(office.translator), await office.cell(segmentId)));
  valueOf(await handOver(office.as(office.translator), { documentId, language: 'en' }));
  return { documentId, segmentId, cell: await office.cell(segmentId) };
};

describe('the way of a text', () => {
  it('goes from draft to approval by two persons', async () => {
    const { cell } = await handedOver();
    expect(await approve(office.as(office.translator), cell)).toEqual(refused('not-allowed'));
    const approved = valueOf(await approve(office.as(office.reviewer), cell));
    expect(approved).toMatchObject({ state: 'approved', approval: { byId: office.reviewer.id, sourceNumber: 1 } });
    expect(await office.write(cell.segmentId, 'Edited.')).toMatchObject({ state: 'in-review', approval: null });
  });

  it('goes back with a reason, which the translator sees while mending', async () => {
    const { cell } = await handedOver();
    expect(await sendBack(office.as(office.translator), { ...cell, ...why })).toEqual(refused('not-allowed'));
    const back = valueOf(await sendBack(office.as(office.reviewer), { ...cell, ...why }));
    expect(back).toMatchObject({ state: 'changes-requested', sentBack: { ...why, byName: 'Rita' } });
    expect(await office.write(cell.segmentId, 'Mended.')).toMatchObject({ state: 'draft', sentBack: why });
  });

  it('does not take what was seen at another version', async () => {
    const { cell } = await handedOver();
    const seen = { ...cell, version: cell.version - 1 };
    expect(await sendBack(office.as(office.reviewer), { ...seen, ...why })).toEqual(refused('stale'));
    expect(await markDone(office.as(office.translator), seen)).toEqual(refused('stale'));
  });

  it('gives the last word to the translator where the organization chose so', async () => {
    const { cell } = await handedOver('The meeting brought together 120 delegations.', {
      editPolicy: 'translator-has-last-word',
    });
    await office.write(cell.segmentId, goodEnglish[1]!, office.reviewer);
    const edited = await office.cell(cell.segmentId);
    expect(await approve(office.as(office.reviewer), edited)).toEqual(refused('translator-has-last-word'));
    expect(await acceptEdit(office.as(office.reviewer), edited)).toEqual(refused('not-allowed'));
    expect(valueOf(await acceptEdit(office.as(office.translator), edited))).toMatchObject({
      state: 'approved',
      approval: { byName: 'Tess' },
    });
  });

  it('does not let one translator accept another’s edit', async () => {
    const { cell } = await handedOver(goodEnglish[1], { editPolicy: 'translator-has-last-word' });
    await office.write(cell.segmentId, 'The conference brought 120 delegations together.', office.translator);
    const colleague = { ...office.translator, id: 'colleague', name: 'Toni' };
    await office.write(cell.segmentId, 'The conference gathered 120 delegations.', colleague);
    expect(await acceptEdit(office.as(office.translator), await office.cell(cell.segmentId))).toEqual(
      refused('nothing-to-accept'),
    );
  });

  it('hides a restricted document', async () => {
    const { segmentIds } = await insertDocument(office.store, { restricted: true });
    const cell = { segmentId: segmentIds[0]!, language: 'en' as const, version: 1 };
    expect(await save(office.as(office.translator), { ...cell, text: plain('x'), origin: 'human' })).toEqual(
      refused('not-found'),
    );
    expect(await listHistory(office.as(office.translator), cell)).toEqual(refused('not-found'));
    expect(await listHistory(office.as(office.coordinator), cell)).toEqual({ ok: true, value: [] });
  });
});

describe('handOver', () => {
  it('is for a translator with something done, once', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    const at = { documentId, language: 'en' as const };
    expect(await handOver(office.as(office.translator), at)).toEqual(refused('nothing-to-hand-over'));
    await office.write(segmentIds[0]!, goodEnglish[0]!);
    valueOf(await markDone(office.as(office.translator), await office.cell(segmentIds[0]!)));
    expect(await approve(office.as(office.reviewer), await office.cell(segmentIds[0]!))).toEqual(
      refused('not-handed-over'),
    );
    expect(await handOver(office.as(office.reviewer), at)).toEqual(refused('not-allowed'));
    const both = await Promise.all([
      handOver(office.as(office.translator), at),
      handOver(office.as(office.translator), at),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await handOver(office.as(office.translator), at)).toEqual(refused('already-handed-over'));
    valueOf(await approve(office.as(office.reviewer), await office.cell(segmentIds[0]!)));
  });
});

describe('the history of a cell', () => {
  it('shows saves in a row by one person as one, newest first, and what each began from', async () => {
    const { segmentIds } = await insertDocument(office.store, { handoverMode: 'as-it-comes' });
    const segmentId = segmentIds[1]!;
    await office.write(segmentId, 'The');
    await office.write(segmentId, 'The conference');
    await office.write(segmentId, 'The conference!', office.both);
    await office.write(segmentId, goodEnglish[1]!);
    await markDone(office.as(office.translator), await office.cell(segmentId));
    await sendBack(office.as(office.reviewer), { ...(await office.cell(segmentId)), ...why });
    const history = valueOf(await listHistory(office.as(office.publisher), { segmentId, language: 'en' }));
    expect(history.map(({ kind, byName, text, before }) => [kind, byName, text, before])).toEqual([
      ['translation-sent-back', 'Rita', goodEnglish[1], goodEnglish[1]],
      ['translation-marked-done', 'Tess', goodEnglish[1], goodEnglish[1]],
      ['translation-saved', 'Tess', goodEnglish[1], 'The conference!'],
      ['translation-saved', 'Bea', 'The conference!', 'The conference'],
      ['translation-saved', 'Tess', 'The conference', ''],
    ]);
    expect(history[0]).toMatchObject({ sentBack: why, state: 'changes-requested' });
    expect(history[1]?.sentBack).toBeNull();

    const restored = await restore(office.as(office.translator), {
      ...(await office.cell(segmentId)),
      eventId: history[3]!.eventId,
    });
    expect(valueOf(restored)).toMatchObject({ state: 'draft', text: plain('The conference!') });
    const [newest] = valueOf(await listHistory(office.as(office.publisher), { segmentId, language: 'en' }));
    expect(newest).toMatchObject({ kind: 'translation-restored', text: 'The conference!' });
  });

  it('restores nothing of another cell', async () => {
    const { segmentIds } = await insertDocument(office.store);
    await office.write(segmentIds[0]!, 'Elsewhere');
    const [event] = valueOf(
      await listHistory(office.as(office.publisher), { segmentId: segmentIds[0]!, language: 'en' }),
    );
    for (const cell of [await office.cell(segmentIds[1]!), await office.cell(segmentIds[0]!, 'es')]) {
      expect(await restore(office.as(office.translator), { ...cell, eventId: event!.eventId })).toEqual(
        refused('not-found'),
      );
    }
  });
});

describe('findings', () => {
  const wrong = 'The conference brought together 12 delegations.';
  const [found] = runChecks('La conférence a réuni 120 délégations.', wrong, { language: 'en', kind: 'paragraph' });
  const key = findingKey(found!);

  it('block an approval until a reviewer who did not write the text sets them aside', async () => {
    const { cell } = await handedOver(wrong);
    expect(await approve(office.as(office.reviewer), cell)).toEqual(refused('blocking-findings'));
    const aside = { ...cell, key, reason: 'The source is wrong.' };
    expect(await ignoreFinding(office.as(office.translator), aside)).toEqual(refused('not-allowed'));
    expect(await ignoreFinding(office.as(office.reviewer), { ...aside, reason: ' ' })).toEqual(
      refused('reason-missing'),
    );
    expect(await ignoreFinding(office.as(office.reviewer), { ...aside, key: 'no such' })).toEqual(
      refused('finding-gone'),
    );
    const { id } = valueOf(await ignoreFinding(office.as(office.reviewer), aside));
    expect(valueOf(await ignoreFinding(office.as(office.publisher), aside))).toEqual({ id });
    expect(await heedFinding(office.as(office.coordinator), { id })).toEqual(refused('not-allowed'));
    valueOf(await heedFinding(office.as(office.reviewer), { id }));
    expect(await heedFinding(office.as(office.reviewer), { id })).toEqual(refused('not-found'));
    expect(await approve(office.as(office.reviewer), cell)).toEqual(refused('blocking-findings'));
    valueOf(await ignoreFinding(office.as(office.reviewer), aside));
    valueOf(await approve(office.as(office.reviewer), cell));
  });

  it('come back when the text changes', async () => {
    const { cell } = await handedOver(wrong);
    valueOf(await ignoreFinding(office.as(office.reviewer), { ...cell, key, reason: 'Right so.' }));
    await office.write(cell.segmentId, `${wrong} Yes.`);
    expect(await approve(office.as(office.reviewer), await office.cell(cell.segmentId))).toEqual(
      refused('blocking-findings'),
    );
  });

  it('are not set aside by the reviewer who wrote the text', async () => {
    const { segmentIds } = await insertDocument(office.store);
    await office.write(segmentIds[1]!, wrong, office.both);
    const cell = await office.cell(segmentIds[1]!);
    expect(await ignoreFinding(office.as(office.both), { ...cell, key, reason: 'Mine.' })).toEqual(refused('own-work'));
  });
});
