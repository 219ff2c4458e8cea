const pending = new Set();
let installed = false;
let ownSignals = true;

/** For a program that ends by itself, in its own time, when it is asked to. */
export function handleSignalsMyself() {
  ownSignals = false;
}

/** Calls `work` (synchronous) when this process ends, by itself or by a signal; returns a function that forgets it. */
export function atExit(work) {
  pending.add(work);
  if (!installed) {
    installed = true;
    process.on('exit', () => {
      for (const each of pending) {
        try {
          each();
        } catch {
          // The process ends anyway; one clean-up that fails must not keep the others from running.
        }
      }
    });
    for (const [signal, number] of [
      ['SIGINT', 2],
      ['SIGTERM', 15],
      ['SIGHUP', 1],
    ]) {
      process.on(signal, () => {
        if (ownSignals) process.exit(128 + number);
      });
    }
  }
  return () => pending.delete(work);
}
