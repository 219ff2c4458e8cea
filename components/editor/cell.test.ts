import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { translationIn } from '#domain/workflow/testing/translation-in.ts';
import { textKey } from '#domain/marks/same-marks.ts';
import { plain, type Mark } from '#domain/text.ts';
import { createCell, type CellDoor, type Refusal } from './cell.ts';
import type { Unsaved } from '#components/unsaved/unsaved.ts';

type Answer = { refuse: Refusal } | { hold: Promise<void> } | { lose: true } | null;

const kept = (text: string, version: number, ancestor: string): Unsaved => ({
  text,
  marks: [],
  version,
  ancestor,
  ancestorMarks: [],
  origin: 'human',
  sent: [],
});

/** A server of one cell, that refuses when told so and checks versions as the real one does. */
const serverWith = (first = translationIn('draft', { text: plain('One.') })) => {
  const state = {
    cell: first,
    next: [] as Answer[],
    saves: [] as string[],
    origins: [] as string[],
    kept: null as Unsaved | null,
  };
  const answer = async <Value>(version: number, make: () => Value): Promise<Value> => {
    const planned = state.next.shift() ?? null;
    if (planned && 'hold' in planned) await planned.hold;
    if (planned && 'refuse' in planned) throw planned.refuse;
    if (version !== state.cell.version) throw 'stale' satisfies Refusal;
    const made = make();
    if (planned && 'lose' in planned) throw 'offline' satisfies Refusal;
    return made;
  };
  const door: CellDoor = {
    save: (version, text, _, origin) =>
      answer(version, () => {
        state.saves.push(text.text);
        state.origins.push(origin);
        state.cell = { ...state.cell, version: version + 1, text };
        return state.cell;
      }),
    newest: async () => state.cell,
    refusalOf: (error) => error as Refusal,
    edited: (known, text) => ({ ...known, state: 'draft', text }),
    keep: (unsaved) => void (state.kept = unsaved),
    drop: (key) => {
      const of = state.kept && textKey({ text: state.kept.text, marks: state.kept.marks ?? [] });
      if (key === null || key === of) state.kept = null;
    },
    onChange: () => {},
  };
  return { state, cell: createCell(first, door), answer };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a cell', () => {
  it('saves once the person pauses, not at each key', async () => {
    const { state, cell } = serverWith();
    for (const text of ['T', 'Tw', 'Two']) {
      cell.type(text);
      await pass(200);
    }
    expect(state.saves).toEqual([]);
    await pass(900);
    expect(state.saves).toEqual(['Two']);
    expect(cell.read().status).toBe('saved');
  });

  it('sends one save at a time, each with the version of the one before', async () => {
    const { state, cell } = serverWith();
    let release = () => {};
    state.next.push({ hold: new Promise<void>((done) => (release = done)) });
    cell.type('Two');
    await pass(900);
    cell.type('Three');
    const flushed = cell.flush();
    await pass(2000);
    expect(state.saves).toEqual([]);
    release();
    expect(await flushed).toBe(true);
    expect(state.saves).toEqual(['Two', 'Three']);
    expect(cell.read()).toMatchObject({ status: 'saved', text: 'Three', problem: null });
  });

  it('keeps a text that the server did not take, and sends it again by itself', async () => {
    const { state, cell } = serverWith();
    state.next.push({ refuse: 'offline' }, { refuse: 'offline' });
    cell.type('Two');
    await pass(900);
    expect(cell.read()).toMatchObject({ status: 'failed', problem: 'offline', text: 'Two' });
    expect(state.kept).toMatchObject({ text: 'Two', version: 4, ancestor: 'One.' });
    await pass(10_000);
    expect(state.saves).toEqual(['Two']);
    expect(cell.read()).toMatchObject({ status: 'saved', problem: null });
    expect(state.kept).toBeNull();
  });

  it('shows both texts when somebody else changed the cell, and overwrites nothing', async () => {
    const { state, cell } = serverWith();
    state.cell = { ...state.cell, version: 5, text: plain('Theirs.') };
    cell.type('Mine.');
    await pass(60_000);
    expect(state.cell.text.text).toBe('Theirs.');
    expect(cell.read()).toMatchObject({ text: 'Mine.', problem: 'stale', theirs: { text: plain('Theirs.') } });
    cell.keepMine();
    await pass(0);
    expect(state.cell.text.text).toBe('Mine.');
    expect(cell.read()).toMatchObject({ status: 'saved', theirs: null });
  });

  it('takes their text when the person says so', async () => {
    const { state, cell } = serverWith();
    state.cell = { ...state.cell, version: 5, text: plain('Theirs.') };
    cell.type('Mine.');
    await pass(1000);
    cell.takeTheirs();
    expect(cell.read()).toMatchObject({ text: 'Theirs.', status: 'saved', theirs: null });
    expect(state.kept).toBeNull();
  });

  it('goes on when only the state moved: no words are at stake', async () => {
    const { state, cell } = serverWith();
    state.cell = { ...state.cell, version: 5, state: 'changes-requested' };
    cell.type('Mine.');
    await pass(2000);
    expect(state.saves).toEqual(['Mine.']);
  });

  it('asks when the text was approved meanwhile', async () => {
    const { state, cell } = serverWith();
    state.cell = { ...state.cell, version: 5, state: 'approved' };
    cell.type('Mine.');
    await pass(2000);
    expect(cell.read().theirs?.state).toBe('approved');
  });

  it('knows its own save again when the answer was lost', async () => {
    const { state, cell } = serverWith();
    state.cell = { ...state.cell, version: 5, text: plain('Mine.') };
    cell.type('Mine.');
    await pass(1000);
    expect(cell.read()).toMatchObject({ status: 'saved', theirs: null });
  });

  it('saves before an act, and shows at once what the act will lead to', async () => {
    const { state, cell, answer } = serverWith();
    cell.type('Two');
    const expected = { ...cell.provisional(), state: 'in-review' as const };
    const done = cell.act(expected, (version) =>
      answer(version, () => ({ ...state.cell, version: version + 1, state: 'in-review' as const })),
    );
    expect(cell.read().translation.state).toBe('in-review');
    expect(await done).toBe(true);
    expect(state.saves).toEqual(['Two']);
    expect(cell.read().translation).toMatchObject({ state: 'in-review', version: 6 });
  });

  it('rolls back an act that is refused, and says why', async () => {
    const { cell } = serverWith();
    const done = cell.act({ ...cell.read().translation, state: 'approved' }, () => Promise.reject('own-work'));
    expect(cell.read().translation.state).toBe('approved');
    expect(await done).toBe(false);
    expect(cell.read()).toMatchObject({ translation: { state: 'draft' }, refusal: 'own-work' });
  });

  it('does not act on a text that was refused', async () => {
    const { state, cell } = serverWith();
    state.next.push({ refuse: 'not-allowed' });
    cell.type('Two');
    let called = false;
    const done = await cell.act(null, async () => {
      called = true;
      return state.cell;
    });
    expect([done, called, cell.read().text]).toEqual([false, false, 'Two']);
  });

  it('acts once the text and the act can be sent', async () => {
    const { state, cell, answer } = serverWith();
    state.next.push({ refuse: 'offline' }, null, { refuse: 'offline' });
    cell.type('Two');
    const expected = { ...cell.read().translation, state: 'in-review' as const };
    const done = cell.act(expected, (version) =>
      answer(version, () => (state.cell = { ...state.cell, state: 'in-review', version: version + 1 })),
    );
    await pass(100);
    expect(cell.read()).toMatchObject({ status: 'failed', problem: 'offline', translation: { state: 'in-review' } });
    expect(cell.isUnsaved()).toBe(true);
    await pass(60_000);
    expect(await done).toBe(true);
    expect(state.cell).toMatchObject({ state: 'in-review', text: { text: 'Two' } });
    expect(cell.read()).toMatchObject({ status: 'saved', problem: null, refusal: null });
    expect(cell.isUnsaved()).toBe(false);
  });

  it('takes up a text from before the page was closed: on the same version it saves it, on another it asks', async () => {
    const same = serverWith();
    same.cell.resume(kept('Typed before.', 4, 'One.'));
    await pass(1000);
    expect(same.state.saves).toEqual(['Typed before.']);
    const other = serverWith();
    other.cell.resume(kept('Typed before.', 2, 'Once.'));
    await pass(1000);
    expect(other.state.saves).toEqual([]);
    expect(other.cell.read()).toMatchObject({
      text: 'Typed before.',
      theirs: { text: plain('One.') },
      ancestor: 'Once.',
    });
    other.cell.type('Typed after.');
    expect(other.state.kept).toEqual(kept('Typed after.', 2, 'Once.'));
    other.cell.keepMine();
    await pass(0);
    expect(other.state.saves).toEqual(['Typed after.']);
    expect(other.state.kept).toBeNull();
  });

  it('goes on with a kept text when only the state moved, and asks when its text was approved', async () => {
    const moved = serverWith();
    moved.cell.resume(kept('Typed before.', 2, 'One.'));
    await pass(1000);
    expect(moved.state.saves).toEqual(['Typed before.']);
    const approved = serverWith(translationIn('approved', { text: plain('One.') }));
    approved.cell.resume(kept('Typed before.', 2, 'One.'));
    await pass(1000);
    expect(approved.state.saves).toEqual([]);
    expect(approved.cell.read().theirs?.state).toBe('approved');
  });

  it('keeps what is typed from the first key, before anything is sent', () => {
    const { state, cell } = serverWith();
    cell.type('T');
    expect(state.kept).toEqual(kept('T', 4, 'One.'));
    expect(state.saves).toEqual([]);
    cell.type('One.');
    expect(state.kept).toBeNull();
  });

  it('knows a save of its own again whose answer was lost, after more was typed and after a reload', async () => {
    const { state, cell } = serverWith();
    state.next.push({ lose: true });
    cell.type('Two');
    await pass(900);
    expect(cell.read().problem).toBe('offline');
    expect(state.cell.text.text).toBe('Two');
    cell.type('Two, three');
    const inMemory = state.kept!;
    await pass(40_000);
    expect(state.cell.text.text).toBe('Two, three');
    expect(cell.read()).toMatchObject({ status: 'saved', theirs: null });

    const reloaded = serverWith(translationIn('draft', { version: 5, text: plain('Two') }));
    reloaded.cell.resume(inMemory);
    await pass(1000);
    expect(reloaded.state.saves).toEqual(['Two, three']);
  });

  it('takes words back of which nobody knows whether they arrived', async () => {
    const { state, cell } = serverWith();
    state.next.push({ lose: true });
    cell.type('Two');
    await pass(900);
    cell.type('One.');
    await pass(40_000);
    expect(state.cell.text.text).toBe('One.');
    expect(cell.read()).toMatchObject({ status: 'saved', problem: null });
  });

  it('hears what the server told during a save, once there is time', async () => {
    const { state, cell } = serverWith();
    let release = () => {};
    state.next.push({ hold: new Promise<void>((done) => (release = done)) });
    cell.type('Two');
    const saved = cell.flush();
    await pass(0);
    cell.reconcile({ ...state.cell, version: 9, text: plain('Newer.') });
    release();
    await saved;
    await pass(0);
    expect(cell.read()).toMatchObject({ text: 'Newer.', status: 'saved' });
  });

  it('overwrites nothing that somebody wrote while an act was refused as stale and more was typed', async () => {
    const { state, cell } = serverWith();
    let refuse: (why: Refusal) => void = () => {};
    const done = cell.act(null, () => new Promise((_, no) => (refuse = no)));
    await pass(0);
    cell.type('Mine.');
    state.cell = { ...state.cell, version: 5, text: plain('Theirs.') };
    refuse('stale');
    expect(await done).toBe(false);
    await pass(60_000);
    expect(state.cell.text.text).toBe('Theirs.');
    expect(cell.read()).toMatchObject({ text: 'Mine.', theirs: { text: plain('Theirs.') }, ancestor: 'One.' });
  });

  it('takes a text that was made of both', async () => {
    const { state, cell } = serverWith();
    state.cell = { ...state.cell, version: 5, text: plain('One. Theirs.') };
    cell.type('Mine. One.');
    await pass(1000);
    cell.takeMerged('Mine. One. Theirs.');
    await pass(0);
    expect(state.saves).toEqual(['Mine. One. Theirs.']);
    expect(cell.read()).toMatchObject({ status: 'saved', theirs: null });
  });

  it('says where a text comes from until a person edits it', async () => {
    const { state, cell } = serverWith();
    cell.type('From memory.', 'memory');
    await cell.flush();
    cell.type('From memory, mended.');
    await cell.flush();
    expect(state.origins).toEqual(['memory', 'human']);
  });

  it('lets a newer version from the server in only where nothing is typed', () => {
    const { state, cell } = serverWith();
    cell.reconcile({ ...state.cell, version: 9, text: plain('Newer.') });
    expect(cell.read().text).toBe('Newer.');
    cell.type('Mine.');
    cell.reconcile({ ...state.cell, version: 10, text: plain('Newest.') });
    expect(cell.read().text).toBe('Mine.');
  });
});

