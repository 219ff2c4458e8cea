import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

/** What comes out of each sample, in order: kind and text. */
export const wanted = [
  'headline: Trente pays s’engagent pour les réfugiés du Venezuela',
  'subheadline: La conférence de Bruxelles promet 120 millions d’euros',
  'paragraph: Bruxelles, le 29 octobre 2019 – Trente pays et organisations se sont réunis pour venir en aide aux 4,5 millions de réfugiés et de migrants du Venezuela.',
  'paragraph: Le plan régional est public, a déclaré la Haute Représentante, et chacun peut le lire dans les trois langues de la conférence.',
  'heading: Ce qui a été promis',
  'list-item: accueillir les enfants dans les écoles ;',
  'list-item: ouvrir les hôpitaux à tous.',
  'quote: « Nous ne pouvons pas y arriver seuls », a dit le ministre du Pérou.',
  'table-cell: Pays',
  'table-cell: Personnes',
  'table-cell: Pérou',
  'table-cell: 800 000',
  'end-mark: FIN',
  'contact-lead: Contacts :',
  'contact-line: Anna Roth, a.roth@example.org, +41 22 555 01 01',
] as const;

/** The marks of formats that have any: what of the text is bold, italic, a link, a note. */
export const wantedMarks = [
  'bold: 4,5 millions',
  'link: plan régional',
  'footnote: régional',
  'italic: Haute Représentante',
] as const;

const note = 'Publié le 14 novembre 2019.';
const third = wanted[2].replace('paragraph: ', '');
const fourth = wanted[3].replace('paragraph: ', '');
const textOf = (line: string): string => line.slice(line.indexOf(': ') + 2);

const article = (sign: string): string => `<h1>${textOf(wanted[0])}</h1><h2>${textOf(wanted[1])}</h2>
<p>${third.replace('4,5 millions', '<b>4,5 millions</b>')}</p>
<p>${fourth.replace('plan régional', `<a href="https://example.org/plan">plan régional</a>${sign}`).replace('Haute Représentante', '<i>Haute Représentante</i>')}</p>
<h2>${textOf(wanted[4])}</h2><ul><li>${textOf(wanted[5])}</li><li>${textOf(wanted[6])}</li></ul>
<blockquote>${textOf(wanted[7])}</blockquote>
<table><tr><th>Pays</th><th>Personnes</th></tr><tr><td>Pérou</td><td>800 000</td></tr></table>
<p>FIN</p><p>Contacts :<br>${textOf(wanted[14])}</p>`;

const office = `<html lang="fr"><head><meta charset="utf-8"><title>Conférence</title></head><body>
${article('<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">1</a></sup>')}
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>${note}</p></div></body></html>`;

const menu = Array.from({ length: 40 }, (_, at) => `<li><a href="/m${at}">Rubrique ${at} du site</a></li>`).join('');
const related = Array.from(
  { length: 8 },
  (_, at) =>
    `<li><a href="/r${at}">Un autre communiqué, numéro ${at}</a><p>Un rapport montre que la situation s’est dégradée pendant l’année ${at}.</p></li>`,
).join('');
const saved = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${textOf(wanted[0])} | Un site</title><script>var a = '<p>non</p>';</script></head><body>
<div role="dialog" id="cookies"><p>Ce site utilise des cookies pour améliorer votre expérience. En poursuivant, vous acceptez nos traceurs.</p><button>Tout accepter</button></div>
<header><h1><a href="/">Un site</a></h1><nav><ul>${menu}</ul></nav></header><main><article>
${article('<sup><a href="#fn1" id="ref1">1</a></sup>')}<ol><li id="fn1">${note} <a href="#ref1">↩</a></li></ol></article></main>
<aside class="related"><h2>À lire aussi</h2><ul>${related}</ul></aside><footer><p>© 2019 Un site. Tous droits réservés.</p><p>12 rue de la Paix, contact@site.example</p></footer></body></html>`;

const markdown = `# ${textOf(wanted[0])}

**${textOf(wanted[1])}**

${third.replace('4,5 millions', '**4,5 millions**')}

