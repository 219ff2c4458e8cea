import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';

export const sentences =
  'La conférence a réuni cent vingt délégations. Les États ont promis leur aide aux pays qui accueillent les personnes déplacées.';

export const portuguese = `Uma conferência para os refugiados

A conferência reuniu cento e vinte delegações em Bruxelas e anunciou apoio aos países que acolhem as pessoas deslocadas. Os participantes sublinharam a necessidade de um mecanismo de cooperação.`;

/** A page as browsers save it: its article between a menu and a footer. */
export const webPage = `<!doctype html><html lang="fr"><head><title>Une conférence | Press</title></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/a">Nos actions</a></li><li><a href="/d">Faire un don</a></li></ul></nav>
<main><article><h1>Une conférence pour les réfugiés</h1>
${`<p>${sentences} Ils ont salué la <strong>remarquable solidarité</strong> des communautés d’accueil.</p>\n`.repeat(4)}
<h2>Les engagements</h2><ul><li>une aide aux écoles ;</li><li>un soutien aux hôpitaux.</li></ul>
</article></main>
<footer><p>Mentions légales</p><p>Suivez-nous</p></footer></body></html>`;

/** A communiqué as Word writes it: a title, a dateline, marks of each kind, a heading and a list. */
export const wordDocument = async (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('Source : chiffres du mois d’octobre.')] } },
      numbering: {
        config: [{ reference: 'list', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }],
      },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('Une conférence pour les réfugiés')] }),
            new Paragraph('Genève, le 12 mars 2026'),
            new Paragraph({
              children: [
                new TextRun('La conférence a réuni '),
                new TextRun({ text: '120 délégations', bold: true }),
                new FootnoteReferenceRun(1),
                new TextRun(' et a salué l’engagement de l’'),
                new ExternalHyperlink({ link: 'https://europa.eu/', children: [new TextRun('Union européenne')] }),
                new TextRun(' envers les pays d’accueil.'),
              ],
            }),
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('Les engagements')] }),
            new Paragraph({
              numbering: { reference: 'list', level: 0 },
              children: [new TextRun('une aide aux écoles ;')],
            }),
            new Paragraph({
              numbering: { reference: 'list', level: 0 },
              children: [new TextRun('un soutien aux hôpitaux.')],
            }),
          ],
        },
      ],
    }),
  );
