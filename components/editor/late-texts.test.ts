import { expect, it } from 'vitest';
import type { TranslationView } from '#contract/translations.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import { createLateTexts } from './late-texts.ts';
import { createSignal } from './signal.ts';

it('hands a text over at once, or when its paragraph has come', () => {
  const rows = createSignal();
  const loaded = new Map<string, TranslationView>();
  const applied: number[] = [];
  const late = createLateTexts({
    translation: (place: CellPlace) => loaded.get(cellKey(place)),
    apply: ({ version }: TranslationView) => void applied.push(version),
    subscribeRows: rows.subscribe,
  });
  const text = (segmentId: string, version: number) => ({ segmentId, language: 'en', version }) as TranslationView;
  const stop = late.watch();
  loaded.set('a:en', text('a', 1));
  late.apply(text('a', 2));
  late.apply(text('b', 8));
  late.apply(text('b', 9));
  expect(applied).toEqual([2]);
  loaded.set('b:en', text('b', 7));
  rows.tell();
  rows.tell();
  expect(applied).toEqual([2, 9]);
  stop();
});
