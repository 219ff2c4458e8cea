import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openUnsaved } from './open-unsaved.ts';
import type { KeptEdit, Unsaved } from './unsaved.ts';

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));

const unsaved = (text: string, version = 1): Unsaved => ({
  text,
  version,
  ancestor: 'One.',
  origin: 'human',
  sent: [],
});
const place = { documentId: 'doc', part: 'seg:en' };

/** A browser with tabs that can be closed. */
const browser = () => {
  const endings = new Map<string, { ended: Promise<void>; end: () => void }>();
  const endingOf = (tab: string) => {
    const known = endings.get(tab);
    if (known) return known;
    let end = () => {};
    const made = { ended: new Promise<void>((done) => (end = done)), end: () => end() };
    endings.set(tab, made);
    return made;
  };
  return {
    tab: (id: string, personId = 'ana') =>
      openUnsaved(personId, () => ({ id, gone: (other) => endingOf(other).ended })),
    close: (id: string) => endingOf(id).end(),
  };
};
const soon = () => new Promise((done) => setTimeout(done, 20));
const takeAll = async (store: ReturnType<typeof openUnsaved>) => {
  const taken: KeptEdit[] = [];
  await store.takeUp(
    'doc',
    () => true,
    (edit) => taken.push(edit),
  );
  await soon();
  return taken;
};
const texts = (all: readonly KeptEdit[]) => all.map(({ text }) => text);

describe('what did not reach the server', () => {
  it('is kept soon after the first key, without being asked again', async () => {
    const { tab } = browser();
    tab('a').keep(place, unsaved('T'));
    await new Promise((done) => setTimeout(done, 100));
    expect(texts(await tab('b').all())).toEqual(['T']);
  });

  it('is taken up by the next tab once the one it was typed in is gone, with all that was known', async () => {
    const { tab, close } = browser();
    const first = tab('a');
    first.keep(place, unsaved('Typed', 3));
    await first.settle();
    const second = tab('b');
    const taken = await takeAll(second);
    expect(taken).toEqual([]);
    close('a');
    await soon();
    expect(taken).toMatchObject([{ ...place, ...unsaved('Typed', 3) }]);
    expect(texts(await second.all('doc'))).toEqual(['Typed']);
  });

  it('is taken up by one tab only', async () => {
    const { tab, close } = browser();
    const first = tab('a');
    first.keep(place, unsaved('Typed'));
    await first.settle();
    close('a');
    const [one, other] = await Promise.all([takeAll(tab('b')), takeAll(tab('c'))]);
    expect([...one, ...other]).toHaveLength(1);
  });

  it('is shown to nobody else, nor counted for them', async () => {
    const { tab, close } = browser();
    const first = tab('a');
    first.keep(place, unsaved('Typed'));
    await first.settle();
    close('a');
    const other = tab('b', 'bo');
    expect(await takeAll(other)).toEqual([]);
    expect(await other.count()).toBe(0);
    await other.clear();
    expect(await first.count()).toBe(1);
  });

  it('is dropped once exactly this text is safe', async () => {
    const { tab } = browser();
    const store = tab('a');
    store.keep(place, unsaved('Two'));
    await store.settle();
    store.keep(place, unsaved('Two, three'));
    store.drop(place, 'Two');
    expect(texts(await store.all())).toEqual(['Two, three']);
    store.drop(place, 'Two');
    expect(texts(await store.all())).toEqual(['Two, three']);
    store.drop(place, 'Two, three');
    expect(await store.all()).toEqual([]);
  });

  it('is dropped whole when it was written before and typed again just now', async () => {
    const { tab } = browser();
    const store = tab('a');
    store.keep(place, unsaved('Two'));
    await store.settle();
    store.keep(place, unsaved('Three'));
    store.drop(place, 'Three');
    store.drop(place, 'Two');
    expect(await store.all()).toEqual([]);
  });

  it('of two tabs in one place is two texts, taken up one after the other, and neither destroys the other', async () => {
    const { tab, close } = browser();
    const [first, second] = [tab('a'), tab('b')];
    first.keep(place, unsaved('From a'));
    await first.settle();
    await soon();
    second.keep(place, unsaved('From b'));
    await second.settle();
    second.drop(place, 'From a');
    expect(texts(await first.all())).toEqual(['From b', 'From a']);
    expect(await first.count()).toBe(1);
    close('a');
    close('b');
    const third = tab('c');
    const taken: string[] = [];
    await third.takeUp(
      'doc',
      () => true,
      ({ text }) => taken.push(text),
    );
    await soon();
    expect(taken).toEqual(['From b']);
    expect(texts(await third.all())).toHaveLength(2);
    third.drop(place, 'From b');
    await third.settle();
    await soon();
    expect(taken).toEqual(['From b', 'From a']);
    expect(texts(await third.all())).toEqual(['From a']);
  });

  it('is taken up where it is wanted only', async () => {
    const { tab } = browser();
    const store = tab('a');
    store.keep(place, unsaved('A cell'));
    store.keep({ documentId: 'doc', part: 'contacts:en' }, unsaved('A contact'));
    store.keep({ documentId: 'other', part: 'seg:en' }, unsaved('Elsewhere'));
    const taken: string[] = [];
    await store.takeUp(
      'doc',
      (part) => part.startsWith('contacts:'),
      ({ text }) => taken.push(text),
    );
    expect(taken).toEqual(['A contact']);
    expect(await store.count()).toBe(3);
    await store.clear();
    expect(await store.count()).toBe(0);
  });

  it('stays for the next who asks when the first who asked is gone', async () => {
    const { tab, close } = browser();
    const first = tab('a');
    first.keep(place, unsaved('Typed'));
    await first.settle();
    const second = tab('b');
    let isWanted = true;
    const taken: string[] = [];
    await second.takeUp(
      'doc',
      () => isWanted,
      ({ text }) => taken.push(`first ${text}`),
    );
    isWanted = false;
    await second.takeUp(
      'doc',
      () => true,
      ({ text }) => taken.push(`second ${text}`),
    );
    close('a');
    await soon();
    expect(taken).toEqual(['second Typed']);
  });

  it('breaks nothing where the browser keeps nothing', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const store = browser().tab('a');
    store.keep(place, unsaved('Typed'));
    await store.settle();
    expect(await store.all()).toEqual([]);
    expect(await store.count()).toBe(0);
  });
});
