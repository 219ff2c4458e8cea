import type { Actor, Grant } from '#domain/access/role.ts';
import { expect, test } from 'vitest';
import { mayRevise } from './may-revise.ts';
import type { SourceStatus } from './source-status.ts';
import { validate } from './validate.ts';

const actor = (...grants: Grant[]): Actor => ({ id: 'me', name: 'Me', grants });
const editor = actor({ role: 'source-editor', language: 'fr' });
const coordinator = actor({ role: 'coordinator', language: null });
const english = actor({ role: 'source-editor', language: 'en' });

test.each<[string, Actor, SourceStatus, boolean]>([
  ['a source editor revises a draft', editor, 'draft', true],
  ['a source editor revises what is validated', editor, 'validated', true],
  ['a coordinator revises a draft', coordinator, 'draft', true],
  ['a coordinator does not revise what was opened early', coordinator, 'opened-early', false],
  ['a coordinator does not revise what is validated', coordinator, 'validated', false],
  ['an editor of English does not revise French', english, 'draft', false],
])('%s', (_, who, status, may) => {
  expect(mayRevise(who, status)).toBe(may);
});

test.each<[string, Actor, SourceStatus, string | null, string]>([
  ['another person’s draft', editor, 'draft', 'importer', 'validated'],
  ['what was opened early', editor, 'opened-early', 'importer', 'validated'],
  ['one’s own', editor, 'draft', 'me', 'source-own-work'],
  ['what is validated', editor, 'validated', 'importer', 'source-already-validated'],
  ['a coordinator asks', coordinator, 'draft', 'importer', 'not-allowed'],
])('validation of %s', (_, who, status, lastEditorId, answer) => {
  const result = validate({ status, lastEditorId }, who);
  expect(result.ok ? result.value : result.refusal).toBe(answer);
});
