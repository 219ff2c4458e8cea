import { expect, test, vi } from 'vitest';
import { createParagraphLoader } from './paragraph-loader.ts';

const nothing = { segments: [], translations: [], ignored: [], olderSources: [] };

const open = (total: number, failing = 0) => {
  const there = new Set<number>();
  const asked: number[] = [];
  let failures = failing;
  const onOtherSource = vi.fn<() => void>();
  const loader = createParagraphLoader({
    total: () => total,
    isLoaded: (index) => there.has(index),
    fetch: async (from, size) => {
      asked.push(from);
      if (failures > 0) {
        failures -= 1;
        throw new Error('offline');
      }
      for (let index = from; index < Math.min(total, from + size); index += 1) there.add(index);
      return nothing;
    },
    take: () => {},
    onOtherSource,
  });
  return { loader, asked, there, onOtherSource };
};

test('brings the whole document, the nearest to the place first', async () => {
  vi.useFakeTimers();
  const { loader, asked, there } = open(1600);
  void loader.want(800);
  loader.start();
  await vi.runAllTimersAsync();
  expect(asked).toEqual([750, 1000, 500, 1250, 250, 1500, 0]);
  expect(there.size).toBe(1600);
  vi.useRealTimers();
});

test('brings what somebody wants to see before the rest, and tells when it is there', async () => {
  vi.useFakeTimers();
  const { loader, asked, there } = open(10_000);
  loader.start();
  const wanted = loader.want(9000);
  await vi.advanceTimersByTimeAsync(0);
  await wanted;
  expect(asked.indexOf(9000)).toBeLessThan(3);
  expect(there.has(9000)).toBe(true);
  loader.stop();
  vi.useRealTimers();
});

test('asks again after a failure, and again for everything when told to', async () => {
  vi.useFakeTimers();
  const { loader, asked, there } = open(300, 2);
  loader.start();
  await vi.runAllTimersAsync();
  expect(there.size).toBe(300);
  const before = asked.length;
  loader.reload();
  await vi.runAllTimersAsync();
  expect(asked.slice(before).toSorted((a, b) => a - b)).toEqual([0, 250]);
  vi.useRealTimers();
});
