import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSourceFile, type ReadSource } from '#domain/import/read-source-file.ts';

const read = async (html: string, address?: string): Promise<ReadSource> => {
  const bytes = new TextEncoder().encode(html);
  const result = await readSourceFile({ name: 'page.html', bytes, address }, {}, () => {});
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const kept = ({ lines }: ReadSource) =>
  lines.filter(({ kind }) => kind !== 'furniture').map(({ kind, text }) => `${kind}: ${text}`);
const marksOf = ({ lines }: ReadSource) =>
  lines
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(({ text, marks = [] }) => marks.map((mark) => ({ words: text.slice(mark.from, mark.to), ...mark })));

const sentence = 'La conférence a réuni trente délégations, qui ont décidé de doubler leur aide aux réfugiés.';

describe('a page saved from a site, with forty entries of menu, a cookie banner, related links and a footer', async () => {
  const page = readFileSync(new URL('../testing/saved-page.html', import.meta.url), 'utf8');
  const source = await read(page);

  test('gives its article without a correction', () => {
    expect(kept(source).map((line) => line.slice(0, 60))).toEqual([
      'headline: Trente pays s’engagent pour les réfugiés du Venezuela'.slice(0, 60),
      'subheadline: La conférence de Bruxelles s’achève sur des promesses de 120 mi'.slice(0, 60),
      'paragraph: Bruxelles, le 29 octobre 2019 – Trente pays et organisations'.slice(0, 60),
      'paragraph: Ils ont promis une aide de 120 millions d’euros, a déclaré la'.slice(0, 60),
      'heading: Des promesses et un plan',
      'paragraph: La conférence a rappelé que les pays d’accueil portent l’ess'.slice(0, 60),
      'list-item: accueillir les enfants dans les écoles ;',
      'list-item: ouvrir les hôpitaux à tous\u00A0;',
      'list-item: vaccins,',
      'list-item: soins.',
      'quote: « Nous ne pouvons pas y arriver seuls », a dit le ministre du Pérou.'.slice(0, 60),
      'table-cell: Pays',
      'table-cell: Personnes',
      'table-cell: Pérou',
      'table-cell: 800\u00A0000',
      'table-cell: Colombie',
      'table-cell: 1\u00A0400\u00A0000',
      'paragraph: La prochaine réunion aura lieu au printemps, dans un pays de'.slice(0, 60),
      'end-mark: FIN',
      'contact-lead: Contacts presse',
      'contact-heading: OIM :',
      'contact-line: À Genève : Anna Roth, a.roth@example.org, +41 22 555 01 01'.slice(0, 60),
      'contact-line: À Quito : Luis Paz, l.paz@example.org, +593 2 555 01 01'.slice(0, 60),
    ]);
  });

  test('keeps what was left out as lines, so that a person can bring them back', () => {
    const texts = source.lines.filter(({ kind }) => kind === 'furniture').map(({ text }) => text);
    expect(texts).toContain('Communiqué de presse');
    expect(texts.some((text) => text.startsWith('Ce site utilise des cookies'))).toBe(true);
    expect(texts.join()).not.toMatch(/secret|color:red/);
    expect(source.notes).toContainEqual({
      code: 'article-found',
      detail: 'Trente pays s’engagent pour les réfugiés du Venezuela',
    });
  });

  test('keeps bold, italic and notes; a link that runs something or leads nowhere is none', () => {
    expect(marksOf(source).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'bold: 4,5 millions',
      'italic: Haute Représentante',
      'footnote: Mogherini',
    ]);
  });

  test('links lead on from where the page came from', async () => {
    const links = marksOf(await read(page, 'https://asile.example/presse/1')).filter(({ kind }) => kind === 'link');
    expect(links).toMatchObject([{ words: 'plan régional', href: 'https://asile.example/plan' }]);
  });
});

