import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import type { BulkReport } from './bulk.ts';
import type { CellPlace } from './cell-key.ts';
import type { Fields } from './fields.ts';
import type { Filters } from './filters.ts';
import type { TalkPlace } from './talk-place.ts';
import type { selectedWords } from './selected-words.ts';
import type { Writing } from './writing.ts';

export type PanelTab = 'checks' | 'talk' | 'history' | 'suggestions' | 'references';

export type OpenDialog =
  | { name: 'palette' }
  | { name: 'keys' }
  | { name: 'sign-in' }
  | { name: 'left-behind' }
  | { name: 'send-back'; place: CellPlace }
  | { name: 'find'; words?: string; language?: Language }
  | { name: 'characters'; place: CellPlace }
  | { name: 'bulk-send-back' }
  | { name: 'bulk-report'; report: BulkReport }
  | { name: 'hand-over'; language: TargetLanguage; texts: number }
  | { name: 'work-elsewhere'; language: TargetLanguage };

/** What can be done in the editor, from keys, buttons and palette alike. */
export type EditorCommands = {
  fields: Fields;
  /** Every change of a text on this page, to be taken back in order. */
  history: Writing['history'];
  /** Takes what a person typed, with the caret after it. */
  type: Writing['type'];
  /** Writes over a span, else over what is selected: one step. Gives false when the rules refuse it; the cell then says why. */
  write: Writing['write'];
  /** Gives many cells new texts: one step for all. */
  writeAll: Writing['writeAll'];
  /** Puts a match in: instead of an untouched text, else at the caret. One step. */
  insertText: Writing['insertText'];
  undo: () => void;
  redo: () => void;
  /** Makes a cell the active one and puts the cursor in it. */
  focus: (place: CellPlace) => void;
  /** Brings a cell into sight, without the cursor. */
  reveal: (place: CellPlace) => void;
  /** The same in the language one is in. */
  goTo: (segmentId: string) => void;
  /** The same by the place in the document, from 0; brings the paragraph first where it is not there yet. */
  goToIndex: (index: number, language?: TargetLanguage) => Promise<void>;
  /** To the paragraph before or after, among those shown; gives whether there was one. */
  move: (step: 1 | -1) => boolean;
  /** To the next cell that waits for the person. */
  moveToNeeded: () => void;
  /** To the next or previous language of the paragraph; gives whether there was one. */
  moveLanguage: (step: 1 | -1) => boolean;
  /** Done, approve or accept, whichever the cell calls for, and on. */
  act: (place: CellPlace, then: 'next' | 'needed') => void;
  copySource: (place: CellPlace) => void;
  /** Places a mark of the source, the next that is missing when not told which; where none is, leads to what is left to do on them. */
  placeMark: (place: CellPlace, nth?: number) => void;
  /** Gives a text other marks: one step. */
  mark: Writing['mark'];
  /** Takes what a person types into a mark: a note, an address. */
  typeMark: Writing['typeMark'];
  insertNoBreakSpace: (place: CellPlace) => void;
  insertNarrowNoBreakSpace: (place: CellPlace) => void;
  /** Puts the n-th match (from 0) into a cell, if there is one. */
  insertMatch: (place: CellPlace, nth: number) => void;
  toggleSpaces: () => void;
  /** Looks words up with their translation: those that are given, else those that are selected. */
  lookUp: (selected?: ReturnType<typeof selectedWords>) => void;
  openPanel: (tab: PanelTab) => void;
  /** Opens what is said of a text, with the field in which one comments, or asks about the French. */
  comment: (place: TalkPlace) => void;
  /** Opens what is said of a text. */
  showTalk: (place: TalkPlace) => void;
  closePanel: () => void;
  open: (dialog: OpenDialog) => void;
  setView: (view: readonly TargetLanguage[]) => void;
  setFilters: (filters: Filters) => void;
  /** The ids of the paragraphs that the filters let through, in order, as far as they are loaded. */
  visibleSegments: () => string[];
};
