import { durations, type Bench, type Figure } from './figure.ts';
import { publicPage } from './public-page.ts';
import { fetched, timed } from './timed.ts';
import { withDemo } from './with-demo.ts';

const times = 1000;

const answer = (name: string, status: number, bytes: number, aim: number): Figure[] => [
  { name: `${name}, status`, value: status, unit: 'HTTP status', aim, baseline: null },
  { name: `${name}, body`, value: bytes, unit: 'bytes', aim: null, baseline: null },
];

export const published: Bench = {
  summary: 'a published page, asked for anew and by its ETag, one request after the other',
  measure: () =>
    withDemo(async (url) => {
      const page = await publicPage(url);
      const first = await fetch(page);
      const whole = (await first.bytes()).length;
      const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
      const conditional = await fetch(page, { headers });
      const rest = (await conditional.bytes()).length;
      const health = await timed(times, () => fetched(`${url}/api/health`));
      const full = await timed(times, () => fetched(page, {}, first.status));
      const unchanged = await timed(times, () => fetched(page, { headers }, conditional.status));
      return [
        ...durations('published page', full, health),
        ...answer('published page', first.status, whole, 200),
        ...durations('conditional request', unchanged, health),
        ...answer('conditional request', conditional.status, rest, 304),
      ];
    }),
};
