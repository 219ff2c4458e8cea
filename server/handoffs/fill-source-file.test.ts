import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { readSourceFile } from '#domain/import/read-source-file.ts';
import { plain } from '#domain/text.ts';
import { createDocument } from '../documents/create-document.ts';
import { openNewsroom, valueOf } from '../testing/open-newsroom.ts';
import { at, sourceDesk } from '../testing/source-desk.ts';
import { save } from '../translations/save.ts';
import { validateSource } from '../source/validate-source.ts';
import { fillSourceFile, getSourceFile } from './fill-source-file.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const file = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en">
 <file id="f1"><notes><note>For the press office</note></notes>
  <unit id="u1"><segment><source>Une conférence</source></segment></unit>
  <unit id="u2"><segment><source>Elle a réuni 120 délégations.</source></segment></unit>
 </file>
</xliff>`;

let room: Awaited<ReturnType<typeof openNewsroom>>;
let documentId: string;
beforeAll(async () => {
  room = await openNewsroom();
  const bytes = new TextEncoder().encode(file);
  const read = await readSourceFile({ name: 'client.xlf', bytes }, {}, () => undefined);
  if (!read.ok) throw new Error(read.refusal.code);
  const lines = read.value.lines.map((line, n) => ({ ...line, kind: n === 0 ? ('headline' as const) : line.kind }));
  const original = { name: 'client.xlf', base64: Buffer.from(bytes).toString('base64'), format: read.value.format };
  documentId = valueOf(await createDocument(room.as('coordinator'), { lines, original, settings: room.settings() })).id;
  const draft = await sourceDesk(room).draftOf(documentId);
  valueOf(await validateSource(room.as('validator'), at(draft)));
});
afterAll(() => room.close());

it('gives the file that came back with texts in their units, and all else as it was', async () => {
  for (const cell of await loadTranslations(room.store.read, documentId)) {
    if (cell.language !== 'en') continue;
    valueOf(await save(room.as('translator'), { ...cell, text: plain(`Text ${cell.version}`), origin: 'human' }));
  }
  const input = { documentId, language: 'en' as const };
  expect(valueOf(await getSourceFile(room.as('translator'), input))).toEqual({ name: 'client.xlf' });
  const filled = valueOf(await fillSourceFile(room.as('translator'), input));
  const text = Buffer.from(filled.base64, 'base64').toString();
  expect(text.match(/<target[^>]*>Text/g)).toHaveLength(2);
  expect(text.replace(/\s*<target[^>]*>[^<]*<\/target>/g, '').replace(/<segment[^>]*>/g, '<segment>')).toBe(file);
});

it('is refused to who does not work in the language, and for a source that came otherwise', async () => {
  const input = { documentId, language: 'en' as const };
  expect(await fillSourceFile(room.as('spanish'), input)).toEqual({ ok: false, refusal: 'not-allowed' });
  const other = { documentId: await room.addDocument(), language: 'en' as const };
  expect(valueOf(await getSourceFile(room.as('translator'), other))).toEqual({ name: null });
  expect(await fillSourceFile(room.as('translator'), other)).toEqual({ ok: false, refusal: 'no-source-file' });
});
