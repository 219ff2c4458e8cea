import { test as base, expect } from '@playwright/test';

export { expect };

/** The test of every journey: it fails, too, when the page broke its own content security policy or threw. */
export const test = base.extend<{ complaints: void }>({
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
