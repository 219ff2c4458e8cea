import en from '#messages/en.json' with { type: 'json' };
import { printJson, say } from './command.ts';

/** Tells a refusal: its code and its sentence, that of the interface unless another is given; exit status 2. */
export const refused = (code: string, json: boolean, sentence?: string): number => {
  const sentences: Record<string, string> = en.refusal;
  const message = sentence ?? sentences[code] ?? code;
  if (json) printJson({ refused: { code, message } });
  else say(`Refused (${code}): ${message}`);
  return 2;
};

/** The sentence for a file that is not there, or that this user may not read. */
export const unreadable = (file: string): string => `There is no file ${file} that this user can read.`;
