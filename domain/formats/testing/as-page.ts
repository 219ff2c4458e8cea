import { withoutBullet } from '#domain/import/bullet.ts';
import type { Row } from './annotated.ts';

export const escapedHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const element = ({ kind, text }: Row): string => {
  switch (kind) {
    case 'headline':
      return `<h1>${escapedHtml(text)}</h1>`;
    case 'heading':
      return `<h2>${escapedHtml(text)}</h2>`;
    case 'list-item':
      return `<ul><li>${escapedHtml(withoutBullet(text))}</li></ul>`;
    case 'quote':
      return `<blockquote><p>${escapedHtml(text)}</p></blockquote>`;
    case 'table-cell': {
      const cells = text.split('\t').map((cell) => `<td>${escapedHtml(cell)}</td>`);
      return `<table><tr>${cells.join('')}</tr></table>`;
    }
    default:
      return `<p>${escapedHtml(text)}</p>`;
  }
};

const elements = (rows: readonly Row[]): string =>
  rows.map(element).join('\n').replaceAll('</ul>\n<ul>', '').replaceAll('</table>\n<table>', '');

const links = (rows: readonly Row[]): string =>
  `<ul>${rows.map(({ text }, index) => `<li><a href="/page-${index}">${escapedHtml(text)}</a></li>`).join('')}</ul>`;

const partsOf = (rows: readonly Row[]) => {
  const first = rows.findIndex(({ kind }) => kind !== 'furniture');
  const last = rows.findLastIndex(({ kind }) => kind !== 'furniture');
  const title = escapedHtml(rows.find(({ kind }) => kind === 'headline')?.text ?? 'Communiqué');
  return { title, before: rows.slice(0, first), article: rows.slice(first, last + 1), after: rows.slice(last + 1) };
};

/** What the rows are as the markup of their text alone. */
export const asBareHtml = (rows: readonly Row[]): string =>
  `<html><body>${elements(rows.filter(({ kind }) => kind !== 'furniture'))}</body></html>`;

/** A page whose elements say what they are. */
export const asSemanticPage = (rows: readonly Row[]): string => {
  const { title, before, article, after } = partsOf(rows);
  return `<!doctype html><html lang="fr"><head><title>${title} | Un site</title></head><body><nav>${links(before)}</nav>
<main><article>${elements(article)}</article></main><footer>${links(after)}</footer></body></html>`;
};

/** A page of divisions without names, its headline apart from its text. */
export const asPageOfDivisions = (rows: readonly Row[]): string => {
  const { title, before, article, after } = partsOf(rows);
  const below = article.findIndex(({ kind }) => kind === 'headline') + 1;
  return `<html><head><title>Un site - ${title}</title></head><body><div>${links(before)}</div>
<div>${elements(article.slice(0, below))}<div>${elements(article.slice(below))}</div></div>
<div>${links(after)}</div></body></html>`;
};
