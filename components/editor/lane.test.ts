import { expect, it } from 'vitest';
import { createLane } from './lane.ts';

it('runs no more at once than it is wide, in turn, and goes on after a failure', async () => {
  const lane = createLane(2);
  let running = 0;
  let most = 0;
  const ended: number[] = [];
  const call = (name: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, 1));
    running -= 1;
    ended.push(name);
    if (name === 1) throw new Error('refused');
  };
  await Promise.allSettled([0, 1, 2, 3, 4].map((name) => lane(call(name))));
  expect(most).toBe(2);
  expect(ended).toEqual([0, 1, 2, 3, 4]);
});
