import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordDocument, wordFile, wordParagraph } from '#domain/formats/testing/office-parts.ts';
import { ok, refuse } from '#domain/result.ts';
import { propose } from './propose.ts';
import type { ReadOptions } from './read-file.ts';
import { readSourceFile } from './read-source-file.ts';

const read = (name: string, content: string | Uint8Array, options: ReadOptions = {}) =>
  readSourceFile({ name, bytes: typeof content === 'string' ? strToU8(content) : content }, options, () => {});
const refusalOf = async (name: string, content: string | Uint8Array, options: ReadOptions = {}) => {
  const result = await read(name, content, options);
  return result.ok ? null : result.refusal;
};
const valueOf = async (name: string, content: string | Uint8Array, options: ReadOptions = {}) => {
  const result = await read(name, content, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const headline = 'Trente pays promettent leur aide aux réfugiés';
const sentence = 'La conférence a réuni trente délégations, qui ont décidé de doubler leur aide à l’été.';
const html = `<h1>${headline}</h1><p>${sentence}</p>`;
const word = (body = wordParagraph(headline) + wordParagraph(sentence), before = '') =>
  wordFile(wordDocument(body, before));

const latin = (text: string) =>
  Uint8Array.from([...text], (sign) => (sign === '’' ? 0x92 : sign === 'œ' ? 0x9c : (sign.codePointAt(0) ?? 0)));
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};

test('the communiqué as text is proposed as it always was', async () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../samples/communique.fr.txt', import.meta.url)));
  const { lines, format, encoding, detected } = await valueOf('communique.fr.txt', bytes);
  const before = propose(new TextDecoder().decode(bytes));
  expect(lines).toEqual(before.ok && before.value.lines);
  expect({ format, encoding, detected }).toEqual({ format: 'text', encoding: 'utf-8', detected: 'fr' });
});

describe('what a file is', () => {
  test.each([
    ['a Word document that is called .txt', 'source.txt', word(), 'docx'],
    ['a page that is called .txt', 'source.txt', `<!DOCTYPE html><html><body>${html}</body></html>`, 'html'],
    ['markup without a page around', 'paste.html', html, 'html'],
    ['Markdown by its name', 'source.md', `# ${headline}\n\n${sentence}`, 'markdown'],
    ['text', 'source.txt', `${headline}\n\n${sentence}`, 'text'],
    ['text with a name that says nothing', 'LISEZMOI', `${headline}\n\n${sentence}`, 'text'],
  ])('%s', async (_, name, content, format) => {
    const source = await valueOf(name, content);
    expect(source.format).toBe(format);
    expect(source.lines.map(({ kind, text }) => ({ kind, text }))).toEqual([
      { kind: 'headline', text: headline },
      { kind: 'paragraph', text: sentence },
    ]);
  });
});

