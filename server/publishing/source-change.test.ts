import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { getSourceDraft } from '../source/get-source-draft.ts';
import { reviseSource } from '../source/revise-source.ts';
import { validateSource } from '../source/validate-source.ts';
import { insertDocument, insertPerson } from '../testing/insert-document.ts';
import { goodEnglish, goodSpanish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { approve } from '../translations/approve.ts';
import { markDone } from '../translations/mark-done.ts';
import { getReadiness } from './get-readiness.ts';
import { publishEdition } from './publish-edition.ts';

vi.setConfig({ testTimeout: 60_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const inTheWay = async (documentId: string) => {
  const { languages } = valueOf(await getReadiness(office.as(office.publisher), { documentId }));
  return languages.map(({ language, gates }) => [language, ...gates.filter(({ met }) => !met).map(({ code }) => code)]);
};

it('holds up only the languages for which a change of the source matters', async () => {
  const { documentId, segmentIds } = await insertDocument(office.store, { contacts: [] });
  await office.approveAll(documentId, segmentIds, goodEnglish, 'en');
  await office.approveAll(documentId, segmentIds, goodSpanish, 'es');
  expect(await inTheWay(documentId)).toEqual([['fr'], ['en'], ['es']]);

  const draft = valueOf(await getSourceDraft(office.as(office.sourceEditor), { documentId }));
  const segments = draft.segments.map(({ id, kind, text }) => ({
    id,
    kind,
    text: text.text.replace('Le HCR', 'Le HCR, lui,'),
    affects: ['es' as const],
    reason: 'Only Spanish has to say it.',
  }));
  const { number, version } = draft.source;
  const revised = valueOf(
    await reviseSource(office.as(office.sourceEditor), {
      documentId,
      number,
      version,
      segments,
      contacts: [],
      hasEndMark: true,
    }),
  );
  expect(await inTheWay(documentId)).toEqual([['fr'], ['en'], ['es']]);
  const second = await insertPerson(office.store, 'Vera', { role: 'source-editor', language: 'fr' });
  const { number: next, version: nextVersion } = revised.source;
  valueOf(
    await validateSource(office.as(second), {
      documentId,
      number: next,
      version: nextVersion,
      declineFaults: 'So published.',
    }),
  );
  expect(await inTheWay(documentId)).toEqual([['fr'], ['en'], ['es', 'texts-approved', 'current-source']]);
  valueOf(await publishEdition(office.as(office.publisher), { documentId, language: 'en', number: 1 }));
  const spanish = { documentId, language: 'es' as const, number: 1 };
  expect(await publishEdition(office.as(office.publisher), spanish)).toEqual({ ok: false, refusal: 'not-ready' });

  valueOf(await markDone(office.as(office.translator), await office.cell(segmentIds[2]!, 'es')));
  valueOf(await approve(office.as(office.reviewer), await office.cell(segmentIds[2]!, 'es')));
  valueOf(await publishEdition(office.as(office.publisher), spanish));
});
