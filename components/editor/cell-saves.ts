import { mergeMarks } from '#domain/marks/merge-marks.ts';
import { sameMarks, textKey } from '#domain/marks/same-marks.ts';
import type { Text } from '#domain/text.ts';
import {
  inLine,
  isDirty,
  keep,
  set,
  startFrom,
  typedIn,
  type Core,
  type Refusal,
  type Versioned,
} from './cell-core.ts';

const pause = 800;
export const longestPause = 30_000;

/** What passes by itself, or once the person has signed in again. */
export const isWorthRetrying = (why: Refusal): boolean =>
  why === 'offline' || why === 'broken' || why === 'not-signed-in' || why === 'other-account';

export const saveLater = <Known extends Versioned>(core: Core<Known>, ms = pause): void => {
  clearTimeout(core.timer);
  core.timer = setTimeout(() => void inLine(core, () => saveOnce(core)), ms);
};

const mostSent = 20;

/** What stays of a text whose answer never came: it may have arrived all the same. */
const remember = <Known extends Versioned>(core: Core<Known>, sent: Text): void => {
  const key = textKey(sent);
  core.sent = [...core.sent.filter((one) => one !== key), key].slice(-mostSent);
};

const fail = <Known extends Versioned>(core: Core<Known>, why: Refusal, sent: Text): void => {
  core.failures += 1;
  if (why === 'offline' || why === 'broken') remember(core, sent);
  keep(core);
  set(core, { status: 'failed', problem: why });
  if (isWorthRetrying(why)) saveLater(core, Math.min(1000 * 2 ** core.failures, longestPause));
};

/** Somebody was faster. Gives true when no words are at stake and the save may go on. */
const meet = async <Known extends Versioned>(core: Core<Known>, sent: Text): Promise<boolean> => {
  const newest = await core.door.newest(core.known);
  if (newest === null) return false;
  const now = textKey(newest.text);
  const isMine = now === textKey(sent) || core.sent.includes(now);
  const isUntouched = newest.text.text === core.base.text && newest.state !== 'approved';
  if (!isMine && !isUntouched) {
    keep(core);
    set(core, { theirs: newest, status: 'failed', problem: 'stale' });
    return false;
  }
  const { base, snapshot } = core;
  const mine = typedIn(core);
  startFrom(core, newest);
  // Somebody marked, or took marks off, what I go on writing.
  if (!isMine && !sameMarks(base.marks, newest.text.marks))
    set(core, { marks: mergeMarks(base, mine, newest.text, snapshot.text) });
  return true;
};

/** Whether nothing was typed since. */
const isStill = <Known extends Versioned>({ snapshot }: Core<Known>, sent: Text): boolean =>
  snapshot.text === sent.text && sameMarks(snapshot.marks, sent.marks);

/** One attempt. Gives whether the server now has what was sent, or nothing stands in the way of sending it again. */
const attempt = async <Known extends Versioned>(core: Core<Known>): Promise<boolean> => {
  const { door, known, origin } = core;
  const sent = typedIn(core);
  set(core, { status: 'saving' });
  try {
    startFrom(core, await door.save(known.version, sent, known, origin));
    // What the server tidied away was nothing that anybody wrote.
    if (isStill(core, sent)) set(core, core.base);
  } catch (error) {
    const why = door.refusalOf(error);
    if (why !== 'stale') {
      fail(core, why, sent);
      return false;
    }
    try {
      if (!(await meet(core, sent))) {
        if (core.snapshot.theirs === null) fail(core, 'stale', sent);
        return false;
      }
    } catch (unanswered) {
      fail(core, door.refusalOf(unanswered), sent);
      return false;
    }
  }
  core.failures = 0;
  if (textKey(core.base) === textKey(sent) || !isDirty(core)) door.drop(textKey(sent), core.known);
  if (isDirty(core)) keep(core);
  set(core, { status: isDirty(core) ? 'waiting' : 'saved', problem: null });
  return true;
};

/** Whether there is something to send: words, or words taken back of which nobody knows whether they arrived. */
const hasToSend = <Known extends Versioned>(core: Core<Known>): boolean => isDirty(core) || core.sent.length > 0;

export const saveOnce = async <Known extends Versioned>(core: Core<Known>): Promise<void> => {
  if (!hasToSend(core) || core.snapshot.theirs !== null) return;
  await attempt(core);
  if (isDirty(core) && core.snapshot.status === 'waiting') saveLater(core);
};

export const saveAll = async <Known extends Versioned>(core: Core<Known>): Promise<boolean> => {
  clearTimeout(core.timer);
  while (hasToSend(core)) {
    if (core.snapshot.theirs !== null || !(await attempt(core))) return false;
  }
  return true;
};
