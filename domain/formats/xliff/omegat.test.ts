import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXliff } from './read-xliff.ts';
import { serializeXliff1 } from './serialize-1.ts';
import { serializeXliff2 } from './serialize-2.ts';
import { sampleHanded } from './testing/handed.ts';

const hasProgram = spawnSync('which', ['omegat']).status === 0;

const project = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>fr</source_lang><target_lang>en</target_lang><source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok><target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`;

/** What a person types in OmegaT, which shows what stands in `<target>`: French where nothing is translated yet. */
const typed: [string, string][] = [
  ['Il reste à traduire ceci.', 'This & that remains <here>.'],
  ['A meeting in Geneva', 'A meeting held in Geneva'],
  ['The <g0>results</g0><a1/> are <a2>online</a2>.', 'The <a2>online</a2> report is <g0>out</g0><a1/>.'],
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const memory = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6.0" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="fr" datatype="plaintext"/><body>
${typed.map(([from, to]) => `<tu><tuv lang="fr"><seg>${escaped(from)}</seg></tuv><tuv lang="en"><seg>${escaped(to)}</seg></tuv></tu>`).join('\n')}
</body></tmx>`;

it('reads what OmegaT 3.6 made of a hand-off, kept as a fixture', () => {
  const read = readXliff(readFileSync(new URL('fixtures/omegat-3.6.xlf', import.meta.url), 'utf8'));
  const { handoffId: id, documentId, language } = sampleHanded;
  expect(read).toMatchObject({ ok: true, value: { handoff: { id, documentId, language } } });
  expect(read.ok && read.value.blocks.map((block) => block.targets?.en?.text.text)).toEqual([
    'A meeting held in Geneva',
    'The online report is out.',
    'an item;',
    '“Yes!”',
    'The States have signed.',
    'This & that remains <here>.',
    'Contacts:',
    undefined,
    undefined,
  ]);
});

describe.skipIf(!hasProgram)('OmegaT (skipped where it is not installed)', () => {
  const folder = hasProgram ? mkdtempSync(path.join(tmpdir(), 'triptyque-omegat-')) : '';
  const at = (name: string) => path.join(folder, name);
  const targets = (name: string) => {
    const read = readXliff(readFileSync(at(`target/${name}`), 'utf8'));
    return read.ok ? read.value.blocks.map((block) => block.targets?.en) : [];
  };

  beforeAll(async () => {
    for (const name of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary']) mkdirSync(at(name));
    writeFileSync(at('omegat.project'), project);
    writeFileSync(at('omegat/project_save.tmx'), memory);
    writeFileSync(at('source/one.xlf'), serializeXliff1(sampleHanded));
    writeFileSync(at('source/two.xlf'), serializeXliff2(sampleHanded));
    await promisify(execFile)('omegat', [folder, '--mode=console-translate', `--config-dir=${at('config')}`]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('translates a hand-off in XLIFF 1.2, its marks moved and kept', () => {
    const found = targets('one.xlf');
    expect(found[0]).toEqual({ text: { text: 'A meeting held in Geneva', marks: [] }, state: 'approved' });
    expect(found[1]?.text).toEqual({
      text: 'The online report is out.',
      marks: [
        { kind: 'link', from: 4, to: 10, href: 'https://example.org/bilan?a=1&b="2"' },
        { kind: 'bold', from: 21, to: 24 },
        { kind: 'footnote', from: 24, to: 24, note: 'As of 1 October.' },
      ],
    });
    expect(found[5]).toEqual({ text: { text: 'This & that remains <here>.', marks: [] }, state: 'draft' });
  });

  it('leaves contact lines alone', () => {
    expect(targets('one.xlf').slice(-3)).toEqual([
      { text: { text: 'Contacts:', marks: [] }, state: 'draft' },
      undefined,
      undefined,
    ]);
  });

  it('opens XLIFF 2.1 too, but shows of it only what has a target', () => {
    const found = targets('two.xlf');
    expect(found[0]?.text.text).toBe('A meeting held in Geneva');
    expect(found[1]?.text.text).toBe('The results are online.');
    expect(found[5]).toBeUndefined();
  });
});
