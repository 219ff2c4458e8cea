/**
 * A job that runs one at a time: asked while it runs, it runs once more afterwards, however often it was asked. A failure
 * is told, and the job tried again after a moment, until `stop`.
 */
export const oneAtATime = (job: () => Promise<void>, onError: (error: unknown) => void, pause = 1000) => {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async () => {
    while (isAskedAgain) {
      isAskedAgain = false;
      try {
        await job();
      } catch (error) {
        if (isStopped) return;
        onError(error);
        clearTimeout(timer);
        timer = setTimeout(() => void ask(), pause);
        timer.unref();
      }
    }
  };
  const ask = (): Promise<void> => {
    isAskedAgain = true;
    if (isStopped) return Promise.resolve();
    running ??= run().finally(() => (running = null));
    return running;
  };
  return {
    ask,
    stop: () => {
      isStopped = true;
      isAskedAgain = false;
      clearTimeout(timer);
    },
  };
};
