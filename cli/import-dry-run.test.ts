import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { wordDocument, wordFile, wordParagraph } from '#domain/formats/testing/office-parts.ts';
import { commandLine, sample } from './testing/command-line.ts';

vi.setConfig({ testTimeout: 60_000 });
const { triptyque, folder, data, close } = commandLine();
afterAll(close);

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};

describe('import --dry-run --json', () => {
  it('prints the lines and segments of the communiqué, with these keys and no other', async () => {
    const { status, stdout, stderr } = await triptyque(['import', sample('communique.fr.txt'), '--dry-run', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(['format', 'encoding', 'language', 'lines', 'segments', 'notes']);
    expect(answer).toMatchObject({ format: 'text', encoding: 'utf-8', language: 'fr', notes: [] });
    for (const line of answer.lines) expect(Object.keys(line)).toEqual(['n', 'kind', 'text']);
    for (const segment of answer.segments) expect(Object.keys(segment)).toEqual(['kind', 'text', 'translatable']);
    const count = (list: { kind: string }[]) =>
      Object.fromEntries([...Map.groupBy(list, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));
    const contacts = { 'contact-lead': 1, 'contact-heading': 3, 'contact-line': 8 };
    const texts = { headline: 1, subheadline: 1, paragraph: 10 };
    expect(count(answer.segments)).toEqual({ ...texts, ...contacts });
    expect(count(answer.lines.slice(0, 29))).toEqual({ furniture: 29 });
    expect(count(answer.lines)).toMatchObject({ ...texts, ...contacts, 'end-mark': 1 });
    for (const { kind, translatable } of answer.segments) expect(translatable).toBe(!kind.startsWith('contact-'));
    expect(answer.lines.some(({ text }: { text: string }) => text.trim() === '')).toBe(false);
  });

  it('makes no folder and no database, even where DATABASE_URL names none that answers', async () => {
    const unreachable = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' };
    expect((await triptyque(['import', sample('communique.fr.txt'), '--dry-run', '--json'], unreachable)).status).toBe(
      0,
    );
    expect(existsSync(data)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('triptyque'))).toEqual([]);
  });

  it('takes a file from where the person stands', async () => {
    const { status, stdout } = await triptyque(['import', file('here.txt', 'Titre\n\nUn paragraphe.\n'), '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('Un paragraphe.');
  });
});

describe('a file of another kind', () => {
  const headline = 'Trente pays promettent leur aide aux réfugiés';
  const words = 'La conférence a réuni trente délégations, qui ont décidé de doubler leur aide.';
  const segments = [
    { kind: 'headline', text: headline, translatable: true },
    { kind: 'paragraph', text: words, translatable: true, marks: [{ kind: 'bold', from: 3, to: 13 }] },
  ];

  it.each([
    ['html', 'page.html', `<h1>${headline}</h1><p>${words.replace('conférence', '<b>conférence</b>')}</p>`, 'utf-8'],
    ['markdown', 'page.md', `# ${headline}\n\n${words.replace('conférence', '**conférence**')}`, 'utf-8'],
    [
      'docx',
      'page.docx',
      wordFile(
        wordDocument(
          `${wordParagraph(headline)}<w:p><w:r><w:t xml:space="preserve">La </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>conférence</w:t></w:r><w:r><w:t>${words.slice(13)}</w:t></w:r></w:p>`,
        ),
      ),
      null,
    ],
  ])('is proposed alike: %s', async (format, name, content, encoding) => {
    const { status, stdout } = await triptyque(['import', file(name, content), '--dry-run', '--json']);
    const answer = JSON.parse(stdout);
    expect({ status, ...answer, lines: answer.lines.length }).toEqual({
      status: 0,
      format,
      encoding,
      language: 'fr',
      lines: 2,
      segments,
      notes: [],
    });
  });

  it('is refused with what is wrong with it in the sentence', async () => {
    const name = file('broken.docx', Buffer.from(wordFile(wordDocument(wordParagraph(words)))).subarray(0, 300));
    const { status, stdout } = await triptyque(['import', name, '--dry-run', '--json']);
    const { refused } = JSON.parse(stdout);
    expect({ status, code: refused.code }).toEqual({ status: 2, code: 'file-damaged' });
    expect(refused.message).toContain('no directory at the end of the zip file');
  });

  it('has its hidden characters taken out, and is read in another encoding, when asked', async () => {
    const hidden = file('hidden.txt', `${headline}\n\n${words}\u202E`);
    const taken = JSON.parse((await triptyque(['import', hidden, '--dry-run', '--json', '--without-hidden'])).stdout);
    expect(taken).toMatchObject({ notes: [{ code: 'characters-removed', detail: '1' }] });
    const plain = file('plain.txt', `${headline}\n\n${words}`);
    const other = await triptyque(['import', plain, '--dry-run', '--json', '--encoding', 'windows-1252']);
    expect(JSON.parse(other.stdout)).toMatchObject({ encoding: 'windows-1252' });
    expect((await triptyque(['import', plain, '--dry-run', '--encoding', 'ebcdic'])).status).toBe(64);
  });
});

describe('a refused file', () => {
  it.each([
    ['an empty one', () => file('empty.txt', ''), 'source-empty'],
    ['one of blank lines', () => file('blank.txt', ' \n\u00A0\n'), 'source-empty'],
    ['a picture', () => file('picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'source-not-text'],
    ['one too large', () => file('large.txt', 'a'.repeat(2 * 1024 * 1024 + 1)), 'source-too-large'],
    ['one with control characters', () => file('control.txt', 'Titre\n\nUn\u0007 paragraphe.'), 'control-characters'],
    ['one that hides a direction', () => file('bidi.txt', 'Titre\n\nUn \u202Eparagraphe.'), 'bidi-characters'],
    ['one that is missing', () => 'nowhere.txt', 'file-unreadable'],
    ['a folder', () => (mkdirSync(join(folder, 'folder')), 'folder'), 'file-unreadable'],
    ['a link to nothing', () => (symlinkSync('gone', join(folder, 'link.txt')), 'link.txt'), 'file-unreadable'],
  ])('says why: %s', async (_, make, code) => {
    const { status, stdout, stderr } = await triptyque(['import', make(), '--dry-run', '--json']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(answer).toEqual({ refused: { code, message: expect.stringMatching(/^[A-Z].{10,}\.$/s) } });
  });
});