describe('markup', () => {
  const marksIn = async (html: string) =>
    marksOf(await read(`<h1>Un titre pour la page</h1><p>${html} ${sentence}</p>`)).map(
      ({ kind, words }) => `${kind}: ${words}`,
    );

  test.each([
    ['bold and italic within each other', '<b>gras <i>et</i></b>', ['bold: gras et', 'italic: et']],
    ['looks by style', '<span style="font-weight:700">gras</span>', ['bold: gras']],
    ['a bold element that is not bold', '<b style="font-weight:normal">pas gras</b>', []],
    ['two bold words with a space between as one', '<b>deux</b> <b>mots</b>', ['bold: deux mots']],
    ['a link to the web', '<a href="https://example.org/">lien</a>', ['link: lien']],
    ['a link to a telephone', '<a href="tel:+41225550101">appeler</a>', ['link: appeler']],
    ['no link to a file', '<a href="file:///etc/passwd">lien</a>', []],
    ['no link that runs', '<a href=" java\nscript:alert(1)">lien</a>', []],
    ['no link to data', '<a href="data:text/html,x">lien</a>', []],
    ['white space outside of a mark', '<b> gras </b>', ['bold: gras']],
  ])('%s', async (_, html, marks) => {
    expect(await marksIn(html)).toEqual(marks);
  });

  test.each([
    [
      'of Word',
      '<a href="#_ftn1" name="_ftnref1">[1]</a>',
      '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Une note.</p></div>',
    ],
    [
      'of LibreOffice',
      '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
      '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Une note.</p></div>',
    ],
    [
      'of an encyclopedia',
      '<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>',
      '<ol><li id="cite_note-1"><a href="#cite_ref-1">↑</a> Une note.</li></ol>',
    ],
    [
      'of a site builder',
      '<sup><a href="#fn:1" id="fnref:1" role="doc-noteref">1</a></sup>',
      '<section><h2>Notes</h2><ol><li id="fn:1"><p>Une note. <a href="#fnref:1">↩</a></p></li></ol></section>',
    ],
  ])('notes %s go to where their sign stands', async (_, sign, notes) => {
    const source = await read(`<h1>Un titre pour la page</h1><p>${sentence.slice(0, -1)}${sign}.</p>${notes}`);
    expect(kept(source)).toEqual(['headline: Un titre pour la page', `paragraph: ${sentence}`]);
    expect(marksOf(source)).toMatchObject([{ kind: 'footnote', words: 'réfugiés', note: 'Une note.' }]);
  });

  test('a sign without its note is not left standing in a word', async () => {
    const source = await read(
      `<h1>Un titre pour la page</h1><p>${sentence.slice(0, -1)}<sup><a href="#fn1">1</a></sup>.</p>`,
    );
    expect(kept(source)[1]).toBe(`paragraph: ${sentence}`);
  });

  test('raised letters stay in their words', async () => {
    expect(kept(await read(`<h1>Un titre</h1><p>Le 1<sup>er</sup> mars, ${sentence}</p>`))[1]).toContain('Le 1er mars');
  });

  test.each([
    ['a definition list', '<dl><dt>OIM</dt><dd>Organisation</dd></dl>', ['list-item: OIM', 'list-item: Organisation']],
    [
      'words that lead to a list as no heading',
      '<p>Les centres offriront :</p><ul><li>un abri</li></ul><p><b>Les mesures :</b></p><ul><li>des soins</li></ul>',
      ['paragraph: Les centres offriront :', 'list-item: un abri', 'heading: Les mesures :', 'list-item: des soins'],
    ],
    [
      'a heading in a table that places',
      `<table><tr><td><h2>Un intertitre</h2><p>${sentence}</p></td></tr></table>`,
      ['heading: Un intertitre', `paragraph: ${sentence}`],
    ],
    [
      'a broken line within a paragraph as a space',
      `<p>Une phrase<br>coupée, ${sentence}</p>`,
      [`paragraph: Une phrase coupée, ${sentence}`],
    ],
    [
      'two broken lines as two paragraphs',
      `<p>${sentence}<br><br>${sentence}</p>`,
      [`paragraph: ${sentence}`, `paragraph: ${sentence}`],
    ],
    [
      'no soft hyphens, and fixed spaces',
      '<p>Dix mille réfu&shy;giés&nbsp;: ils ont été reçus dans trente pays de la région.</p>',
      ['paragraph: Dix mille réfugiés\u00A0: ils ont été reçus dans trente pays de la région.'],
    ],
    [
      'no spaces without width',
      `<p>\u200B${sentence.slice(0, 5)}\uFEFF${sentence.slice(5)}&#8203;</p><p>&#8203;</p>`,
      [`paragraph: ${sentence}`],
    ],
    [
      'nothing that is said to those who subscribed',
      '<p>Vous recevez ce message parce que vous êtes abonné à notre lettre. <a href="https://a.org">Se désabonner</a></p>',
      [],
    ],
    [
      'nothing hidden',
      `<p hidden>secret</p><p aria-hidden="true">secret</p><p style="display: none">secret</p><p>${sentence}</p>`,
      [`paragraph: ${sentence}`],
    ],
    [
      'a page without closing tags',
      `<p>${sentence}<ul><li>un<li>deux</ul>`,
      [`paragraph: ${sentence}`, 'list-item: un', 'list-item: deux'],
    ],
  ])('%s', async (_, html, lines) => {
    const source = await read(`<h1>Un titre pour la page du jour</h1><p>${sentence}</p>${html}`);
    expect(kept(source).slice(2)).toEqual(lines);
  });
});
