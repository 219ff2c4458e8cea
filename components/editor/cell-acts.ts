import { adopt, inLine, isDirty, set, type Core, type Versioned } from './cell-core.ts';
import { saveAll, saveLater } from './cell-saves.ts';

/** Saves, then acts; what the act will lead to is shown at once and taken back if it is refused. */
export const act = async <Known extends Versioned>(
  core: Core<Known>,
  expected: Known | null,
  call: (version: number) => Promise<Known>,
): Promise<boolean> => {
  core.foreseen = expected;
  core.acts += 1;
  // Not safe before the server has said so: an act counts as much as words.
  set(core, { refusal: null, ...(core.snapshot.theirs ? {} : { status: 'saving' as const }) });
  return inLine(core, async () => {
    if (!(await saveAll(core))) {
      core.acts -= 1;
      core.foreseen = null;
      set(core, { refusal: core.snapshot.problem });
      return false;
    }
    try {
      const answer = await call(core.known.version);
      core.acts -= 1;
      adopt(core, answer);
      if (isDirty(core)) saveLater(core);
      return true;
    } catch (error) {
      core.acts -= 1;
      core.foreseen = null;
      const refusal = core.door.refusalOf(error);
      set(core, { refusal, status: isDirty(core) ? 'waiting' : 'saved' });
      if (refusal === 'stale') {
        const newest = await core.door.newest(core.known).catch(() => null);
        // Over words that were typed meanwhile the next save decides.
        if (newest && newest.version > core.known.version && !isDirty(core)) adopt(core, newest);
      }
      return false;
    }
  });
};
