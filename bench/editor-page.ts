import type { Browser, BrowserContext, Page } from '@playwright/test';

/** Opens a document in a browser of its own, with all of its languages. Gives how long it took until all of it was there, in milliseconds. */
export const openEditor = async (
  browser: Browser,
  url: string,
  headers: Record<string, string>,
  id: string,
): Promise<{ page: Page; context: BrowserContext; complete: number }> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: url });
  await context.addCookies(
    (headers['cookie'] ?? '').split('; ').map((cookie) => {
      const at = cookie.indexOf('=');
      return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url };
    }),
  );
  const page = await context.newPage();
  const began = Date.now();
  await page.goto(`/en/documents/${id}?view=en-es`, { waitUntil: 'commit' });
  await page.locator('[role=table][data-complete=true]').waitFor({ timeout: 60_000 });
  return { page, context, complete: Date.now() - began };
};

/** Milliseconds from the request of the page to the first text on the screen. */
export const firstTextOf = (page: Page): Promise<number> =>
  page.evaluate(
    () => performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
  );

/** Milliseconds from each of 100 keys to the frame that shows what it wrote. */
export const keysOf = async (page: Page): Promise<number[]> => {
  const field = page.locator('textarea:not([readonly])[lang=en]').first();
  await field.click();
  await field.press('End');
  await page.evaluate(() => {
    const timings: number[] = [];
    Object.assign(globalThis, { timings });
    document.addEventListener(
      'keydown',
      (event) => {
        const began = event.timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // After the frame was drawn.
          port1.addEventListener('message', () => timings.push(performance.now() - began), { once: true });
          port1.start();
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  for (let at = 0; at < 100; at += 1) {
    await page.keyboard.press(at % 6 === 5 ? 'Space' : 'a');
    await page.waitForTimeout(40 + (at % 17));
  }
  return page.evaluate(() => (globalThis as unknown as { timings: number[] }).timings);
};

/** Milliseconds from a click in the map, at nine tenths and back at one, until the cursor is in the paragraph and it is drawn. */
export const jumpsOf = async (page: Page): Promise<number[]> => {
  const values: number[] = [];
  for (const part of [0.9, 0.1, 0.9, 0.3, 0.9, 0.5, 0.9]) {
    const value = await page.evaluate(async (wanted) => {
      const map = document.querySelector('main')?.previousElementSibling?.querySelector('svg');
      const total = Number(document.querySelector('[role=table]')?.getAttribute('aria-rowcount')) - 1;
      if (!map) throw new Error('no map');
      const box = map.getBoundingClientRect();
      const index = Math.floor(wanted * total);
      const began = performance.now();
      map.dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          clientX: box.left + 2,
          clientY: box.top + ((index + 0.5) / total) * box.height,
        }),
      );
      // A pixel of the map is several paragraphs.
      const near = total / box.height + 1;
      const isThere = () => {
        const row = document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex');
        return Math.abs(Number(row) - index - 2) <= near;
      };
      while (!isThere()) {
        if (performance.now() - began > 10_000) throw new Error(`no jump to ${index}`);
        await new Promise((done) => requestAnimationFrame(done));
      }
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - began;
    }, part);
    if (part === 0.9) values.push(value);
    await page.waitForTimeout(150);
  }
  return values;
};

/** The longest task while somebody scrolls steadily for six seconds, in milliseconds; 0 when none was over 50. */
export const longTasksOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const main = document.querySelector('main');
    if (!main) throw new Error('no texts');
    main.scrollTop = 0;
    await new Promise((done) => setTimeout(done, 500));
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    for (const until = performance.now() + 6000; performance.now() < until;) {
      main.scrollTop += 40;
      await new Promise((done) => requestAnimationFrame(done));
    }
    await new Promise((done) => setTimeout(done, 200));
    observer.disconnect();
    return longest;
  });

/** Scrolls from one end to the other and back, so many times, a screen at a step. */
export const scrollThrough = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const main = document.querySelector('main');
    if (!main) throw new Error('no texts');
    const steps = 60;
    for (let at = 0; at < count; at += 1) {
      for (let step = 0; step <= steps; step += 1) {
        const part = at % 2 === 0 ? step / steps : 1 - step / steps;
        main.scrollTop = part * (main.scrollHeight - main.clientHeight);
        await new Promise((done) => requestAnimationFrame(done));
      }
    }
  }, times);

/** The memory that scripts hold after a collection, in megabytes. */
export const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_048_576;
};
