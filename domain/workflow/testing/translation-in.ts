import type { Actor, Role } from '#domain/access/role.ts';
import { plain } from '#domain/text.ts';
import type { ApprovalCircumstances } from '../approve.ts';
import type { Translation, TranslationState } from '../translation.ts';

/** A person with roles in English. */
export const personWith = (id: string, ...roles: Role[]): Actor => ({
  id,
  name: id.toUpperCase(),
  grants: roles.map((role) => ({ role, language: 'en' })),
});

export const translator = personWith('tess', 'translator');
export const reviewer = personWith('rita', 'reviewer');
export const outsider: Actor = {
  id: 'otto',
  name: 'OTTO',
  grants: [
    { role: 'reviewer', language: 'es' },
    { role: 'coordinator', language: null },
  ],
};

/** An English translation in a state, written by the translator against source version 1. */
export const translationIn = (state: TranslationState, over: Partial<Translation> = {}): Translation => {
  const isEmpty = state === 'untranslated';
  return {
    segmentId: 's1',
    language: 'en',
    version: 4,
    state,
    text: plain(isEmpty ? '' : 'The countries met in Brussels.'),
    sourceNumber: 1,
    staleFrom: null,
    lastEditorId: isEmpty ? null : translator.id,
    lastEditorName: isEmpty ? null : translator.name,
    priorText: null,
    priorEditorId: null,
    origin: 'human',
    sentBack:
      state === 'changes-requested'
        ? {
            category: 'accuracy',
            reason: 'Brussels?',
            byId: reviewer.id,
            byName: reviewer.name,
            at: '2026-11-01T10:00:00.000Z',
          }
        : null,
    approval:
      state === 'approved'
        ? {
            byId: reviewer.id,
            byName: reviewer.name,
            at: '2026-11-01T10:00:00.000Z',
            sourceNumber: 1,
            sourceHash: 'h1',
            textHash: 't',
          }
        : null,
    answer: null,
    ...over,
  };
};

export const circumstancesOf = (actor: Actor, over: Partial<ApprovalCircumstances> = {}): ApprovalCircumstances => ({
  actor,
  now: '2026-11-02T10:00:00.000Z',
  source: { number: 1, hash: 'h1', open: true },
  editPolicy: 'reviewer-edit-stands',
  handedOver: true,
  textHash: 't',
  blocked: false,
  editorIsReviewer: false,
  ...over,
});
