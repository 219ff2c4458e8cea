import { runChecks } from '#domain/checks/run-checks.ts';
import { figuresOf } from '#domain/checks/figures/figures-of.ts';
import type { CheckAnswer, CheckRequest } from './checks-queue.ts';

// Runs the checks beside the page, so that they never stand in the way of a key.
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  postMessage(answerOf(data));
});

const answerOf = (request: CheckRequest): CheckAnswer => {
  try {
    return 'figures' in request
      ? { id: request.id, figures: figuresOf(request.figures, 'fr') }
      : {
          id: request.id,
          findings: request.pairs.map(({ source, target, ...context }) => runChecks(source, target, context)),
        };
  } catch (error) {
    return { id: request.id, problem: String(error) };
  }
};
