import { comparedText } from '#domain/handoffs/same-reading.ts';
import type { Text } from '#domain/text.ts';
import { textHash } from '../hash.ts';

/** The hash by which a text is known again when it comes back: spaces at its ends and the order of marks make none. */
export const comparedHash = (text: Text): string => textHash(comparedText(text));
