import type { ImportedLine } from '#domain/import/imported-line.ts';
import { loadEvents } from '#db/reads/load-events.ts';
import { plain } from '#domain/text.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listSuggestions } from '../suggestions/list-suggestions.ts';
import { insertDocument } from '../testing/insert-document.ts';
import { noticesOf } from '../testing/notices-of.ts';
import { goodEnglish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { approve } from '../translations/approve.ts';
import { handOver } from '../translations/hand-over.ts';
import { listHistory } from '../translations/list-history.ts';
import { markDone } from '../translations/mark-done.ts';
import { proposeAlignment } from './propose-alignment.ts';
import { takeTexts } from './take-texts.ts';

vi.setConfig({ testTimeout: 60_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const refused = (refusal: string) => ({ ok: false, refusal });
const lines: ImportedLine[] = [
  { n: 1, kind: 'furniture', text: 'Menu' },
  ...goodEnglish.map((text, at): ImportedLine => ({ n: at + 2, kind: at === 0 ? 'headline' : 'paragraph', text })),
  { n: 9, kind: 'end-mark', text: '###' },
  { n: 10, kind: 'contact-line', text: 'In Geneva: Aïda Diallo, diallo@example.org' },
];
const english = { language: 'en' as const };

/** What the screen would send: every text with the version of its cell. */
const textsFor = async (segmentIds: string[], texts: string[] = goodEnglish) =>
  Promise.all(
    segmentIds.map(async (segmentId, at) => ({
      segmentId,
      version: (await office.cell(segmentId)).version,
      text: plain(texts[at] ?? ''),
    })),
  );
const take = async (
  actor: typeof office.translator,
  documentId: string,
  texts: Awaited<ReturnType<typeof textsFor>>,
  more: { replaceDrafts?: boolean; original?: { name: string; base64: string } } = {},
) => takeTexts(office.as(actor), { documentId, ...english, texts, replaceDrafts: false, original: null, ...more });

describe('an alignment', () => {
  it('puts the paragraphs of a file beside those of the source, without its page and its contacts', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    await office.write(segmentIds[1]!, 'A draft.');
    const view = valueOf(await proposeAlignment(office.as(office.translator), { documentId, ...english, lines }));
    expect(view.paragraphs.map(({ text }) => text.text)).toEqual(goodEnglish);
    expect(view.rows).toEqual(
      segmentIds.map((id, at) => ({ segmentIds: [id], paragraphs: [at], confidence: expect.any(String) })),
    );
    expect(view.segments[1]).toMatchObject({ version: 2, state: 'draft', target: 'A draft.' });
  });

  it('is for who works in the language, and the coordinator', async () => {
    const { documentId } = await insertDocument(office.store);
    const ask = (actor: typeof office.translator, given = lines) =>
      proposeAlignment(office.as(actor), { documentId, ...english, lines: given });
    expect((await ask(office.coordinator)).ok).toBe(true);
    expect((await ask(office.reviewer)).ok).toBe(true);
    expect(await ask(office.publisher)).toEqual(refused('not-allowed'));
    expect(await ask(office.nobody)).toEqual(refused('not-allowed'));
    expect(await ask(office.translator, lines.slice(0, 1))).toEqual(refused('source-empty'));
    const closed = await insertDocument(office.store, { restricted: true });
    expect(
      await proposeAlignment(office.as(office.translator), { documentId: closed.documentId, ...english, lines }),
    ).toEqual(refused('not-found'));
  });
});

describe('texts of a file', () => {
  it('become drafts of the translator, with the file they came in', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    const original = { name: 'communique.en.txt', base64: Buffer.from(goodEnglish.join('\n')).toString('base64') };
    const report = await take(office.translator, documentId, await textsFor(segmentIds), { original });
    expect(valueOf(report)).toEqual({ taken: 3, suggested: [], skipped: [] });
    const [entry] = valueOf(await listHistory(office.as(office.reviewer), { segmentId: segmentIds[1]!, ...english }));
    expect(entry).toMatchObject({ origin: 'import', state: 'draft', text: goodEnglish[1], byName: 'Tess' });
    const events = await loadEvents(office.store.read, documentId);
    expect(events.at(-1)).toMatchObject({ kind: 'translations-imported', language: 'en' });
  });

  it('come in by the coordinator as drafts that nobody has answered for', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store, { status: 'draft' });
    expect(await take(office.translator, documentId, await textsFor(segmentIds))).toEqual(refused('source-not-open'));
    expect(valueOf(await take(office.coordinator, documentId, await textsFor(segmentIds)))).toMatchObject({ taken: 3 });

    const open = await insertDocument(office.store);
    valueOf(await take(office.coordinator, open.documentId, await textsFor(open.segmentIds)));
    for (const segmentId of open.segmentIds) {
      const done = valueOf(await markDone(office.as(office.translator), await office.cell(segmentId)));
      expect(done).toMatchObject({ origin: 'import', lastEditorName: 'Tess', sourceNumber: 1 });
    }
    valueOf(await handOver(office.as(office.translator), { documentId: open.documentId, ...english }));
    const [first] = open.segmentIds;
    expect((await approve(office.as(office.reviewer), await office.cell(first!))).ok).toBe(true);
  });

  it('replace a draft only where the translator says so', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    await office.write(segmentIds[1]!, 'A draft of mine.');
    const texts = await textsFor(segmentIds);
    expect(valueOf(await take(office.translator, documentId, texts))).toEqual({
      taken: 2,
      suggested: [],
      skipped: [{ segmentId: segmentIds[1], reason: 'draft-kept' }],
    });
    const again = await textsFor(segmentIds);
    expect(valueOf(await take(office.translator, documentId, again, { replaceDrafts: true }))).toEqual({
      taken: 1,
      suggested: [],
      skipped: [segmentIds[0], segmentIds[2]].map((segmentId) => ({ segmentId, reason: 'same-text' })),
    });
  });

  it('never overwrite a text that went further or moved meanwhile: they are suggested there', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store, { translatorId: office.translator.id });
    const [headline, first, second] = segmentIds;
    await office.write(first!, 'A text that is done.');
    valueOf(await markDone(office.as(office.translator), await office.cell(first!)));
    await office.write(second!, 'A draft.');
    const seen = await textsFor(segmentIds);
    await office.write(second!, 'A draft that moved.');
    const report = valueOf(await take(office.coordinator, documentId, seen, { replaceDrafts: true }));
    expect(report).toEqual({ taken: 1, suggested: [first, second], skipped: [] });
    const suggestions = valueOf(await listSuggestions(office.as(office.translator), { documentId }));
    expect(suggestions.map(({ text, proposerName }) => [text.text, proposerName]).toSorted()).toEqual(
      [
        [goodEnglish[1], 'Carla'],
        [goodEnglish[2], 'Carla'],
      ].toSorted(),
    );
    expect(await noticesOf(office.store, documentId)).toContainEqual([office.translator.id, 'suggested']);
    expect(valueOf(await take(office.coordinator, documentId, seen))).toEqual({
      taken: 0,
      suggested: [],
      skipped: [
        { segmentId: headline, reason: 'same-text' },
        { segmentId: first, reason: 'already-suggested' },
        { segmentId: second, reason: 'already-suggested' },
      ],
    });
  });

  it('are suggested by a reviewer, who writes no draft', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    const report = valueOf(await take(office.reviewer, documentId, await textsFor(segmentIds)));
    expect(report).toMatchObject({ taken: 0, suggested: segmentIds });
  });

  it('go to paragraphs of this document only, each once', async () => {
    const { documentId, segmentIds } = await insertDocument(office.store);
    const other = await insertDocument(office.store);
    const [text] = await textsFor(other.segmentIds);
    expect(valueOf(await take(office.translator, documentId, [text!]))).toEqual({
      taken: 0,
      suggested: [],
      skipped: [{ segmentId: text!.segmentId, reason: 'segment-gone' }],
    });
    const [mine] = await textsFor(segmentIds);
    expect(await take(office.translator, documentId, [mine!, mine!])).toEqual(refused('already-exists'));
    expect(await take(office.publisher, documentId, [mine!])).toEqual(refused('not-allowed'));
  });

  it('are taken while others write, and nothing of theirs is lost', async () => {
    const texts = Array.from({ length: 150 }, (_, at) => ({
      kind: 'paragraph' as const,
      text: `Le paragraphe ${at}.`,
    }));
    const { documentId, segmentIds } = await insertDocument(office.store, {
      texts: [{ kind: 'headline', text: 'Titre' }, ...texts],
    });
    const given = await textsFor(segmentIds, ['Title', ...texts.map((_, at) => `Paragraph ${at}.`)]);
    const own = segmentIds.filter((_, at) => at % 30 === 5);
    const [report] = await Promise.all([
      take(office.coordinator, documentId, given),
      ...own.map((segmentId) => office.write(segmentId, 'Typed meanwhile.').catch(() => null)),
    ]);
    const { taken, suggested, skipped } = valueOf(report);
    expect(taken + suggested.length + skipped.length).toBe(151);
    for (const segmentId of suggested) {
      const [entry] = valueOf(await listHistory(office.as(office.reviewer), { segmentId, ...english }));
      expect(entry?.text).toBe('Typed meanwhile.');
    }
  });
});