describe('encodings', () => {
  const text = `${headline}\n\n${sentence}`;
  test.each([
    ['UTF-8', strToU8(text), 'utf-8'],
    ['UTF-8 with a mark', strToU8(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(`\uFEFF${text}`, true), 'utf-16le'],
    ['UTF-16, little end first, without a mark', utf16(text, true), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(text, false), 'utf-16be'],
    ['Windows-1252', latin(text), 'windows-1252'],
  ])('%s is found', async (_, bytes, encoding) => {
    const source = await valueOf('source.txt', bytes);
    expect(source.encoding).toBe(encoding);
    expect(source.lines[1]?.text).toBe(sentence);
  });

  test.each([
    ['as it says', '<meta charset="windows-1252">'],
    ['though it says nothing', ''],
    ['though it says UTF-8', '<meta charset="utf-8">'],
  ])('a page in Windows-1252 is read, %s', async (_, meta) => {
    const source = await valueOf('page.html', latin(`<html><head>${meta}</head><body>${html}</body></html>`));
    expect(source.encoding).toBe('windows-1252');
    expect(source.lines[1]?.text).toBe(sentence);
  });

  test('a person knows better', async () => {
    const source = await valueOf('source.txt', strToU8(text), { encoding: 'windows-1252' });
    expect(source.lines[0]?.text).toContain('rÃ©fugiÃ©s');
  });
});

describe('a file that is not read', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)]);
  const encrypted = Uint8Array.from([...compound, ...utf16('EncryptedPackage', true), 0, 0]);
  const locked = word();
  for (let at = 0; at < locked.length - 4; at += 1)
    if (locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1 && locked[at + 3] === 2)
      locked[at + 8]! |= 1;
  const odt = (others: Record<string, Uint8Array>) =>
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], ...others });

  test.each([
    ['nothing', 'a.txt', '', 'source-empty'],
    ['a page without words', 'a.html', '<html><head><title>x</title></head></html>', 'source-empty'],
    ['a Word document without words', 'a.docx', word(''), 'source-empty'],
    ['a file of more than 16 MB', 'a.txt', new Uint8Array(16 * 1024 * 1024 + 1).fill(97), 'source-too-large'],
    ['a PDF, whatever its name', 'a.txt', '%PDF-1.7\n1 0 obj', 'format-unknown'],
    ['rich text', 'a.rtf', '{\\rtf1 Bonjour}', 'format-unknown'],
    ['some zip file', 'a.zip', zipSync({ 'a.txt': strToU8('a') }), 'format-unknown'],
    ['an old Word document', 'a.doc', compound, 'format-unknown'],
    ['a drawing', 'a.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'format-unknown'],
    ['an encrypted Word document', 'a.docx', encrypted, 'file-encrypted'],
    ['a zip file with a password', 'a.docx', locked, 'file-encrypted'],
    [
      'an encrypted text document',
      'a.odt',
      odt({ 'META-INF/manifest.xml': strToU8('<m><e:encryption-data/></m>') }),
      'file-encrypted',
    ],
    ['a Word document that breaks off', 'a.docx', word().subarray(0, 400), 'file-damaged'],
    ['one with broken markup', 'a.docx', word('<w:p>'), 'file-damaged'],
    [
      'one nested beyond reason',
      'a.docx',
      word('<w:sdt><w:sdtContent>'.repeat(3000) + '</w:sdtContent></w:sdt>'.repeat(3000)),
      'file-damaged',
    ],
    ['Markdown of quotations within quotations', 'a.md', `${'>'.repeat(100_000)} a`, 'file-damaged'],
    ['Markdown of items within items', 'a.md', `${'- '.repeat(5000)}a`, 'file-damaged'],
    [
      'Markdown indented beyond reason',
      'a.md',
      Array.from({ length: 800 }, (__, level) => `${'  '.repeat(level)}- a`).join('\n'),
      'file-damaged',
    ],
    ['a page nested beyond reason', 'a.html', `<html><body>${'<div>'.repeat(300_000)}a`, 'file-damaged'],
    [
      'one that declares entities',
      'a.docx',
      word(wordParagraph('&b;'), '<!DOCTYPE w [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>'),
      'external-entities',
    ],
    [
      'a text document that does',
      'a.odt',
      odt({ 'content.xml': strToU8('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>') }),
      'external-entities',
    ],
    [
      'a page that does',
      'a.html',
      '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p>',
      'external-entities',
    ],
    [
      'a bomb',
      'a.docx',
      wordFile(wordDocument(''), { 'word/document.xml': new Uint8Array(80 * 1024 * 1024).fill(32) }),
      'file-too-deep',
    ],
    [
      'a bomb in a part that is not read',
      'a.docx',
      wordFile(wordDocument(wordParagraph(sentence)), { 'word/media/a.bmp': new Uint8Array(40 * 1024 * 1024) }),
      'file-too-deep',
    ],
    ['half a character in UTF-16', 'a.txt', utf16('\uFEFFA\uD800B', true), 'source-not-text'],
    ['a zero in a text', 'a.txt', `${headline}\n\nUn\u0000 paragraphe.`, 'control-characters'],
    ['a zero in a page', 'a.html', `<p>${sentence}\u0000</p>`, 'control-characters'],
    ['a turned direction in a Word document', 'a.docx', word(wordParagraph(`${sentence} \u202E`)), 'bidi-characters'],
    ['one that a page writes as a reference', 'a.html', `<p>${sentence} &#x202E;</p>`, 'bidi-characters'],
  ])('%s', async (_, name, content, code) => {
    expect((await refusalOf(name, content))?.code).toBe(code);
  });

  test('says what is missing where a text document would have to be converted', async () => {
    const file = odt({
      'content.xml': strToU8(
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      ),
    });
    expect(await refusalOf('a.odt', file)).toEqual({
      code: 'format-unavailable',
      data: { format: '.odt', program: 'LibreOffice' },
    });
    const stages: string[] = [];
    const given = { name: 'a.odt', bytes: file };
    const converted = await readSourceFile(
      given,
      {},
      (stage) => void stages.push(stage),
      async () => ok(word()),
    );
    expect(converted.ok && { format: converted.value.format, stages }).toEqual({
      format: 'odt',
      stages: ['reading', 'converting', 'classifying'],
    });
    const failing = await readSourceFile(
      given,
      {},
      () => {},
      async () => refuse({ code: 'file-damaged', data: { reason: 'x' } }),
    );
    expect(failing).toEqual(refuse({ code: 'file-damaged', data: { reason: 'x' } }));
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['a.txt', `${headline}\n\n${sentence.slice(0, 10)}\u202E\u0007${sentence.slice(10)}`],
    ['a.html', `<h1>${headline}</h1><p>${sentence.slice(0, 10)}\u202E\u0007${sentence.slice(10)}</p>`],
    ['a.md', `# ${headline}\n\n${sentence.slice(0, 10)}\u202E\u0007${sentence.slice(10)}`],
  ])('are taken out of %s when that is asked for, and counted', async (name, content) => {
    const source = await valueOf(name, content, { withoutHidden: true });
    expect(source.lines.map(({ text }) => text)).toEqual([headline, sentence]);
    expect(source.notes).toContainEqual({ code: 'characters-removed', detail: '2' });
  });
});

