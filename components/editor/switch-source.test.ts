import type { EditorView } from '#contract/documents.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSourceSwitch } from './switch-source.ts';

const view = (number: number, ids: string[]) =>
  ({
    document: { source: { number } },
    segments: ids.map((id) => ({ id })),
    place: { segmentId: ids[0], language: 'en', index: 0 },
  }) as unknown as EditorView;

/** An editor on version 1 in which somebody is in the paragraph `here`, which may be gone from version 2. */
const desk = (theirs: string[], { isUnsaved = false, lastEditorId = 'me' } = {}) => {
  let source = 1;
  let text = 'Words';
  const began: EditorView[] = [];
  const kept: string[] = [];
  const reported: unknown[] = [];
  let active: { segmentId: string; language: 'en' } | null = { segmentId: 'here', language: 'en' };
  const cell = {
    isUnsaved: () => isUnsaved,
    read: () => ({ text, marks: [], translation: { version: 3, lastEditorId } }),
  };
  const switchSource = createSourceSwitch({
    store: {
      active: () => active,
      begin: (next: EditorView) => {
        source = next.document.source.number;
        began.push(next);
      },
      cells: new Map([['here:en', cell]]),
      ledger: { report: (...of: unknown[]) => void reported.push(of) },
      setActive: (place: typeof active) => void (active = place),
      source: () => source,
    } as never,
    open: () => Promise.resolve(view(2, theirs)),
    keep: (unsaved) => void kept.push(unsaved.text),
    personId: 'me',
  });
  return {
    switchSource,
    began,
    kept,
    reported,
    active: () => active,
    type: (more: string) => {
      text += more;
    },
  };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('goes on at once, with the paragraph that one is in', async () => {
  const at = desk(['new', 'here']);
  await at.switchSource(view(2, ['new']));
  expect(at.began.map(({ segments }) => segments.map(({ id }) => id))).toEqual([['new', 'here']]);
  expect(at.kept).toEqual([]);
});

it('waits for a pause when the paragraph is gone, then keeps the words and goes on', async () => {
  const at = desk(['other']);
  const done = at.switchSource(view(2, ['other']));
  for (let key = 0; key < 5; key += 1) {
    at.type('!');
    await vi.advanceTimersByTimeAsync(1000);
    expect(at.began).toEqual([]);
  }
  await vi.advanceTimersByTimeAsync(4000);
  await done;
  expect(at.kept).toEqual(['Words!!!!!']);
  expect(at.reported).toEqual([['here:en', 'failed', 'not-found']]);
  expect([at.began.length, at.active()?.segmentId]).toEqual([1, 'other']);
});

it.each([
  ['of somebody else are nobody’s loss', { lastEditorId: 'other' }],
  ['that are not saved are kept already', { isUnsaved: true }],
])('words %s', async (_, some) => {
  const at = desk(['other'], some);
  const done = at.switchSource(view(2, ['other']));
  await vi.advanceTimersByTimeAsync(4000);
  await done;
  expect([at.began.length, at.kept]).toEqual([1, []]);
});
