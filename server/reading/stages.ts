import type { ReadStage } from '#contract/reading.ts';

/** Stages as they are told, in the order in which they are asked for. */
export const createStages = () => {
  const queue: ReadStage[] = [];
  let isOver = false;
  let wake = () => {};
  return {
    tell: (stage: ReadStage) => {
      queue.push(stage);
      wake();
    },
    end: () => {
      isOver = true;
      wake();
    },
    told: async function* () {
      for (;;) {
        const stage = queue.shift();
        if (stage) yield stage;
        else if (isOver) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
};
