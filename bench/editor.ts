import { connect } from '#dialect';
import { communiqueSettings } from '#samples/communique-settings.ts';
import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, findChromium } from '../scripts/lib/find-chromium.mjs';
import { firstTextOf, heapOf, jumpsOf, keysOf, longTasksOf, openEditor, scrollThrough } from './editor-page.ts';
import { percentile, type Figure, type Bench } from './figure.ts';
import { makeLongDocument } from './long-document.ts';
import { signIn } from './sign-in.ts';
import { fetched } from './timed.ts';
import { withDemo } from './with-demo.ts';

const sizes = [100, 1000, 10_000];
const openings = 7;
const passes = 20;
const round = (value: number): number => Math.round(value * 10) / 10;

/** What one document costs a person who works in it. */
type Cost = {
  name: string;
  firstText: number;
  complete: number;
  keys: number[];
  jumps: number[];
  longest: number;
  heap: { before: number; after: number };
};

const measure = async (
  { browser, eager }: { browser: Browser; eager: Browser },
  url: string,
  headers: Record<string, string>,
  id: string,
  name: string,
): Promise<Cost> => {
  const open = () => openEditor(browser, url, headers, id);
  const typing = await openEditor(eager, url, headers, id);
  const keys = await keysOf(typing.page);
  await typing.context.close();
  const first: number[] = [];
  for (let at = 0; at < openings; at += 1) {
    const { page, context } = await open();
    first.push(await firstTextOf(page));
    await context.close();
  }
  const { page, context, complete } = await open();
  const cost: Cost = {
    name,
    firstText: percentile(first, 50),
    complete,
    jumps: await jumpsOf(page),
    keys,
    longest: await longTasksOf(page),
    heap: { before: 0, after: 0 },
  };
  await scrollThrough(page, 1);
  cost.heap.before = await heapOf(page);
  await scrollThrough(page, passes);
  cost.heap.after = await heapOf(page);
  await context.close();
  return cost;
};

const figuresOf = (all: Cost[]): Figure[] => {
  const [communique] = all;
  return all.flatMap((cost) => {
    const isLongest = cost === all.at(-1);
    const figure = (
      name: string,
      value: number,
      unit: string,
      aim: number | null,
      of: (one: Cost) => number | null,
    ): Figure => {
      const baseline = communique && cost !== communique ? of(communique) : null;
      return {
        name: `${cost.name}: ${name}`,
        value: round(value),
        unit,
        aim: isLongest ? aim : null,
        baseline: baseline === null ? null : round(baseline),
      };
    };
    const first = communique?.firstText ?? 0;
    return [
      figure('first text on the screen, p50', cost.firstText, 'ms', round(1.5 * first), (one) => one.firstText),
      figure('the whole document in the browser', cost.complete, 'ms', null, (one) => one.complete),
      figure('key to painted text, p50', percentile(cost.keys, 50), 'ms', null, (one) => percentile(one.keys, 50)),
      figure('key to painted text, p95', percentile(cost.keys, 95), 'ms', 16, (one) => percentile(one.keys, 95)),
      figure('jump to nine tenths, p50', percentile(cost.jumps, 50), 'ms', 150, (one) => percentile(one.jumps, 50)),
      figure('jump to nine tenths, slowest', Math.max(...cost.jumps), 'ms', 150, (one) => Math.max(...one.jumps)),
      figure('longest task while scrolling', cost.longest, 'ms', 50, (one) => one.longest),
      figure('memory after one scroll through', cost.heap.before, 'MB', null, (one) => one.heap.before),
      figure(`memory after ${passes} more`, cost.heap.after, 'MB', null, () => null),
    ];
  });
};

/** What a key costs in a page that has nothing but a field: nothing can be faster here. */
const bareField = async (browser: Browser): Promise<Figure[]> => {
  const page = await browser.newPage();
  await page.setContent('<textarea lang="en" rows="4" cols="60"></textarea>');
  const keys = await keysOf(page);
  await page.close();
  return [50, 95].map((percent) => ({
    name: `a bare field: key to painted text, p${percent}`,
    value: round(percentile(keys, percent)),
    unit: 'ms',
    aim: null,
    baseline: null,
  }));
};

export const editor: Bench = {
  summary:
    'the editor in Chromium on documents of 12 to 10,000 paragraphs: opening, typing, jumping, scrolling, memory',
  measure: () =>
    withDemo(
      async (url) => {
        const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
        // Draws as soon as it can: what a key costs, and not what is left of the sixtieth of a second in which it fell.
        const unhurried = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
        const eager = await chromium.launch({
          executablePath: findChromium(),
          args: [...chromiumArguments, ...unhurried],
        });
        try {
          const headers = await signIn(url, 'translator.en');
          const { documents } = JSON.parse(await fetched(`${url}/api/documents`, { headers }));
          const idOf = (wanted: string): string =>
            documents.find(({ reference }: { reference: string }) => reference === wanted)?.id ?? '';
          const all = [
            await measure({ browser, eager }, url, headers, idOf(communiqueSettings.reference), 'communiqué'),
          ];
          for (const size of sizes)
            all.push(await measure({ browser, eager }, url, headers, idOf(`RP/${size}`), String(size)));
          return [...figuresOf(all), ...(await bareField(eager))];
        } finally {
          await Promise.all([browser.close(), eager.close()]);
        }
      },
      async (file) => {
        const store = connect(file);
        for (const size of sizes) await makeLongDocument(store, size);
        await store.close();
      },
    ),
};
