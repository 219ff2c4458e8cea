/** Lets so many calls run beside each other; the others wait their turn, so that a change of many cells is no flood. */
export const createLane = (width: number) => {
  const queue: (() => void)[] = [];
  let running = 0;
  return async <Value>(call: () => Promise<Value>): Promise<Value> => {
    if (running >= width) await new Promise<void>((go) => queue.push(go));
    else running += 1;
    try {
      return await call();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
};
