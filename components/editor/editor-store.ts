import type { EditorView } from '#contract/documents.ts';
import type { IgnoredView } from '#contract/paragraphs.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Finding } from '#domain/checks/check.ts';
import type { Cell, CellSnapshot, Refusal, SaveStatus } from './cell.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import { createSignal } from './signal.ts';

/** Findings, and the exact text in which they were found. */
export type Found = { text: string; findings: readonly Finding[] };

export type SaveSummary = { status: SaveStatus; problem: Refusal | null };

const noFindings: Found = { text: '', findings: [] };
const noneIgnored: readonly IgnoredView[] = [];

/**
 * What the editor knows in the browser, outside React: each cell by itself, so that a key touches one cell; which cell is active;
 * and, for heads, filters and map, all translations as one list that changes only when a state does.
 */
export const createEditorStore = (view: EditorView, makeCell: (first: TranslationView, onChange: Cellular) => Cell) => {
  const states = createSignal();
  const saves = createSignal();
  const activity = createSignal();
  const found = createSignal();
  const ignoring = createSignal();
  const cells = new Map<string, Cell>();
  const findings = new Map<string, Found>();
  let ignored = byCell(view.ignored);
  let active: CellPlace | null = null;
  let list: readonly TranslationView[] = view.translations;
  let summary: SaveSummary = { status: 'saved', problem: null };

  const onChange: Cellular = (before, after) => {
    if (before.translation !== after.translation) {
      const place = after.translation;
      list = list.map((one) => (one.segmentId === place.segmentId && one.language === place.language ? place : one));
      states.tell();
      // What was set aside holds for one exact text.
      if (before.translation.text.text !== after.translation.text.text) forget(cellKey(place));
    }
    if (before.status !== after.status || before.problem !== after.problem) sumUp();
  };

  const forget = (key: string) => {
    if (!ignored.has(key)) return;
    ignored = new Map([...ignored].filter(([other]) => other !== key));
    ignoring.tell();
  };

  const sumUp = () => {
    const all = [...cells.values()].map((cell) => cell.read());
    const failed = all.find(({ status }) => status === 'failed');
    const isBusy = all.some(({ status }) => status === 'saving' || status === 'waiting');
    summary = failed
      ? { status: 'failed', problem: failed.problem }
      : { status: isBusy ? 'saving' : 'saved', problem: null };
    saves.tell();
  };

  for (const translation of view.translations) cells.set(cellKey(translation), makeCell(translation, onChange));

  return {
    cells,
    cell: (place: CellPlace): Cell | undefined => cells.get(cellKey(place)),
    subscribeStates: states.subscribe,
    translations: () => list,
    subscribeSaves: saves.subscribe,
    saveSummary: () => summary,
    subscribeActive: activity.subscribe,
    active: () => active,
    setActive: (place: CellPlace) => {
      if (active?.segmentId === place.segmentId && active.language === place.language) return;
      active = place;
      activity.tell();
    },
    subscribeFound: found.subscribe,
    found: (key: string): Found => findings.get(key) ?? noFindings,
    setFound: (key: string, value: Found) => {
      findings.set(key, value);
      found.tell();
    },
    subscribeIgnored: ignoring.subscribe,
    ignored: (key: string): readonly IgnoredView[] => ignored.get(key) ?? noneIgnored,
    ignore: (one: IgnoredView) => {
      const key = `${one.segmentId}:${one.language}`;
      ignored = new Map(ignored).set(key, [...(ignored.get(key) ?? []), one]);
      ignoring.tell();
    },
    heed: (id: string) => {
      ignored = new Map([...ignored].map(([key, all]) => [key, all.filter((one) => one.id !== id)]));
      ignoring.tell();
    },
    /** Takes what the server says now into every cell in which nothing is under way. */
    reconcile: (newest: EditorView) => {
      for (const translation of newest.translations) cells.get(cellKey(translation))?.reconcile(translation);
      ignored = byCell(newest.ignored);
      ignoring.tell();
    },
    isUnsaved: () => [...cells.values()].some((cell) => cell.isUnsaved()),
    flushAll: () => Promise.all([...cells.values()].filter((cell) => cell.isUnsaved()).map((cell) => cell.flush())),
    keepUnsaved: () => {
      for (const cell of cells.values()) cell.keepUnsaved();
    },
  };
};

export type EditorStore = ReturnType<typeof createEditorStore>;
export type Cellular = (before: CellSnapshot, after: CellSnapshot) => void;

const byCell = (all: readonly IgnoredView[]): ReadonlyMap<string, readonly IgnoredView[]> =>
  Map.groupBy(all, ({ segmentId, language }) => `${segmentId}:${language}`);