describe('whatever is given', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 60 }).map((some) => Uint8Array.from([0x50, 0x4b, 3, 4, ...some])),
    fc.tuple(fc.nat(600), fc.nat(255)).map(([at, byte]) => {
      const file = word();
      file[at % file.length] = byte;
      return file;
    }),
    fc
      .string({ unit: fc.constantFrom('<', '>', 'p', '/', 'div', ' ', '&', '"', 'table', 'li', '!--', '=', 'a', '#') })
      .map(strToU8),
  );
  test('there is an answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom('a.html', 'a.md', 'a.txt', 'a.docx', 'a.xliff', 'a.tsv'),
        async (file, name) => {
          const result = await readSourceFile({ name, bytes: file }, { withoutHidden: true }, () => {});
          if (!result.ok) return;
          for (const { text, marks = [] } of result.value.lines) {
            expect(text.trim()).not.toBe('');
            for (const { from, to } of marks) expect(from >= 0 && from < to && to <= text.length).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    ['divisions', '<div>', '</div>'],
    ['bold words', '<b><i>', '</i></b>'],
    ['lists', '<ul><li>', '</li></ul>'],
    ['tables', '<table><tr><td>', '</td></tr></table>'],
  ])('ten thousand nested %s do not overflow anything', async (_, open, close) => {
    const source = await valueOf(
      'a.html',
      `<html><body>${open.repeat(10_000)}${sentence}${close.repeat(10_000)}</body></html>`,
    );
    expect(source.lines.map(({ text }) => text)).toEqual([sentence]);
  });
});

describe('what words alone would take for the page', () => {
  const kindsOf = async (name: string, content: string) => (await valueOf(name, content)).lines.map(({ kind }) => kind);
  const other = 'Les États membres se réuniront en mars pour décider de la suite à donner à cet appel.';

  test('is a heading where it is marked up as one over a paragraph', async () => {
    const text = `# ${headline}\n\n${sentence}\n\n## Suite\n\n${other}`;
    expect(await kindsOf('a.md', text)).toEqual(['headline', 'paragraph', 'heading', 'paragraph']);
  });

  test.each(['a.md', 'a.txt'])(
    'a row of stars closes a text only where no more follows than went before: %s',
    async (name) => {
      const title = name === 'a.md' ? `# ${headline}` : headline;
      const paused = [title, sentence, '***', other, sentence, other].join('\n\n');
      expect(await kindsOf(name, paused)).not.toContain('end-mark');
      expect(await kindsOf(name, [title, sentence, other, '***'].join('\n\n'))).toContain('end-mark');
    },
  );

  test('a clause that leads to a list is no heading', async () => {
    const kinds = await kindsOf(
      'a.txt',
      `${headline}\n\n${sentence}\n\nLes centres offriront :\n- un abri ;\n- des soins.`,
    );
    expect(kinds).toEqual(['headline', 'paragraph', 'paragraph', 'list-item', 'list-item']);
  });
});

test.each(['- '.repeat(200), '* '.repeat(200), '-'.repeat(500)])(
  'a rule of many signs is no nesting: %s',
  async (rule) => {
    const source = await valueOf('a.md', `# ${headline}\n\n${sentence}\n\n${rule}\n\n${'>'.repeat(20)} ${sentence}`);
    expect(source.lines.filter(({ text }) => text === sentence).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'quote',
    ]);
  },
);

test('names in a zip file are never paths', async () => {
  const file = wordFile(wordDocument(wordParagraph(headline) + wordParagraph(sentence)), {
    '../../../tmp/evil.txt': strToU8('evil'),
    '/etc/evil': strToU8('evil'),
  });
  expect((await valueOf('a.docx', file)).lines).toHaveLength(2);
});
