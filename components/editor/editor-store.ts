import type { EditorView } from '#contract/documents.ts';
import type { Paragraphs, SegmentView } from '#contract/paragraphs.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Finding } from '#domain/checks/check.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import type { Mark } from '#domain/text.ts';
import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';
import type { Cell, CellSnapshot } from './cell.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import { countCells, moveCount, type Counts } from './counts.ts';
import { createIgnored } from './ignored.ts';
import { createSaveLedger } from './save-ledger.ts';
import { createSignal } from './signal.ts';

/** Findings, and the exact text in which they were found, with its marks. */
export type Found = { text: string; marks: readonly Mark[]; findings: readonly Finding[] };

const noFindings: Found = { text: '', marks: [], findings: [] };
/** Up to so many paragraphs, everything is looked at in one go. */
const longDocument = 500;

const noOlder: EditorView['olderSources'] = [];

/**
 * What the editor knows in the browser, outside React. Paragraphs come in spans, in any order; a cell is made when somebody looks
 * at it, so that a key touches one cell and a long document costs what is seen of it.
 */
export const createEditorStore = (view: EditorView, makeCell: (first: TranslationView, onChange: Cellular) => Cell) => {
  let { total, lastEvent } = view;
  let source = view.document.source.number;
  const states = createSignal();
  const rests = createSignal();
  const rows = createSignal();
  const ledger = createSaveLedger();
  const others = new Set<Saving>();
  const activity = createSignal();
  const found = createSignal();
  let segments = Array.from<SegmentView | undefined>({ length: total });
  const places = new Map<string, number>();
  const translations = new Map<string, TranslationView>();
  const cells = new Map<string, Cell>();
  const findings = new Map<string, Found>();
  const olderSources = new Map<string, EditorView['olderSources']>();
  let counts = countsIn(view);
  const ignored = createIgnored();
  let active: CellPlace | null = null;
  let list: readonly TranslationView[] | null = null;
  let listed: ReadonlyMap<string, number> = new Map();
  let rested: readonly TranslationView[] = [];
  let isResting = false;
  let loaded = 0;

  const onChange: Cellular = (before, after) => {
    if (before.translation !== after.translation) {
      keep(after.translation);
      // What was set aside holds for one exact text.
      const { text } = after.translation;
      if (before.translation.text.text !== text.text || !sameMarks(before.translation.text.marks, text.marks))
        ignored.forget(cellKey(after.translation));
    }
    ledger.report(cellKey(after.translation), after.status, after.problem);
  };

  const keep = (translation: TranslationView) => {
    const key = cellKey(translation);
    const before = translations.get(key);
    translations.set(key, translation);
    // The list is as long as the document: it is made anew only when paragraphs come.
    const at = listed.get(key);
    list = list === null || at === undefined ? null : list.with(at, translation);
    const counted = counts.get(translation.language);
    if (before && counted) counts.set(translation.language, moveCount(counted, before, translation));
    states.tell();
    restLater();
  };

  const readList = (): readonly TranslationView[] => {
    if (list === null) {
      list = inOrder(segments, translations);
      listed = new Map(list.map((one, at) => [cellKey(one), at]));
    }
    return list;
  };

  /** What looks at the whole of a long document does so when nobody is waiting for anything. */
  const restLater = () => {
    if (total <= longDocument || typeof requestIdleCallback === 'undefined') return settle();
    isResting ||= requestIdleCallback(settle, { timeout: 1000 }) > 0;
  };
  const settle = () => {
    isResting = false;
    rested = readList();
    rests.tell();
  };

  const apply = (newest: TranslationView) => {
    const key = cellKey(newest);
    const cell = cells.get(key);
    if (cell) return cell.reconcile(newest);
    const known = translations.get(key);
    if (known && known.version < newest.version) keep(newest);
  };

  /** Takes in paragraphs that the server sent, newer or for the first time. */
  const take = ({ segments: some, translations: theirs, ignored: aside, olderSources: older }: Paragraphs) => {
    for (const segment of some) {
      if (segments[segment.position] === undefined) loaded += 1;
      segments[segment.position] = segment;
      places.set(segment.id, segment.position);
      olderSources.delete(segment.id);
    }
    for (const [segmentId, all] of Map.groupBy(older, (one) => one.segmentId)) olderSources.set(segmentId, all);
    for (const translation of theirs) {
      const key = cellKey(translation);
      if (translations.has(key)) apply(translation);
      else translations.set(key, translation);
    }
    list = null;
    listed = new Map();
    ignored.take(new Set(some.map(({ id }) => id)), aside);
    if (loaded === total) {
      for (const language of counts.keys()) counts.set(language, countCells(translations.values(), language));
    }
    states.tell();
    rows.tell();
    restLater();
  };

  const cellAt = (place: CellPlace): Cell | undefined => {
    const key = cellKey(place);
    const known = cells.get(key);
    if (known) return known;
    const translation = translations.get(key);
    if (!translation) return undefined;
    const made = makeCell(translation, onChange);
    cells.set(key, made);
    return made;
  };

  const all = (): Saving[] => [...cells.values(), ...others];

  take(view);
  settle();

  return {
    /** How many paragraphs the document has. */
    get total() {
      return total;
    },
    /** The number of the source version that these paragraphs are of. */
    source: () => source,
    /** The number of the last event that is in what is shown. */
    lastEvent: () => lastEvent,
    heard: (number: number) => {
      lastEvent = Math.max(lastEvent, number);
    },
    /** Begins anew with another source version; what is typed stays. */
    begin: (next: EditorView) => {
      total = next.total;
      source = next.document.source.number;
      segments = Array.from<SegmentView | undefined>({ length: total });
      loaded = 0;
      places.clear();
      olderSources.clear();
      counts = countsIn(next);
      take(next);
    },
    /** The cells that somebody has looked at. */
    cells: cells as ReadonlyMap<string, Cell>,
    cell: cellAt,
    /** The paragraph at a place from 0; undefined while it is not loaded. */
    segmentAt: (index: number): SegmentView | undefined => segments[index],
    segment: (id: string): SegmentView | undefined => segments[places.get(id) ?? -1],
    /** The place of a paragraph from 0, or -1 when it is not loaded. */
    indexOf: (segmentId: string): number => places.get(segmentId) ?? -1,
    translation: (place: CellPlace): TranslationView | undefined => translations.get(cellKey(place)),
    olderSources: (segmentId: string): EditorView['olderSources'] => olderSources.get(segmentId) ?? noOlder,
    counts: (language: TargetLanguage): Counts | undefined => counts.get(language),
    /** Whether all of the document is here. */
    isComplete: () => loaded === total,
    loaded: () => loaded,
    subscribeRows: rows.subscribe,
    subscribeStates: states.subscribe,
    /** All translations that are loaded, in the order of the text. */
    translations: readList,
    /** The same for what looks at all of them: in a long document as of a moment ago. */
    rested: (): readonly TranslationView[] => rested,
    subscribeRested: rests.subscribe,
    /** Visits every translation that is loaded, in the order of the text. */
    eachTranslation: (visit: (translation: TranslationView, index: number) => void) => {
      for (const translation of readList()) {
        visit(translation, places.get(translation.segmentId) ?? 0);
      }
    },
    /** What is not on the server, cells and contact blocks together. */
    ledger,
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
    subscribeIgnored: ignored.subscribe,
    ignored: ignored.of,
    ignore: ignored.add,
    heed: ignored.remove,
    /** Takes what the server says now of one translation, unless something is under way there. */
    apply,
    take,
    /** Takes in what else is written on the page and saved with it. Gives what lets it go. */
    join: (one: Saving) => {
      others.add(one);
      return () => void others.delete(one);
    },
    isUnsaved: () => all().some((cell) => cell.isUnsaved()),
    flushAll: () =>
      Promise.all(
        all()
          .filter((cell) => cell.isUnsaved())
          .map((cell) => cell.flush()),
      ),
    keepUnsaved: () => {
      for (const cell of all()) cell.keepUnsaved();
    },
  };
};

/** A contact block, as far as saving goes: like a cell. */
export type Saving = Pick<Cell, 'isUnsaved' | 'flush' | 'keepUnsaved'>;
export type EditorStore = ReturnType<typeof createEditorStore>;
export type Cellular = (before: CellSnapshot, after: CellSnapshot) => void;

const countsIn = ({ counts }: EditorView): Map<TargetLanguage, Counts> =>
  new Map(counts.map(({ language, ...rest }) => [language, rest]));

const inOrder = (
  segments: readonly (SegmentView | undefined)[],
  translations: ReadonlyMap<string, TranslationView>,
): TranslationView[] => {
  const all: TranslationView[] = [];
  for (const segment of segments) {
    if (segment === undefined) continue;
    for (const language of targetLanguages) {
      const one = translations.get(`${segment.id}:${language}`);
      if (one) all.push(one);
    }
  }
  return all;
};
