import { expect, it, vi } from 'vitest';
import type { UnsavedStore } from '#components/unsaved/open-unsaved.ts';
import type { KeptEdit } from '#components/unsaved/unsaved.ts';
import { translationIn } from '#domain/workflow/testing/translation-in.ts';
import { createCell, type Cell } from './cell.ts';
import { resumeUnsaved } from './resume-unsaved.ts';
import { createSaveLedger } from './save-ledger.ts';

const edit = (part: string): KeptEdit => ({
  documentId: 'doc',
  part,
  text: 'Typed before.',
  version: 4,
  ancestor: '',
  origin: 'human',
  sent: [],
  at: 0,
});

/** A page that loads its paragraphs bit by bit, and what a browser kept for it. */
const page = (kept: KeptEdit[]) => {
  const cells = new Map<string, Cell>();
  const ledger = createSaveLedger();
  let tell = () => {};
  let isComplete = false;
  const unsaved: Pick<UnsavedStore, 'takeUp'> = {
    takeUp: async (_, isWanted, take) => kept.filter(({ part }) => isWanted(part)).forEach(take),
  };
  const stop = resumeUnsaved(
    {
      cell: ({ segmentId }) => cells.get(segmentId),
      subscribeRows: (listener) => {
        tell = listener;
        return () => (tell = () => {});
      },
      isComplete: () => isComplete,
      ledger,
    },
    unsaved as UnsavedStore,
    'doc',
  );
  const load = (segmentId: string, isLast: boolean) => {
    const translation = translationIn('untranslated', { segmentId });
    const door = { save: vi.fn(), newest: vi.fn(), refusalOf: vi.fn(), edited: vi.fn(), keep: vi.fn(), drop: vi.fn() };
    cells.set(segmentId, createCell(translation, { ...door, onChange: () => {} }));
    isComplete = isLast;
    tell();
  };
  return { load, stop, ledger, text: (segmentId: string) => cells.get(segmentId)?.read().text };
};

it('gives a text to its cell once its paragraph is loaded, and leaves contact blocks to theirs', () => {
  vi.useFakeTimers();
  const { load, text, ledger } = page([edit('far:en'), edit('contacts:en')]);
  load('near', false);
  expect(text('near')).toBe('');
  load('far', true);
  expect(text('far')).toBe('Typed before.');
  expect(ledger.read().waiting).toBe(0);
  vi.useRealTimers();
});

it('says of a text whose paragraph is gone that it is still here', () => {
  const { load, ledger } = page([edit('gone:en')]);
  load('near', false);
  expect(ledger.read().waiting).toBe(0);
  load('last', true);
  expect(ledger.read()).toMatchObject({ status: 'failed', problem: 'not-found', part: 'gone:en', waiting: 1 });
});
