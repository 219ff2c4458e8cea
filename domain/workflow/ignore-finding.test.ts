import type { Actor } from '#domain/access/role.ts';
import type { Level } from '#domain/checks/check.ts';
import { describe, expect, it } from 'vitest';
import { ignoreFinding, mayHeedFinding } from './ignore-finding.ts';
import { outsider, personWith, reviewer, translationIn, translator } from './testing/translation-in.ts';

const publisher = personWith('paul', 'publisher');
const allowed = { ok: true, value: null };
const not = (refusal: string) => ({ ok: false, refusal });

describe('ignoreFinding', () => {
  it.each<[Level, Actor, unknown]>([
    ['warns', translator, allowed],
    ['informs', translator, allowed],
    ['warns', reviewer, allowed],
    ['warns', publisher, allowed],
    ['warns', outsider, not('not-allowed')],
    ['blocks-approval', translator, not('not-allowed')],
    ['blocks-approval', reviewer, allowed],
    ['blocks-publication', reviewer, allowed],
    ['blocks-publication', publisher, allowed],
    ['blocks-publication', outsider, not('not-allowed')],
  ])('answers a finding that %s', (level, actor, answer) => {
    expect(ignoreFinding(translationIn('in-review'), level, actor)).toEqual(answer);
  });

  it('refuses a reviewer who wrote the text, where the finding blocks', () => {
    const own = translationIn('in-review', { lastEditorId: reviewer.id });
    expect(ignoreFinding(own, 'blocks-approval', reviewer)).toEqual(not('own-work'));
    expect(ignoreFinding(own, 'warns', reviewer)).toEqual(allowed);
  });
});

it('lets whoever may set a finding aside take it back into account', () => {
  expect([translator, reviewer, publisher, outsider].map((actor) => mayHeedFinding(actor, 'en'))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
