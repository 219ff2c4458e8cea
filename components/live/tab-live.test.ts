import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { LiveChange, LiveMessage } from '#contract/live.ts';
import type { StreamDoor } from './event-stream.ts';
import { createTabLive, type TabLive } from './tab-live.ts';

/** A server that counts its streams and tells each what happened after the numbers that it was opened with. */
const fakeServer = () => {
  const opened: [string, number][][] = [];
  const open = new Map<StreamDoor, Map<string, number>>();
  const last = new Map<string, number>();
  const send = (door: StreamDoor, message: LiveMessage) =>
    void pause(1).then(() => open.has(door) && door.onMessage(message));
  const tell = (door: StreamDoor, document: string) => {
    const at = open.get(door);
    for (let number = (at?.get(document) ?? Infinity) + 1; number <= (last.get(document) ?? 0); number += 1) {
      at?.set(document, number);
      send(door, { type: 'change', data: { document, number } as LiveChange });
    }
  };
  return {
    opened,
    isOpen: () => open.size,
    breakAll: () => {
      for (const door of open.keys()) door.onState(false);
      open.clear();
    },
    openStream: (door: StreamDoor) => ({
      open: () => {
        const positions = new Map(door.positions());
        opened.push([...positions]);
        open.set(door, positions);
        door.onState(true);
        for (const document of positions.keys()) tell(door, document);
        for (const document of positions.keys()) send(door, { type: 'presence', data: { document, people: [] } });
      },
      close: () => void open.delete(door),
    }),
    write: (document: string) => {
      last.set(document, (last.get(document) ?? 0) + 1);
      for (const door of open.keys()) tell(door, document);
    },
    inbox: () => {
      for (const door of open.keys()) send(door, { type: 'inbox', data: {} });
    },
    reload: (document: string, number: number) => {
      last.set(document, number);
      for (const door of open.keys()) send(door, { type: 'reload', data: { document, number } });
    },
  };
};

const tabs: TabLive[] = [];
let people = 0;
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.pause();
});

const browser = (server = fakeServer()) => {
  const personId = `person-${(people += 1)}`;
  let count = 0;
  const openTab = (who = personId, locks: LockManager | null = navigator.locks) => {
    const live = createTabLive({
      personId: who,
      tab: `tab-${(count += 1)}`,
      openStream: server.openStream,
      locks: locks ?? undefined,
      openChannel: (name) => new BroadcastChannel(name),
    });
    tabs.push(live);
    return live;
  };
  return { server, openTab, personId };
};

const watch = (live: TabLive, document: string, after: number) => {
  const numbers: number[] = [];
  let reloads = 0;
  const leave = live.watch(document, after, {
    onChange: ({ number }) => void numbers.push(number),
    onReload: () => void (reloads += 1),
  });
  return { numbers, reloads: () => reloads, leave };
};

const until = async (isSo: () => boolean) => {
  for (const last = Date.now() + 2000; Date.now() < last; await pause(5)) if (isSo()) return;
  throw new Error('It did not come to be');
};

it('carries the documents of all tabs on one stream', async () => {
  const { server, openTab } = browser();
  const first = watch(openTab(), 'a', 0);
  await until(() => server.opened.length === 1);
  const second = watch(openTab(), 'a', 0);
  await pause(150);
  expect(server.opened).toHaveLength(1);
  const third = watch(openTab(), 'b', 0);
  await until(() => server.opened.length === 2);
  expect(server.isOpen()).toBe(1);
  server.write('a');
  server.write('b');
  await until(() => third.numbers.length === 1 && second.numbers.length === 1);
  expect([first.numbers, second.numbers, third.numbers]).toEqual([[1], [1], [1]]);
});

it('has another tab take over when the leading one closes, without losing or repeating anything', async () => {
  const { server, openTab } = browser();
  const leading = openTab();
  watch(leading, 'a', 0);
  await until(() => server.opened.length === 1);
  const second = watch(openTab(), 'a', 0);
  const third = watch(openTab(), 'a', 0);
  server.write('a');
  await until(() => third.numbers.length === 1 && second.numbers.length === 1);
  leading.pause();
  server.write('a');
  server.write('a');
  await until(() => second.numbers.length === 3 && third.numbers.length === 3);
  expect([second.numbers, third.numbers]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(server.isOpen()).toBe(1);
});

it('gives a tab what happened between its reading and its asking', async () => {
  const { server, openTab } = browser();
  const first = watch(openTab(), 'a', 0);
  await until(() => server.opened.length === 1);
  for (let n = 0; n < 3; n += 1) server.write('a');
  await until(() => first.numbers.length === 3);
  const second = watch(openTab(), 'a', 1);
  await until(() => second.numbers.length === 2);
  expect([first.numbers, second.numbers]).toEqual([
    [1, 2, 3],
    [2, 3],
  ]);
});

it('never mixes two accounts in one browser', async () => {
  const { server, openTab, personId } = browser();
  const mine = watch(openTab(), 'a', 0);
  const theirs = watch(openTab(`${personId}-other`), 'b', 0);
  await until(() => server.isOpen() === 2);
  expect(server.opened).toEqual([[['a', 0]], [['b', 0]]]);
  server.write('a');
  await until(() => mine.numbers.length === 1);
  expect(theirs.numbers).toEqual([]);
});

it('has a stream a tab where tabs cannot agree', async () => {
  const { server, openTab, personId } = browser();
  const first = watch(openTab(personId, null), 'a', 0);
  const second = watch(openTab(personId, null), 'a', 0);
  await until(() => server.isOpen() === 2);
  server.write('a');
  await until(() => first.numbers.length === 1 && second.numbers.length === 1);
  expect(server.opened).toHaveLength(2);
});

it('tells every tab of the inbox, and to read again what went too far', async () => {
  const { server, openTab } = browser();
  const first = watch(openTab(), 'a', 0);
  await until(() => server.opened.length === 1);
  const other = openTab();
  let nudges = 0;
  other.onInbox(() => void (nudges += 1));
  const second = watch(other, 'a', 0);
  await pause(150);
  server.inbox();
  server.reload('a', 900);
  await until(() => nudges === 1 && second.reloads() === 1);
  server.write('a');
  await until(() => second.numbers.length === 1);
  expect([first.numbers, second.numbers]).toEqual([[901], [901]]);
});

it('lets the stream go when no page wants it', async () => {
  const { server, openTab } = browser();
  const only = watch(openTab(), 'a', 0);
  await until(() => server.isOpen() === 1);
  only.leave();
  await until(() => server.isOpen() === 0);
  expect(server.opened).toHaveLength(1);
});

it('opens the line at once when what stood in the way is gone, whichever tab says so', async () => {
  const { server, openTab } = browser();
  watch(openTab(), 'a', 0);
  await until(() => server.opened.length === 1);
  const other = openTab();
  watch(other, 'a', 0);
  await pause(150);
  other.retry();
  await pause(50);
  expect(server.opened).toHaveLength(1);
  server.breakAll();
  other.retry();
  await until(() => server.opened.length === 2);
  expect(server.isOpen()).toBe(1);
});
