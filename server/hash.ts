import { inOrder } from '#domain/marks/same-marks.ts';
import type { Text } from '#domain/text.ts';
import { createHash } from 'node:crypto';

/** SHA-256, as hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The hash of a text with its marks; what an approval is bound to. */
export const textHash = ({ text, marks }: Text): string => sha256(JSON.stringify([text, marks.map(inOrder)]));
