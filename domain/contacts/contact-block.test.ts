import { describe, expect, it } from 'vitest';
import type { ContactLine } from '#domain/segment.ts';
import { contactBlockOf } from './contact-block.ts';
import { proposeContacts } from './propose-contacts.ts';

const line = (text: string): ContactLine => ({ kind: 'contact-line', text });
const first = [line('À Genève : Ada Morel, morel@example.org')];
const second = [line('À Bruxelles : Ada Morel, morel@example.org')];
const english = proposeContacts(first, 'en').map(({ kind, text }) => ({ kind, text }));
const own = [line('Ada Morel, morel@example.org')];
const base = { number: 1, lines: first };
const kept = { language: 'en' as const, lines: null, isConfirmed: false, base: null };

describe('the contact block of a language', () => {
  it('is the proposal until somebody writes it', () => {
    expect(contactBlockOf(kept, first)).toMatchObject({ lines: english, follows: true, since: null });
    expect(contactBlockOf(kept, first).proposed).toEqual([true]);
  });

  it('stays as it was confirmed', () => {
    const confirmed = { ...kept, lines: english, isConfirmed: true, base };
    expect(contactBlockOf(confirmed, first)).toEqual({
      lines: english,
      proposed: [false],
      follows: true,
      since: null,
    });
  });

  it('follows the source when that changes, and tells what it was', () => {
    const block = contactBlockOf({ ...kept, lines: english, base }, second);
    expect(block).toMatchObject({ follows: true, since: base });
    expect(block.lines[0]?.text).toBe('In Brussels: Ada Morel, morel@example.org');
  });

  it('does not follow where it was written otherwise', () => {
    expect(contactBlockOf({ ...kept, lines: own, base }, second)).toEqual({
      lines: own,
      proposed: [false],
      follows: false,
      since: base,
    });
  });

  it('is the source’s own in French, unless it is written', () => {
    const french = { ...kept, language: 'fr' as const };
    expect(contactBlockOf(french, first)).toMatchObject({ lines: first, proposed: [false], follows: true });
    expect(contactBlockOf({ ...french, lines: own }, first)).toMatchObject({ lines: own, follows: false });
  });
});
