import { describe, expect, it } from 'vitest';
import { contactLine, text } from './common.ts';

describe('what people write', () => {
  it.each(['a\u0000b', 'half \uD83D of a pair'])('is refused where a database could not keep it: %j', (written) => {
    expect(text.safeParse({ text: written, marks: [] }).success).toBe(false);
    expect(contactLine.safeParse({ kind: 'contact-line', text: written }).success).toBe(false);
  });
  it('is taken with every sign of the three languages, and others', () => {
    expect(text.safeParse({ text: 'L’été à 14 h 30 : « ¿Ñandú? » 🙂', marks: [] }).success).toBe(true);
  });
});
