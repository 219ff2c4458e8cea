import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCell } from '#db/reads/load-cell.ts';
import { loadEvents } from '#db/reads/load-events.ts';
import { loadSuggestions } from '#db/reads/load-suggestions.ts';
import { readReviewTable } from '#domain/formats/review-table/read.ts';
import { readXliff } from '#domain/formats/xliff/read-xliff.ts';
import { openZip } from '#domain/formats/zip/open-zip.ts';
import type { HandoffFormat } from '#domain/handoffs/handoff.ts';
import type { ReadFile } from '#domain/import/read-file.ts';
import { plain } from '#domain/text.ts';
import { insertDocument, insertPerson } from '../testing/insert-document.ts';
import { noticesOf } from '../testing/notices-of.ts';
import { goodEnglish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { markDone } from '../translations/mark-done.ts';
import { getSourceDraft } from '../source/get-source-draft.ts';
import { reviseSource } from '../source/revise-source.ts';
import { validateSource } from '../source/validate-source.ts';
import { handOut } from './hand-out.ts';
import { takeBack } from './take-back.ts';

vi.setConfig({ testTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const language = 'en' as const;
const refused = (refusal: string) => ({ ok: false, refusal });

const readBack = (format: HandoffFormat, base64: string): ReadFile => {
  const bytes = Buffer.from(base64, 'base64');
  if (format !== 'review-table') {
    const file = readXliff(bytes.toString('utf8'));
    if (!file.ok) throw new Error(JSON.stringify(file.refusal));
    return file.value;
  }
  const zip = openZip(bytes, () => true);
  const file = zip.ok ? readReviewTable(zip.value) : zip;
  if (!file.ok || file.value === null) throw new Error('the table is not read');
  return file.value;
};

const out = async (documentId: string, format: HandoffFormat = 'review-table', actor = office.translator) => {
  const gone = valueOf(await handOut(office.as(actor), { documentId, language, format }));
  const file = readBack(format, gone.base64);
  const texts = file.blocks
    .filter(({ id }) => !id?.startsWith('contact-'))
    .map(({ n, id, targets }) => ({ n, id: id ?? null, text: targets?.en?.text ?? plain('') }));
  return { gone, file, texts, handoffId: file.handoff?.id ?? null };
};
type Out = Awaited<ReturnType<typeof out>>;
const changed = (texts: Out['texts'], at: number, text: string) =>
  texts.map((one, nth) => (nth === at ? { ...one, text: plain(text) } : one));
const back = async (
  documentId: string,
  { handoffId, texts }: Pick<Out, 'handoffId' | 'texts'>,
  { actor = office.translator, isRehearsal = false } = {},
) => takeBack(office.as(actor), { documentId, language, handoffId, texts, original: null, isRehearsal });
const cellOf = async (segmentId: string) => {
  const cell = await loadCell(office.store.read, { segmentId, language });
  if (!cell) throw new Error('there is no such cell');
  return cell.translation;
};
const at = (segmentIds: string[], nth: number): string => segmentIds[nth] ?? '';

const approved = async () => {
  const made = await insertDocument(office.store, {
    translatorId: office.translator.id,
    reviewerId: office.reviewer.id,
  });
  await office.approveAll(made.documentId, made.segmentIds, goodEnglish);
  return made;
};

describe('a language that goes out and comes back', () => {
  it.each(['review-table', 'xliff-2.1', 'xliff-1.2'] as const)(
    'changes nothing when nobody touched it: %s',
    async (format) => {
      const { documentId, segmentIds } = await approved();
      const gone = await out(documentId, format);
      expect(gone.file.handoff).toEqual({ id: gone.gone.id, documentId, language });
      expect(gone.texts.map(({ id }) => id)).toEqual(segmentIds);
      const report = valueOf(await back(documentId, gone));
      expect(report).toEqual({ taken: 0, suggested: 0, unchanged: 3, skipped: 0, entries: [] });
      expect(await cellOf(at(segmentIds, 0))).toMatchObject({ state: 'approved' });
    },
  );

  it('returns a changed text to review and leaves the others approved; a rehearsal says so and writes nothing', async () => {
    const { documentId, segmentIds } = await approved();
    const gone = await out(documentId);
    const given = { ...gone, texts: changed(gone.texts, 1, 'The conference drew 120 delegations.') };
    const rehearsed = valueOf(await back(documentId, given, { isRehearsal: true }));
    expect(await cellOf(at(segmentIds, 1))).toMatchObject({ state: 'approved' });
    const report = valueOf(await back(documentId, given));
    expect(report).toEqual(rehearsed);
    expect(report).toMatchObject({ taken: 1, suggested: 0, unchanged: 2, skipped: 0 });
    expect(report.entries).toEqual([
      {
        n: 2,
        number: 2,
        segmentId: segmentIds[1],
        outcome: 'taken',
        why: null,
        before: goodEnglish[1],
        after: 'The conference drew 120 delegations.',
      },
    ]);
    expect(await cellOf(at(segmentIds, 1))).toMatchObject({ state: 'in-review', origin: 'import', approval: null });
    expect(await cellOf(at(segmentIds, 0))).toMatchObject({ state: 'approved' });
    // The same file once more: what it holds is what stands.
    expect(valueOf(await back(documentId, given))).toMatchObject({ taken: 0, suggested: 0, unchanged: 3 });
  });

  it('fills empty cells with drafts, and proposes where the text has moved meanwhile', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store, { translatorId: office.translator.id });
    const gone = await out(documentId, 'xliff-2.1');
    await office.write(at(segmentIds, 1), 'Written here meanwhile.');
    const texts = gone.texts.map((one, nth) => ({ ...one, text: plain(goodEnglish[nth] ?? '') }));
    const report = valueOf(await back(documentId, { ...gone, texts }, { actor: office.both }));
    expect(report).toMatchObject({ taken: 2, suggested: 1, unchanged: 0, skipped: 0 });
    expect(report.entries[1]).toMatchObject({ outcome: 'suggested', why: 'moved' });
    expect(await cellOf(at(segmentIds, 0))).toMatchObject({ state: 'draft', text: plain(goodEnglish[0] ?? '') });
    expect(await cellOf(at(segmentIds, 1))).toMatchObject({ text: plain('Written here meanwhile.') });
    const suggestions = await loadSuggestions(office.store.read, { documentId, language });
    expect(suggestions.map(({ segmentId, text }) => [segmentId, text.text])).toEqual([[segmentIds[1], goodEnglish[1]]]);
    expect(await noticesOf(office.store, documentId)).toContainEqual([office.translator.id, 'suggested']);
    const again = valueOf(await back(documentId, { ...gone, texts }));
    expect(again.entries.map(({ why }) => why)).toEqual(['already-suggested']);
  });

  it('takes what the text in review has become elsewhere, and never an emptied or a doubled one', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    for (const [nth, text] of goodEnglish.entries()) await office.write(at(segmentIds, nth), text);
    valueOf(await markDone(office.as(office.translator), await office.cell(at(segmentIds, 0))));
    const gone = await out(documentId);
    const [first, second] = gone.texts;
    if (!first || !second) throw new Error('no texts');
    const texts = [
      { ...first, text: plain('Countries commit in Brussels') },
      { ...second, text: plain(' ') },
      { ...first, n: 3, text: plain('Twice') },
      { n: 4, id: 'nowhere', text: plain('Lost') },
      { n: 5, id: null, text: plain('Added') },
    ];
    const report = valueOf(await back(documentId, { ...gone, texts }));
    expect(report.entries.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['taken', null],
      ['skipped', 'emptied'],
      ['skipped', 'twice'],
      ['skipped', 'unknown-paragraph'],
      ['skipped', 'unknown-paragraph'],
    ]);
    expect(await cellOf(at(segmentIds, 0))).toMatchObject({ state: 'in-review' });
    expect(await cellOf(at(segmentIds, 1))).toMatchObject({ text: plain(goodEnglish[1] ?? '') });
  });

  it('knows rows by their number where their names are lost', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    const gone = await out(documentId);
    const texts = gone.texts.map(({ n }, nth) => ({ n, id: `#${n}`, text: plain(goodEnglish[nth] ?? '') }));
    expect(valueOf(await back(documentId, { ...gone, texts }))).toMatchObject({ taken: 3 });
    expect(await cellOf(at(segmentIds, 2))).toMatchObject({ text: plain(goodEnglish[2] ?? '') });
  });

  it('without its hand-off fills what is empty and proposes the rest', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    await office.write(at(segmentIds, 0), 'A title');
    const texts = segmentIds.map((id, nth) => ({ n: nth + 1, id, text: plain(goodEnglish[nth] ?? '') }));
    const report = valueOf(await back(documentId, { handoffId: null, texts }));
    expect(report.entries.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['suggested', 'no-record'],
      ['taken', null],
      ['taken', null],
    ]);
  });

  it('of another document or language is refused', async () => {
    const one = await insertDocument(office.store);
    const other = await insertDocument(office.store);
    const gone = await out(one.documentId);
    expect(await back(other.documentId, gone)).toEqual(refused('handoff-elsewhere'));
    expect(await back(other.documentId, { ...gone, handoffId: null })).toEqual(refused('handoff-unknown'));
    const input = { documentId: one.documentId, language: 'es' as const, original: null, isRehearsal: true };
    expect(await takeBack(office.as(office.translator), { ...input, ...gone })).toEqual(refused('handoff-elsewhere'));
  });

  it('is for who works in the language and the coordinator, whose changes are proposed', async () => {
    const { documentId } = await insertDocument(office.store);
    const format = 'review-table' as const;
    expect(await handOut(office.as(office.publisher), { documentId, language, format })).toEqual(
      refused('not-allowed'),
    );
    expect(await handOut(office.as(office.nobody), { documentId, language, format })).toEqual(refused('not-allowed'));
    const gone = await out(documentId, format, office.coordinator);
    const texts = changed(gone.texts, 0, 'From a field office');
    expect(await back(documentId, { ...gone, texts }, { actor: office.publisher })).toEqual(refused('not-allowed'));
    const report = valueOf(await back(documentId, { ...gone, texts }, { actor: office.coordinator }));
    expect(report.entries).toMatchObject([{ outcome: 'suggested', why: 'not-yours' }]);
  });

  it('meets a source that has changed: proposed where it matters, left aside where the paragraph is gone', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store, { contacts: [] });
    const gone = await out(documentId);
    const editing = office.as(office.sourceEditor);
    const draft = valueOf(await getSourceDraft(editing, { documentId }));
    const { number, version } = draft.source;
    const segments = draft.segments.slice(0, 2).map(({ id, kind, text }, nth) => ({
      id,
      kind,
      text: nth === 1 ? 'La conférence a réuni 130 délégations.' : text.text,
      affects: nth === 1 ? ['en' as const, 'es' as const] : [],
      reason: nth === 1 ? 'The figure was wrong.' : '',
    }));
    const input = { documentId, number, version, segments, contacts: [], hasEndMark: true };
    const { source } = valueOf(await reviseSource(editing, input));
    const second = await insertPerson(office.store, 'Vera', { role: 'source-editor', language: 'fr' });
    const next = { documentId, number: source.number, version: source.version, declineFaults: 'So published.' };
    valueOf(await validateSource(office.as(second), next));
    const texts = gone.texts.map((one, nth) => ({ ...one, text: plain(goodEnglish[nth] ?? '') }));
    const report = valueOf(await back(documentId, { ...gone, texts }));
    expect(report.entries.map(({ number, outcome, why }) => [number, outcome, why])).toEqual([
      [1, 'taken', null],
      [2, 'suggested', 'source-changed'],
      [null, 'skipped', 'paragraph-gone'],
    ]);
    expect(await cellOf(at(segmentIds, 1))).toMatchObject({ state: 'untranslated' });
  });

  it('comes back whole in a document of many paragraphs', async () => {
    const many = Array.from({ length: 450 }, (_, nth) => ({
      kind: 'paragraph' as const,
      text: `Le point ${nth + 2}.`,
    }));
    const { documentId, segmentIds } = await insertDocument(office.store, { texts: many });
    const gone = await out(documentId, 'xliff-1.2');
    await office.write(at(segmentIds, 440), 'Item of somebody else.');
    const texts = gone.texts.map((one, nth) => ({ ...one, text: plain(`Item ${nth + 2}.`) }));
    expect(valueOf(await back(documentId, { ...gone, texts }))).toMatchObject({ taken: 449, suggested: 1, skipped: 0 });
  });

  it('is recorded both ways, and its file kept', async () => {
    const { documentId } = await insertDocument(office.store);
    const gone = await out(documentId);
    const original = { name: 'retour.docx', base64: gone.gone.base64 };
    const texts = changed(gone.texts, 0, 'A title');
    const input = { documentId, language, handoffId: gone.handoffId, texts, original, isRehearsal: false };
    valueOf(await takeBack(office.as(office.translator), input));
    const events = await loadEvents(office.store.read, documentId);
    expect(events.map(({ kind }) => kind)).toEqual(['language-handed-out', 'translation-saved', 'language-taken-back']);
    expect(events.at(-1)?.after).toMatchObject({ handoffId: gone.handoffId, file: { name: 'retour.docx' }, taken: 1 });
  });
});
