import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadTalkOfSegment } from '#db/reads/load-threads.ts';
import { insertDocument } from '../testing/insert-document.ts';
import { noticesOf } from '../testing/notices-of.ts';
import { goodEnglish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { withText, at } from '../testing/source-desk.ts';
import { getSourceDraft } from '../source/get-source-draft.ts';
import { openSourceEarly } from '../source/open-source-early.ts';
import { reviseSource } from '../source/revise-source.ts';
import { answer } from './answer.ts';
import { approve } from './approve.ts';
import { handOver } from './hand-over.ts';
import { listHistory } from './list-history.ts';
import { markDone } from './mark-done.ts';
import { sendBack } from './send-back.ts';
import { sinceDecision } from './since-decision.ts';

vi.setConfig({ testTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const refused = (refusal: string) => ({ ok: false, refusal });
const rewritten = 'The conference brought 120 delegations together.';
const why = { category: 'style', reason: 'Heavy.' } as const;

const handedOver = async () => {
  const { documentId, segmentIds } = await insertDocument(office.store, {
    translatorId: office.translator.id,
    reviewerId: office.reviewer.id,
  });
  const segmentId = segmentIds[1]!;
  await office.write(segmentId, goodEnglish[1]!);
  valueOf(await markDone(office.as(office.translator), await office.cell(segmentId)));
  valueOf(await handOver(office.as(office.translator), { documentId, language: 'en' }));
  return { documentId, segmentId };
};
/** A reviewer's edit that the reviewer approved in the same breath. */
const changedAndApproved = async () => {
  const at = await handedOver();
  await office.write(at.segmentId, rewritten, office.reviewer);
  valueOf(await approve(office.as(office.reviewer), await office.cell(at.segmentId)));
  return at;
};

describe('the answer to a reviewer’s change', () => {
  it('takes note of it and leaves the approval', async () => {
    const { segmentId } = await changedAndApproved();
    const cell = await office.cell(segmentId);
    expect(await answer(office.as(office.reviewer), { ...cell, kind: 'accepted', reason: '' })).toEqual(
      refused('not-allowed'),
    );
    expect(
      valueOf(await answer(office.as(office.translator), { ...cell, kind: 'accepted', reason: '' })),
    ).toMatchObject({ state: 'approved', answer: { kind: 'accepted', byName: 'Tess' }, approval: { byName: 'Rita' } });
    expect(
      await answer(office.as(office.translator), { ...(await office.cell(segmentId)), kind: 'accepted', reason: '' }),
    ).toEqual(refused('nothing-to-answer'));
  });

  it('contests it: the approval is void, the reviewer is told and asked in the cell', async () => {
    const { documentId, segmentId } = await changedAndApproved();
    const cell = await office.cell(segmentId);
    const no = { ...cell, kind: 'contested' as const, reason: 'It changes the meaning.' };
    expect(await answer(office.as(office.translator), { ...no, reason: ' ' })).toEqual(refused('reason-missing'));
    expect(valueOf(await answer(office.as(office.translator), no))).toMatchObject({
      state: 'in-review',
      approval: null,
      answer: { kind: 'contested', reason: 'It changes the meaning.' },
    });
    const talk = await loadTalkOfSegment(office.store.read, { documentId, segmentId });
    expect(talk.threads).toMatchObject([{ kind: 'contest', ownerId: office.reviewer.id, language: 'en' }]);
    expect(talk.comments).toMatchObject([{ text: 'It changes the meaning.', authorName: 'Tess' }]);
    expect((await noticesOf(office.store, documentId)).filter(([, kind]) => kind === 'contested')).toEqual([
      [office.reviewer.id, 'contested'],
    ]);
    const [last] = valueOf(await listHistory(office.as(office.publisher), { segmentId, language: 'en' }));
    expect(last).toMatchObject({ kind: 'translation-contested', contested: 'It changes the meaning.' });
    // The reviewer insists; the answer stays until the words change.
    valueOf(await approve(office.as(office.reviewer), await office.cell(segmentId)));
    expect(await office.write(segmentId, goodEnglish[1]!)).toMatchObject({ state: 'in-review', answer: null });
  });

  it('brings a returned text to review unchanged', async () => {
    const { segmentId } = await handedOver();
    valueOf(await sendBack(office.as(office.reviewer), { ...(await office.cell(segmentId)), ...why }));
    const no = { ...(await office.cell(segmentId)), kind: 'contested' as const, reason: 'It follows the source.' };
    expect(valueOf(await answer(office.as(office.translator), no))).toMatchObject({
      state: 'in-review',
      text: { text: goodEnglish[1] },
      sentBack: why,
      answer: { kind: 'contested' },
    });
    expect(
      valueOf(await sendBack(office.as(office.reviewer), { ...(await office.cell(segmentId)), ...why })),
    ).toMatchObject({ state: 'changes-requested', answer: null });
  });
});

describe('what moved since a decision', () => {
  it('is a text that changed after it, until the next', async () => {
    const { documentId, segmentId } = await handedOver();
    const asked = (actor = office.reviewer) => sinceDecision(office.as(actor), { documentId });
    valueOf(await sendBack(office.as(office.reviewer), { ...(await office.cell(segmentId)), ...why }));
    expect(valueOf(await asked())).toEqual([]);
    await office.write(segmentId, rewritten);
    valueOf(await markDone(office.as(office.translator), await office.cell(segmentId)));
    expect(valueOf(await asked())).toMatchObject([
      {
        segmentId,
        language: 'en',
        decision: 'sent-back',
        text: { before: goodEnglish[1], now: rewritten },
        source: { beforeNumber: 1, nowNumber: 1 },
        state: 'in-review',
        byName: 'Tess',
      },
    ]);
    expect(valueOf(await asked(office.both))).toEqual([]);
    expect(valueOf(await sinceDecision(office.as(office.reviewer), { documentId, language: 'es' }))).toEqual([]);
    valueOf(await approve(office.as(office.reviewer), await office.cell(segmentId)));
    expect(valueOf(await asked())).toEqual([]);
  });

  it('is a source that changed after it, with both versions', async () => {
    const { documentId, segmentId } = await changedAndApproved();
    const draft = valueOf(await getSourceDraft(office.as(office.sourceEditor), { documentId }));
    const wanted = withText(draft, 1, 'La conférence a réuni 121 délégations.', ['en']);
    const next = valueOf(await reviseSource(office.as(office.sourceEditor), wanted));
    valueOf(await openSourceEarly(office.as(office.coordinator), at(next)));
    expect(valueOf(await sinceDecision(office.as(office.reviewer), { documentId }))).toMatchObject([
      {
        segmentId,
        text: { before: rewritten, now: rewritten },
        source: {
          before: 'La conférence a réuni 120 délégations.',
          now: 'La conférence a réuni 121 délégations.',
          beforeNumber: 1,
          nowNumber: 2,
        },
      },
    ]);
  });
});
