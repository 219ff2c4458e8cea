import en from '#messages/en.json' with { type: 'json' };
import { printJson, say } from './command.ts';

/** Tells a refusal: its code and its sentence; exit status 2. */
export const refused = (code: string, json: boolean): number => {
  const sentences: Record<string, string> = en.refusal;
  const message = sentences[code] ?? code;
  if (json) printJson({ refused: { code, message } });
  else say(`Refused (${code}): ${message}`);
  return 2;
};
