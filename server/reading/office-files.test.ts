import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { convertWithOffice } from './convert-with-office.ts';
import { findOffice } from './find-office.ts';
import { readInWorker } from './read-in-worker.ts';

const page = `<html lang="fr"><head><meta charset="utf-8"><title>Conférence</title></head><body>
<h1>Une conférence internationale pour les réfugiés</h1>
<p>Genève, le 12 mars 2024 – Une <b>conférence</b> a réuni <i>trente pays</i><sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">1</a></sup>, qui ont promis <a href="https://example.org/x?a=1&amp;b=2">leur aide</a> aux réfugiés de la région.</p>
<h2>Ce qui a été décidé</h2><ul><li>doubler l’aide ;</li><li>former des gardes.</li></ul>
<blockquote>« Nous voulons vivre ici », a-t-elle dit.</blockquote>
<table><tr><th>Pays</th><th>Personnes</th></tr><tr><td>Pérou</td><td>800 000</td></tr></table>
<p>FIN</p><p>Contacts :<br>Anna Roth, a.roth@example.org, +41 22 555 01 01</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Selon l’OIM.</p></div>
</body></html>`;

const wanted = [
  'headline: Une conférence internationale pour les réfugiés',
  'paragraph: Genève, le 12 mars 2024 – Une conférence a réuni trente pays, qui ont promis leur aide aux réfugiés de la région.',
  'heading: Ce qui a été décidé',
  'list-item: doubler l’aide ;',
  'list-item: former des gardes.',
  'quote: « Nous voulons vivre ici », a-t-elle dit.',
  'table-cell: Pays',
  'table-cell: Personnes',
  'table-cell: Pérou',
  'table-cell: 800 000',
  'end-mark: FIN',
  'contact-lead: Contacts :',
  'contact-line: Anna Roth, a.roth@example.org, +41 22 555 01 01',
];

const office = await findOffice();
const folder = mkdtempSync(join(tmpdir(), 'triptyque-office-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page as LibreOffice saves it: as a Word document first, and from that as anything else. */
const saved = (name: string, kind: string): string => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const [ending] = kind.split(':');
  execFileSync(office ?? '', ['--headless', profile, '--convert-to', kind, '--outdir', folder, join(folder, name)], {
    timeout: 60_000,
  });
  return name.replace(/\.[a-z]+$/, `.${ending}`);
};
const read = (name: string) =>
  readInWorker({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }, {}, { onStage: () => {} });

describe.skipIf(office === null)('files that LibreOffice wrote (skipped where it is not installed)', () => {
  const given =
    office === null
      ? ''
      : (writeFileSync(join(folder, 'source.html'), page), saved('source.html', 'docx:MS Word 2007 XML'));

  it.each([
    ['a Word document', 'docx', () => given],
    ['a text document', 'odt', () => saved(given, 'odt')],
    ['a page', 'html', () => saved(given, 'html')],
  ])('%s keeps its structure and its marks', async (_, format, make) => {
    const result = await read(make());
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const { lines } = result.value;
    expect(lines.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(wanted);
    const { text, marks = [] } = lines[1] ?? { text: '' };
    expect(marks.map((mark) => `${mark.kind}: ${text.slice(mark.from, mark.to)}`)).toEqual([
      'bold: conférence',
      'italic: trente pays',
      'footnote: pays',
      'link: leur aide',
    ]);
    expect(result.value).toMatchObject({ format, detected: 'fr' });
  });

  it('gives up converting as soon as it is told to', async () => {
    const bytes = new Uint8Array(readFileSync(join(folder, 'source.odt')));
    const control = new AbortController();
    const converting = convertWithOffice(bytes, control.signal);
    setTimeout(() => control.abort(new Error('enough')), 200);
    await expect(converting).rejects.toThrow('enough');
  });

  it('says so when nothing comes of a file', async () => {
    const broken = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<a/>'),
    });
    const converted = await convertWithOffice(broken, new AbortController().signal);
    expect(converted).toMatchObject({ ok: false, refusal: { code: 'file-damaged' } });
  });
});

it('names the program that is missing', async () => {
  expect(await findOffice('', [])).toBeNull();
  expect(await convertWithOffice(new Uint8Array(), new AbortController().signal, null)).toEqual({
    ok: false,
    refusal: { code: 'format-unavailable', data: { format: '.odt', program: 'LibreOffice' } },
  });
});
