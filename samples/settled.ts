import type { Result } from '#domain/result.ts';

/** The value of a result; throws when the act was refused, naming it. */
export const settled = <Value>(act: string, result: Result<Value, string>): Value => {
  if (!result.ok) throw new Error(`The demo's scenario was refused: ${act}: ${result.refusal}`);
  return result.value;
};
