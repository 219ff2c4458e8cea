import type { Circumstances } from './circumstances.ts';
import { edit } from './edit.ts';
import type { Translation } from './translation.ts';

/** Whether a person may change a text as it stands; which words they would write makes no difference. */
export const mayEdit = (translation: Translation, circumstances: Pick<Circumstances, 'actor' | 'source'>): boolean =>
  edit(translation, { text: { text: `${translation.text.text}.`, marks: [] }, origin: 'human' }, circumstances).ok;
