import type { loadNews } from '#db/reads/load-unmailed.ts';
import type { Language } from '#locales/languages/language.ts';
import { mailWords } from './mail-words.ts';

export type News = Pick<
  Awaited<ReturnType<typeof loadNews>>[number],
  'kind' | 'documentId' | 'segmentId' | 'language' | 'actorName'
>;

type Composed = { subject: string; text: string; html: string; account: string };

/**
 * A mail about what waits for a person, in their language: kinds of things, numbers, names of colleagues and links. Never a
 * title, a reference or a text: a mail leaves the house, and what is under embargo must not (domain.md §3).
 */
export const composeMail = (news: readonly News[], language: Language, publicAddress: string): Composed => {
  const t = mailWords(language);
  const account = `${publicAddress}/${language}/account#mail`;
  const documents = [...Map.groupBy(news, ({ documentId }) => documentId)].map(([documentId, own]) => ({
    address: addressOf(documentId, own, { language, publicAddress }),
    lines: linesOf(own, language),
  }));
  const subject = t('subject', { count: news.length });
  const lead = t('lead', { documents: documents.length });
  const text = [
    lead,
    ...documents.map(({ address, lines }) => `${lines.map((line) => `- ${line}`).join('\n')}\n  ${address}`),
    `-- \n${t('foot')}\n${account}`,
  ].join('\n\n');
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font:15px/1.5 system-ui,sans-serif">',
    `<p>${escaped(lead)}</p>`,
    ...documents.map(
      ({ address, lines }) =>
        `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>` +
        `<p><a href="${escaped(address)}">${escaped(t('open'))}</a></p>`,
    ),
    `<hr><p style="font-size:13px">${escaped(t('foot'))} <a href="${escaped(account)}">${escaped(t('choose'))}</a></p>`,
    '</body></html>',
  ].join('\n');
  return { subject, text, html, account };
};

/** One line for each kind of thing in each language, with how many and by whom. */
const linesOf = (news: readonly News[], language: Language): string[] => {
  const t = mailWords(language);
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  return [...Map.groupBy(news, (one) => `${one.kind} ${one.language ?? ''}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const who = [...new Set(own.map(({ actorName }) => actorName))];
    const line = t(`kind.${first.kind}`, { count: own.length, who: names.format(who) });
    return [t('line', { line, language: first.language ?? 'none' })];
  });
};

/** The cell where all of it is about one, else the document. */
const addressOf = (
  documentId: string,
  news: readonly News[],
  { language, publicAddress }: { language: Language; publicAddress: string },
): string => {
  const document = `${publicAddress}/${language}/documents/${documentId}`;
  const cells = new Set(news.map(({ segmentId, language: of }) => (segmentId && of ? `${segmentId}.${of}` : '')));
  const [cell] = cells;
  return cells.size === 1 && cell ? `${document}?cell=${cell}` : document;
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
