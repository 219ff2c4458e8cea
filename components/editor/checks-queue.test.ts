import { expect, it } from 'vitest';
import { createChecksQueue, type Pair } from './checks-queue.ts';

const pair = (target: string): Pair => ({ source: 'Un texte.', target, language: 'en', kind: 'paragraph' });

/** Answers when it is told to, and remembers in which order it was asked. */
const slow = () => {
  const asked: string[][] = [];
  const open: (() => void)[] = [];
  const queue = createChecksQueue(async (pairs) => {
    asked.push(pairs.map(({ target }) => target));
    await new Promise<void>((done) => open.push(done));
    return pairs.map(() => []);
  });
  return { queue, asked, go: () => open.shift()?.() };
};
const settled = () => new Promise((done) => setTimeout(done, 0));

it('checks what somebody looks at before all that waits', async () => {
  const { queue, asked, go } = slow();
  for (let at = 0; at < 50; at += 1) void queue.later(pair(`other ${at}`));
  const first = queue.first(pair('mine'));
  expect(asked).toEqual([['other 0']]);
  go();
  await settled();
  expect(asked[1]).toEqual(['mine']);
  go();
  await expect(first).resolves.toEqual([]);
  await settled();
  expect(asked[2]).toHaveLength(20);
  expect(asked[2]?.[0]).toBe('other 1');
});

it('goes on after a batch that failed', async () => {
  let times = 0;
  const queue = createChecksQueue(async (pairs) => {
    times += 1;
    if (times === 1) throw new Error('no');
    return pairs.map(() => []);
  });
  await expect(queue.first(pair('a'))).rejects.toThrow('no');
  await expect(queue.later(pair('b'))).resolves.toEqual([]);
});

it('forgets what waits in the background, and nothing else', async () => {
  const { queue, asked, go } = slow();
  void queue.first(pair('a'));
  void queue.later(pair('b'));
  void queue.first(pair('c'));
  queue.forgetOthers();
  go();
  await settled();
  go();
  await settled();
  expect(asked).toEqual([['a'], ['c']]);
});
