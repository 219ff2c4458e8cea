import { adopt, inLine, isDirty, set, type Core, type Refusal, type Versioned } from './cell-core.ts';
import { isWorthRetrying, longestPause, saveAll, saveLater } from './cell-saves.ts';

type Call<Known> = (version: number) => Promise<Known>;

/**
 * Saves, then acts; what the act will lead to is shown at once and taken back if it is refused. Where nothing can be sent, the act
 * waits as the words do.
 */
export const act = async <Known extends Versioned>(
  core: Core<Known>,
  expected: Known | null,
  call: Call<Known>,
): Promise<boolean> => {
  core.foreseen = expected;
  core.acts += 1;
  // Not safe before the server has said so: an act counts as much as words.
  set(core, { refusal: null, ...(core.snapshot.theirs ? {} : { status: 'saving' as const }) });
  return inLine(core, async () => {
    for (let failures = 1; ; failures += 1) {
      const why = await attemptAct(core, call);
      if (why === null || !isWorthRetrying(why)) {
        core.acts -= 1;
        if (why !== null) await giveUp(core, why);
        return why === null;
      }
      set(core, { status: 'failed', problem: why });
      await pauseOf(core, Math.min(1000 * 2 ** failures, longestPause));
    }
  });
};

/** Gives why it did not happen, or null. */
const attemptAct = async <Known extends Versioned>(core: Core<Known>, call: Call<Known>): Promise<Refusal | null> => {
  if (!(await saveAll(core))) return core.snapshot.problem ?? 'broken';
  try {
    adopt(core, await call(core.known.version));
    core.failures = 0;
    if (isDirty(core)) saveLater(core);
    return null;
  } catch (error) {
    return core.door.refusalOf(error);
  }
};

/** A while, or until somebody says that it is worth trying. */
const pauseOf = <Known extends Versioned>(core: Core<Known>, ms: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, ms);
    core.wake = () => {
      clearTimeout(timer);
      done();
    };
  });

const giveUp = async <Known extends Versioned>(core: Core<Known>, refusal: Refusal): Promise<void> => {
  core.foreseen = null;
  const isSaved = !isDirty(core);
  // Words that are not saved say themselves why.
  set(core, isSaved ? { refusal, status: 'saved', problem: null } : { refusal });
  if (!isSaved && core.snapshot.theirs === null && core.snapshot.status === 'saving') set(core, { status: 'waiting' });
  if (refusal !== 'stale' || core.snapshot.theirs !== null) return;
  const newest = await core.door.newest(core.known).catch(() => null);
  // Over words that were typed meanwhile the next save decides.
  if (newest && newest.version > core.known.version && !isDirty(core)) adopt(core, newest);
};
