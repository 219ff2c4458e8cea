import type { Mark } from '#domain/text.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { insertDocument } from '../testing/insert-document.ts';
import { goodEnglish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { approve } from './approve.ts';
import { handOver } from './hand-over.ts';
import { listHistory } from './list-history.ts';
import { markDone } from './mark-done.ts';
import { restore } from './restore.ts';
import { save } from './save.ts';

vi.setConfig({ testTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const link: Mark = { kind: 'link', from: 4, to: 11, href: 'https://example.org/' };
const note: Mark = { kind: 'footnote', from: 11, to: 11, note: 'Held in Brussels.' };
const text = goodEnglish[1]!;

const approved = async (marks: Mark[]) => {
  const { documentId, segmentIds } = await insertDocument(office.store);
  const at = { segmentId: segmentIds[1]!, language: 'en' as const };
  const { version } = await office.cell(at.segmentId);
  valueOf(await save(office.as(office.translator), { ...at, version, text: { text, marks }, origin: 'human' }));
  valueOf(await markDone(office.as(office.translator), await office.cell(at.segmentId)));
  valueOf(await handOver(office.as(office.translator), { documentId, language: 'en' }));
  return { at, done: valueOf(await approve(office.as(office.reviewer), await office.cell(at.segmentId))) };
};

describe('a text with marks', () => {
  it('is saved with them, in order, without what lies on no words', async () => {
    const nothing: Mark = { kind: 'bold', from: 900, to: 990 };
    const { done } = await approved([note, link, nothing]);
    expect(done.text).toEqual({ text, marks: [link, note] });
    expect(done.approval?.textHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stays approved when it is saved with the same marks, and returns to review when they change', async () => {
    const { at, done } = await approved([link, note]);
    const by = office.as(office.translator);
    const told = { ...at, origin: 'human' as const };
    const same = await save(by, { ...told, version: done.version, text: { text, marks: [note, link] } });
    expect(valueOf(same)).toMatchObject({ state: 'approved', version: done.version });
    const other = { text, marks: [{ ...link, href: 'https://example.org/en/' }, note] };
    const moved = valueOf(await save(by, { ...told, version: done.version, text: other }));
    expect(moved).toMatchObject({ state: 'in-review', approval: null, text: other });

    const history = valueOf(await listHistory(by, at));
    expect(history.map(({ kind, remarked }) => [kind, remarked])).toEqual([
      ['translation-saved', true],
      ['translation-approved', false],
      ['translation-marked-done', false],
      ['translation-saved', true],
    ]);
    const { eventId } = history.at(-1)!;
    const back = valueOf(await restore(by, { ...at, version: moved.version, eventId }));
    expect(back.text.marks).toEqual([link, note]);
  });
});
