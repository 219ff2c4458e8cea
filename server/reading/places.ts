/** Room for a number of things at once; who comes later waits in turn, as long as not too many do. */
export const createPlaces = (most: number, mostWaiting = Number.POSITIVE_INFINITY) => {
  let taken = 0;
  const waiting: (() => void)[] = [];
  const free = () => {
    const next = waiting.shift();
    if (next) next();
    else taken -= 1;
  };
  return {
    isFull: () => taken >= most,
    /** Nobody more may wait. */
    isCrowded: () => taken >= most && waiting.length >= mostWaiting,
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
