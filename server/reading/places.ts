/** Room for a number of things at once; who comes later waits in turn. */
export const createPlaces = (most: number) => {
  let taken = 0;
  const waiting: (() => void)[] = [];
  const free = () => {
    const next = waiting.shift();
    if (next) next();
    else taken -= 1;
  };
  return {
    isFull: () => taken >= most,
    /** Takes a place, or waits for one; gives how to leave it. Throws the signal's reason when told to stop waiting. */
    take: async (signal?: AbortSignal): Promise<() => void> => {
      signal?.throwIfAborted();
      if (taken < most) {
        taken += 1;
        return free;
      }
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          waiting.splice(waiting.indexOf(mine), 1);
          reject(signal?.reason as Error);
        };
        const mine = () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        waiting.push(mine);
        signal?.addEventListener('abort', leave, { once: true });
      });
      return free;
    },
  };
};
