import { plain } from '#domain/text.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { approve } from '../translations/approve.ts';
import { listHistory } from '../translations/list-history.ts';
import { insertDocument } from '../testing/insert-document.ts';
import { noticesOf } from '../testing/notices-of.ts';
import { goodEnglish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { acceptSuggestion } from './accept-suggestion.ts';
import { declineSuggestion } from './decline-suggestion.ts';
import { listSuggestions } from './list-suggestions.ts';
import { proposeSuggestion } from './propose-suggestion.ts';
import { withdrawSuggestion } from './withdraw-suggestion.ts';

vi.setConfig({ testTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const refused = (refusal: string) => ({ ok: false, refusal });
const better = 'The conference brought 120 delegations together.';

const approvedCell = async () => {
  const { documentId, segmentIds } = await insertDocument(office.store, {
    translatorId: office.translator.id,
    reviewerId: office.reviewer.id,
  });
  await office.approveAll(documentId, segmentIds, goodEnglish);
  return { documentId, segmentId: segmentIds[1]!, language: 'en' as const };
};
const propose = async (segmentId: string, text = better, actor = office.publisher) =>
  proposeSuggestion(office.as(actor), { segmentId, language: 'en', text: plain(text) });
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });

describe('a suggestion', () => {
  it('is accepted by a second person and approved by a third', async () => {
    const { documentId, segmentId } = await approvedCell();
    const suggestion = valueOf(await propose(segmentId, better, office.both));
    expect(await propose(segmentId)).toEqual(refused('already-exists'));
    const cell = await office.cell(segmentId);
    const input = { ...seen(suggestion), cellVersion: cell.version };
    expect(await acceptSuggestion(office.as(office.both), input)).toEqual(refused('own-suggestion'));
    expect(await acceptSuggestion(office.as(office.publisher), input)).toEqual(refused('not-allowed'));
    const { translation, suggestion: decided } = valueOf(await acceptSuggestion(office.as(office.translator), input));
    expect(translation).toMatchObject({
      state: 'in-review',
      text: plain(better),
      approval: null,
      lastEditorId: office.translator.id,
      priorEditorId: office.both.id,
    });
    expect(decided).toMatchObject({ status: 'accepted', decidedByName: 'Tess', version: 2 });
    const now = await office.cell(segmentId);
    expect(await approve(office.as(office.both), now)).toEqual(refused('joint-work'));
    expect(await approve(office.as(office.translator), now)).toEqual(refused('not-allowed'));
    valueOf(await approve(office.as(office.reviewer), now));

    const [, last] = valueOf(await listHistory(office.as(office.publisher), { segmentId, language: 'en' }));
    expect(last).toMatchObject({ kind: 'translation-suggestion-accepted', byName: 'Tess', text: better });
    expect(valueOf(await listSuggestions(office.as(office.publisher), { documentId }))).toEqual([]);
    expect(valueOf(await listSuggestions(office.as(office.publisher), { documentId, segmentId }))).toEqual([decided]);
  });

  it('tells those who work on the language, and then the proposer', async () => {
    const { documentId, segmentId } = await approvedCell();
    const suggestion = valueOf(await propose(segmentId));
    expect((await noticesOf(office.store, documentId)).filter(([, kind]) => kind === 'suggested')).toEqual(
      [
        [office.translator.id, 'suggested'],
        [office.reviewer.id, 'suggested'],
      ].toSorted(),
    );
    valueOf(await declineSuggestion(office.as(office.reviewer), { ...seen(suggestion), reason: 'No gain.' }));
    expect(await noticesOf(office.store, documentId)).toContainEqual([office.publisher.id, 'suggestion-decided']);
    const [declined] = valueOf(await listSuggestions(office.as(office.publisher), { documentId, segmentId }));
    expect(declined).toMatchObject({ status: 'declined', reason: 'No gain.', decidedByName: 'Rita' });
  });

  it('is not accepted upon a text that the person has not seen', async () => {
    const { segmentId } = await approvedCell();
    const suggestion = valueOf(await propose(segmentId));
    const { version } = await office.cell(segmentId);
    await office.write(segmentId, 'The conference gathered 120 delegations.');
    expect(await acceptSuggestion(office.as(office.translator), { ...seen(suggestion), cellVersion: version })).toEqual(
      refused('stale'),
    );
    const { version: cellVersion } = await office.cell(segmentId);
    valueOf(await acceptSuggestion(office.as(office.translator), { ...seen(suggestion), cellVersion }));
  });

  it('is decided once, however many decide', async () => {
    const { segmentId } = await approvedCell();
    const suggestion = valueOf(await propose(segmentId));
    const { version: cellVersion } = await office.cell(segmentId);
    const all = await Promise.all([
      acceptSuggestion(office.as(office.translator), { ...seen(suggestion), cellVersion }),
      declineSuggestion(office.as(office.reviewer), { ...seen(suggestion), reason: '' }),
      withdrawSuggestion(office.as(office.publisher), seen(suggestion)),
    ]);
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is for who reads the document, where they may not write', async () => {
    const { segmentIds } = await insertDocument(office.store, { restricted: true });
    expect(await propose(segmentIds[1]!, better, office.translator)).toEqual(refused('not-found'));
    const open = await insertDocument(office.store);
    expect(await propose(open.segmentIds[1]!, better, office.translator)).toEqual(refused('edit-instead'));
    expect(await propose(open.segmentIds[1]!, better, office.nobody)).toEqual(refused('not-found'));
    valueOf(await propose(open.segmentIds[1]!, better, office.sourceEditor));
    const imported = await proposeSuggestion(
      office.as(office.translator),
      { segmentId: open.segmentIds[1]!, language: 'en', text: plain('From a file.') },
      'import',
    );
    expect(valueOf(imported)).toMatchObject({ proposerName: 'Tess', status: 'open' });
    expect(await listSuggestions(office.as(office.nobody), { documentId: open.documentId })).toEqual(
      refused('not-allowed'),
    );
  });
});