${fourth.replace('plan régional', '[plan régional](https://example.org/plan)[^1]').replace('Haute Représentante', '*Haute Représentante*')}

## ${textOf(wanted[4])}

- ${textOf(wanted[5])}
- ${textOf(wanted[6])}

> ${textOf(wanted[7])}

| Pays | Personnes |
| --- | --- |
| Pérou | 800 000 |

FIN

Contacts :  
${textOf(wanted[14])}

[^1]: ${note}
`;

const text = [
  ...wanted.slice(0, 5).map(textOf),
  ...wanted.slice(5, 7).map((line) => `- ${textOf(line)}`),
  ...wanted.slice(12).map(textOf),
].join('\n\n');

const windows = (content: string): Uint8Array =>
  Uint8Array.from([...content], (sign) => (sign === '’' ? 0x92 : sign === '–' ? 0x96 : (sign.codePointAt(0) ?? 0x3f)));

/** Whether it has markup: then marks, a table and a quotation are in it. */
export type Sample = { name: string; file: string; isMarked: boolean };

/** Writes a sample of every kind of file; those of an office program by LibreOffice itself, where there is one. */
export const writeSamples = (folder: string, program: string | null): Sample[] => {
  const samples: Sample[] = [];
  const add = (name: string, file: string, content: string | Uint8Array | null, isMarked: boolean): void => {
    if (content !== null) writeFileSync(join(folder, file), content);
    samples.push({ name, file: join(folder, file), isMarked });
  };
  add('.txt in UTF-8', 'a.txt', text, false);
  add('.txt in UTF-16 without a mark', 'b.txt', Buffer.from(text, 'utf16le'), false);
  add('.txt in Windows-1252', 'c.txt', windows(text), false);
  add('.md', 'a.md', markdown, true);
  add('.html saved from a site', 'site.html', saved, true);
  if (program === null) return samples;
  writeFileSync(join(folder, 'office.html'), office);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = (file: string, kind: string): void =>
    void execFileSync(program, ['--headless', profile, '--convert-to', kind, '--outdir', folder, join(folder, file)]);
  convert('office.html', 'docx:MS Word 2007 XML');
  convert('office.docx', 'odt');
  convert('office.docx', 'html');
  add('.docx of LibreOffice', 'office.docx', null, true);
  add('.odt of LibreOffice', 'office.odt', null, true);
  add('.html of LibreOffice', 'office.html', null, true);
  return samples;
};

const paragraphOf = (at: number): string =>
  `Réunies à Genève, ${2 + ((at * 7) % 180)} délégations ont promis ${1 + (at % 9)},5 millions d’euros pour les écoles des communautés d’accueil, selon le rapport numéro ${at}. Elles se retrouveront au printemps, dans un pays de la région.`;

/** A report of so many paragraphs, as text, as a page with a menu, and as a Word document. */
export const writeLong = async (folder: string, count: number): Promise<Record<'txt' | 'html' | 'docx', string>> => {
  const title = 'Un long rapport sur les délégations et leurs promesses';
  const paragraphs = Array.from({ length: count }, (_, at) => paragraphOf(at));
  const files = { txt: join(folder, 'long.txt'), html: join(folder, 'long.html'), docx: join(folder, 'long.docx') };
  writeFileSync(files.txt, [title, ...paragraphs].join('\n\n'));
  const body = paragraphs.map((words) => `<p>${words.replace('délégations', '<b>délégations</b>')}</p>`).join('\n');
  writeFileSync(
    files.html,
    `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><nav><ul>${menu}</ul></nav><main><h1>${title}</h1>${body}</main></body></html>`,
  );
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...paragraphs.map(
      (words) => new Paragraph({ children: [new TextRun({ text: 'Rapport. ', bold: true }), new TextRun(words)] }),
    ),
  ];
  writeFileSync(files.docx, await Packer.toBuffer(new Document({ sections: [{ children }] })));
  return files;
};

/** The size of a file, in bytes. */
export const sizeOf = (file: string): number => readFileSync(file).length;
