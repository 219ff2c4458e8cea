import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { translationIn } from '#domain/workflow/testing/translation-in.ts';
import { plain } from '#domain/text.ts';
import { createCell, type CellDoor, type Refusal } from './cell.ts';
import type { Unsaved } from './unsaved-store.ts';

type Answer = { refuse: Refusal } | { hold: Promise<void> } | null;

/** A server of one cell, that refuses when told so and checks versions as the real one does. */
const serverWith = (first = translationIn('draft', { text: plain('One.') })) => {
  const state = { cell: first, next: [] as Answer[], saves: [] as string[], kept: null as Unsaved | null };
  const answer = async <Value>(version: number, make: () => Value): Promise<Value> => {
    const planned = state.next.shift() ?? null;
    if (planned && 'hold' in planned) await planned.hold;
    if (planned && 'refuse' in planned) throw planned.refuse;
    if (version !== state.cell.version) throw 'stale' satisfies Refusal;
    return make();
  };
  const door: CellDoor = {
    save: (version, text) =>
      answer(version, () => {
        state.saves.push(text);
        state.cell = { ...state.cell, version: version + 1, text: plain(text) };
        return state.cell;
      }),
    newest: async () => state.cell,
    refusalOf: (error) => error as Refusal,
    edited: (known, text) => ({ ...known, state: 'draft', text: plain(text) }),
    keep: (unsaved) => (state.kept = unsaved),
    drop: () => (state.kept = null),
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
    expect(state.kept).toEqual({ text: 'Two', version: 4 });
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

  it('does not act on a text that could not be saved', async () => {
    const { state, cell } = serverWith();
    state.next.push({ refuse: 'offline' });
    cell.type('Two');
    let called = false;
    const done = await cell.act(null, async () => {
      called = true;
      return state.cell;
    });
    expect([done, called, cell.read().text]).toEqual([false, false, 'Two']);
  });

  it('takes up a text from before the page was closed: on the same version it saves it, on another it asks', async () => {
    const same = serverWith();
    same.cell.resume({ text: 'Typed before.', version: 4 });
    await pass(1000);
    expect(same.state.saves).toEqual(['Typed before.']);
    const other = serverWith();
    other.cell.resume({ text: 'Typed before.', version: 2 });
    await pass(1000);
    expect(other.state.saves).toEqual([]);
    expect(other.cell.read()).toMatchObject({ text: 'Typed before.', theirs: { text: plain('One.') } });
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