describe('the marks of a cell', () => {
  const link = (from: number, to: number): Mark => ({ kind: 'link', from, to, href: 'https://example.org/' });
  const note = (at: number, words: string): Mark => ({ kind: 'footnote', from: at, to: at, note: words });
  const marked = (marks: Mark[]) => serverWith(translationIn('draft', { text: { text: 'See the site.', marks } }));

  it('move with what is typed, and are saved with it', async () => {
    const { state, cell } = marked([link(4, 12)]);
    cell.type('Now see the site.');
    expect(cell.read().marks).toEqual([link(8, 16)]);
    await cell.flush();
    expect(state.cell.text).toEqual({ text: 'Now see the site.', marks: [link(8, 16)] });
    expect(cell.read().status).toBe('saved');
  });

  it('are an edit by themselves: saved, kept until then, and known again when the answer was lost', async () => {
    const { state, cell } = marked([]);
    state.next.push({ lose: true });
    cell.type('See the site.', 'human', [link(4, 12)]);
    expect(cell.isUnsaved()).toBe(true);
    expect(cell.provisional().text.marks).toEqual([link(4, 12)]);
    expect(state.kept).toMatchObject({ marks: [link(4, 12)], ancestorMarks: [] });
    await pass(900);
    expect(cell.read().problem).toBe('offline');
    await pass(40_000);
    expect(cell.read()).toMatchObject({ status: 'saved', theirs: null });
    expect(state.kept).toBeNull();
  });

  it('that were typed before the page was closed are taken up', async () => {
    const { state, cell } = marked([link(4, 12)]);
    cell.type('Now see the site.');
    const inMemory = state.kept!;
    const reloaded = marked([link(4, 12)]);
    reloaded.cell.resume(inMemory);
    await reloaded.cell.flush();
    expect(reloaded.state.cell.text.marks).toEqual([link(8, 16)]);
    const old = marked([link(4, 12)]);
    old.cell.resume({ text: 'See it: the site.', version: 4, ancestor: 'See the site.', origin: 'human', sent: [] });
    expect(old.cell.read().marks).toEqual([link(8, 16)]);
  });

  it('that somebody placed meanwhile stay, where the words are still mine', async () => {
    const { state, cell } = marked([]);
    state.cell = { ...state.cell, version: 5, text: { text: 'See the site.', marks: [link(4, 12)] } };
    cell.type('Now see the site.');
    await pass(2000);
    expect(cell.read()).toMatchObject({ status: 'saved', theirs: null });
    expect(state.cell.text).toEqual({ text: 'Now see the site.', marks: [link(8, 16)] });
  });

  it('are theirs with their text, and of both in a text made of both', async () => {
    const theirs = { text: 'See the site. Theirs.', marks: [link(4, 12)] };
    const mine = () => {
      const one = marked([]);
      one.state.cell = { ...one.state.cell, version: 5, text: theirs };
      one.cell.type('Mine. See the site.');
      one.cell.type('Mine. See the site.', 'human', [note(5, 'Mine')]);
      return one;
    };
    const taking = mine();
    await pass(1000);
    taking.cell.takeTheirs();
    expect(taking.cell.read()).toMatchObject({ ...theirs, status: 'saved' });
    const merging = mine();
    await pass(1000);
    merging.cell.takeMerged('Mine. See the site. Theirs.');
    await pass(0);
    expect(merging.state.cell.text.marks).toEqual([note(5, 'Mine'), link(10, 18)]);
  });
});
