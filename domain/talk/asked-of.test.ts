import type { Actor } from '#domain/access/role.ts';
import { describe, expect, it } from 'vitest';
import { askedOf } from './asked-of.ts';

const editor = (id: string): Actor => ({ id, name: id, grants: [{ role: 'source-editor', language: 'fr' }] });
const translator: Actor = { id: 't', name: 't', grants: [{ role: 'translator', language: 'en' }] };

describe('whom a question is put to', () => {
  it.each([
    ['the person to whom the French is assigned', [editor('a'), editor('b'), translator], 'b', 't', 'b'],
    ['the only source editor', [editor('a'), translator], null, 't', 'a'],
    ['nobody yet, where there are several', [editor('a'), editor('b')], null, 't', undefined],
    ['the other one, where a source editor asks', [editor('a'), editor('b')], 'a', 'a', 'b'],
    ['nobody, where only the asker could answer', [editor('a'), translator], null, 'a', undefined],
    ['not somebody assigned who no longer reads', [editor('a'), translator], 'gone', 't', 'a'],
  ])('%s', (_, readers, assignedId, askerId, expected) =>
    expect(askedOf(readers, { assignedId, askerId })?.id).toBe(expected),
  );
});
