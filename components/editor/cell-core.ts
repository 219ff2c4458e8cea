import type { refusalOf } from '#components/api/refusal-of.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import type { Mark, Text } from '#domain/text.ts';
import type { Origin } from '#domain/workflow/translation.ts';
import type { Unsaved } from '#components/unsaved/unsaved.ts';

export type Refusal = ReturnType<typeof refusalOf>;
export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'failed';

/** What the server holds of something that is written: a translation, or a contact block as one text. */
export type Versioned = { version: number; text: Text; state?: string };

export type Snapshot<Known extends Versioned> = {
  /** As the server last said it, or as it will be when an act in progress succeeds. */
  translation: Known;
  /** What stands in the field. */
  text: string;
  /** What of it is bold, a link, a footnote. */
  marks: Mark[];
  status: SaveStatus;
  /** Why the text is not saved. */
  problem: Refusal | null;
  /** Why the last act was refused. */
  refusal: Refusal | null;
  /** What somebody else made of it meanwhile, until the person chooses. */
  theirs: Known | null;
  /** What stood on the server when the person began to type: where mine and theirs part. */
  ancestor: string;
};

/**
 * What a cell needs of the world: the server, a memory for what did not reach it, and who is told of a change. Each is
 * told of which cell it is by what is known of it, so that all cells can share one door.
 */
export type Door<Known extends Versioned> = {
  save: (version: number, text: Text, at: Known, origin: Origin) => Promise<Known>;
  newest: (at: Known) => Promise<Known | null>;
  refusalOf: (error: unknown) => Refusal;
  /** What the server would answer after an edit, for acts on a text that is not saved yet. */
  edited: (known: Known, text: Text) => Known;
  keep: (unsaved: Unsaved, at: Known) => void;
  /** Forgets what was kept, if it is still the very text that this key names (`textKey`); whatever it is for null. */
  drop: (key: string | null, at: Known) => void;
  onChange: (before: Snapshot<Known>, after: Snapshot<Known>) => void;
};

/** What a cell is made of. Only its snapshot is seen from outside. */
export type Core<Known extends Versioned> = {
  readonly door: Door<Known>;
  known: Known;
  /** The text that the server is known to have. */
  base: Text;
  origin: Origin;
  /** The keys of texts that were sent on the known version and never answered: each may have arrived. */
  sent: readonly string[];
  foreseen: Known | null;
  /** Something newer that the server told while there was no time to look. */
  heard: Known | null;
  failures: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The end of the queue in which saves and acts wait for each other; none while nothing is under way. */
  line: Promise<unknown> | null;
  waiting: number;
  acts: number;
  /** Ends the pause of an act that waits to be sent. */
  wake: (() => void) | null;
  listeners: Set<() => void> | null;
  snapshot: Snapshot<Known>;
};

const none: readonly string[] = [];

export const createCore = <Known extends Versioned>(first: Known, door: Door<Known>): Core<Known> => ({
  door,
  known: first,
  base: first.text,
  origin: 'human',
  sent: none,
  foreseen: null,
  heard: null,
  failures: 0,
  timer: undefined,
  line: null,
  waiting: 0,
  acts: 0,
  wake: null,
  listeners: null,
  snapshot: {
    translation: first,
    text: first.text.text,
    marks: first.text.marks,
    status: 'saved',
    problem: null,
    refusal: null,
    theirs: null,
    ancestor: first.text.text,
  },
});

export const isDirty = <Known extends Versioned>({ snapshot, base }: Core<Known>): boolean =>
  snapshot.text !== base.text || !sameMarks(snapshot.marks, base.marks);

/** What stands in the field, with its marks. */
export const typedIn = <Known extends Versioned>({ snapshot: { text, marks } }: Core<Known>): Text => ({ text, marks });

export const set = <Known extends Versioned>(
  core: Core<Known>,
  change: Partial<Omit<Snapshot<Known>, 'translation' | 'ancestor'>>,
): void => {
  const before = core.snapshot;
  // The same marks are the same array: who draws or checks them has nothing to do.
  const marks = change.marks && !sameMarks(change.marks, before.marks) ? change.marks : before.marks;
  core.snapshot = { ...before, ...change, marks, translation: core.foreseen ?? core.known, ancestor: core.base.text };
  if (core.listeners) for (const listener of core.listeners) listener();
  core.door.onChange(before, core.snapshot);
};

/** Keeps what is typed in this browser, with where it began. */
export const keep = <Known extends Versioned>({ door, snapshot, known, base, origin, sent }: Core<Known>): void =>
  door.keep(
    {
      text: snapshot.text,
      marks: snapshot.marks,
      version: known.version,
      ancestor: base.text,
      ancestorMarks: base.marks,
      origin,
      sent,
    },
    known,
  );

/** From here on, what is typed is typed on this. */
export const startFrom = <Known extends Versioned>(core: Core<Known>, known: Known): void => {
  core.known = known;
  core.base = known.text;
  core.sent = none;
};

/** Takes what the server answered, and shows it unless something is typed. */
export const adopt = <Known extends Versioned>(core: Core<Known>, answer: Known): void => {
  const wasDirty = isDirty(core);
  startFrom(core, answer);
  core.foreseen = null;
  set(core, wasDirty ? {} : { ...core.base, status: 'saved', problem: null });
};

/** Takes what the server says now, unless something is under way here: then the next save meets it. */
export const reconcile = <Known extends Versioned>(core: Core<Known>, newest: Known): void => {
  const { known, waiting, snapshot } = core;
  if (newest.version <= known.version) return;
  if (waiting > 0) core.heard = newest;
  else if (snapshot.theirs) {
    if (newest.version > snapshot.theirs.version) set(core, { theirs: newest });
  } else if (!isDirty(core)) adopt(core, newest);
};

/** Nothing is under way any more: what was told meanwhile is heard now. */
const rest = <Known extends Versioned>(core: Core<Known>): void => {
  core.line = null;
  const { heard } = core;
  core.heard = null;
  if (heard) reconcile(core, heard);
};

export const inLine = <Known extends Versioned, Value>(
  core: Core<Known>,
  job: () => Promise<Value>,
): Promise<Value> => {
  core.waiting += 1;
  const next = (core.line ?? Promise.resolve()).then(job).finally(() => {
    core.waiting -= 1;
  });
  const end: Promise<unknown> = next.catch(() => undefined).then(() => (core.line === end ? rest(core) : undefined));
  core.line = end;
  return next;
};
