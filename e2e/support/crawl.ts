import { baseUrl } from './base-url.ts';

export type Visited = { path: string; status: number; type: string; body: string };

const mostPages = 300;

/** Follows every link of ours from the paths given, as a visitor without an account; gives what was answered. */
export const crawl = async (paths: string[]): Promise<Visited[]> => {
  const seen = new Set(paths);
  const waiting = [...paths];
  const visited: Visited[] = [];
  for (let path = waiting.shift(); path !== undefined && visited.length < mostPages; path = waiting.shift()) {
    const answer = await fetch(new URL(path, baseUrl()), { redirect: 'follow' });
    const body = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    visited.push({ path, status: answer.status, type, body });
    if (!type.startsWith('text/html')) continue;
    for (const next of linksIn(body, answer.url)) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return visited;
};

const linksIn = (html: string, from: string): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, written = '']) => {
    const url = URL.canParse(written.replaceAll('&amp;', '&'), from)
      ? new URL(written.replaceAll('&amp;', '&'), from)
      : null;
    return url?.origin === new URL(baseUrl()).origin ? [url.pathname + url.search] : [];
  });
