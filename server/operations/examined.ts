import { sentenceOf } from './sentence-of.ts';

export type Examined = { check: string; state: 'ok' | 'warning' | 'problem'; message: string };

/** One finding of an examination. */
export const examined = (check: string, state: Examined['state'], message: string): Examined => ({
  check,
  state,
  message,
});

/** A finding, or the problem that looking failed: one broken thing must not hide the others. */
export const guarded = async (check: string, look: () => Promise<Examined> | Examined): Promise<Examined> => {
  try {
    return await look();
  } catch (error) {
    return examined(check, 'problem', sentenceOf(error));
  }
};
