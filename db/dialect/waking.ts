/** Which channels were written to; `all` when it is not known which. */
export type Written = ReadonlySet<string> | 'all';
export type WakeListener = (written: Written) => void;

/**
 * Those who want to be told of writes. `watch` is what costs something (a timer, a connection): it begins with the first
 * listener and ends with the last, so that a process in which nobody listens pays nothing.
 */
export const createWaking = (watch: (wake: WakeListener) => () => void) => {
  const listeners = new Set<WakeListener>();
  let stop: (() => void) | null = null;
  const wake: WakeListener = (written) => {
    if (written !== 'all' && written.size === 0) return;
    for (const listener of listeners) listener(written);
  };
  const close = () => {
    listeners.clear();
    stop?.();
    stop = null;
  };
  return {
    wake,
    listen: (listener: WakeListener): (() => void) => {
      listeners.add(listener);
      stop ??= watch(wake);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) close();
      };
    },
    close,
  };
};
