import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/**
 * Until what one can press or write in listens: a person needs a moment to look, a test does not, and what it types before may
 * be laid over by the page that comes alive. Pages without scripts are ready at once.
 */
const untilAlive = async (page: Page): Promise<void> => {
  const isAlive = () => {
    const fields = [...document.querySelectorAll('button, input, textarea, select')];
    return (
      document.scripts.length === 0 ||
      fields.every((field) => Object.keys(field).some((key) => key.startsWith('__react')))
    );
  };
  await page.waitForFunction(isAlive, null, { timeout: 3000 }).catch(() => undefined);
};

/** The test of every journey: it fails, too, when the page broke its own content security policy or threw. */
export const test = base.extend<{ complaints: void }>({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    page.goto = async (...given) => {
      const response = await goto(...given);
      await untilAlive(page);
      return response;
    };
    page.reload = async (...given) => {
      const response = await reload(...given);
      await untilAlive(page);
      return response;
    };
    await use(page);
  },
  complaints: [
    async ({ context }, during) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (/content security policy/i.test(message.text())) complaints.push(message.text());
      });
      context.on('weberror', (webError) => complaints.push(String(webError.error())));
      await during();
      expect(complaints, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
});
