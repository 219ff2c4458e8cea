import type { SegmentKind } from '#domain/segment.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { insertDocument } from '../testing/insert-document.ts';
import { openPressOffice, valueOf } from '../testing/press-office.ts';
import { getPreview } from './get-preview.ts';

vi.setConfig({ testTimeout: 30_000 });

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const headline = { kind: 'headline' as const, text: 'Les pays s’engagent' };

it.each<[string, { kind: SegmentKind; text: string }[], { place: string; day: string | null }]>([
  ['is printed at the head', [headline], { place: 'Brussels', day: '2026-11-02' }],
  [
    'is not printed beside a line of the text that says it',
    [headline, { kind: 'dateline', text: 'Bruxelles, le 2 novembre 2026' }],
    { place: '', day: null },
  ],
  [
    'is not printed before a paragraph that opens with it',
    [headline, { kind: 'paragraph', text: 'BRUXELLES, 2 novembre 2026 – Les pays se sont engagés.' }],
    { place: '', day: null },
  ],
])('a dateline %s', async (_, texts, dateline) => {
  const { documentId } = await insertDocument(office.store, { texts });
  const at = { documentId, language: 'en' as const };
  expect(valueOf(await getPreview(office.as(office.translator), at)).dateline).toEqual(dateline);
});
