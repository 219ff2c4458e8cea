import type { Actor } from '#domain/access/role.ts';
import { keptWords } from '#domain/diff/word-diff.ts';
import { plain } from '#domain/text.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptEdit } from './accept-edit.ts';
import { approve } from './approve.ts';
import { changeSource } from './change-source.ts';
import { acceptSuggestion } from '#domain/suggestions/decide.ts';
import { acknowledge, contest } from './answer-edit.ts';
import { edit } from './edit.ts';
import { markDone } from './mark-done.ts';
import { sendBack } from './send-back.ts';
import { circumstancesOf, personWith, translationIn } from './testing/translation-in.ts';
import type { TranslationEvent } from './translation-event.ts';
import { editPolicies, type EditPolicy, type Translation } from './translation.ts';

const people: Actor[] = [
  personWith('tess', 'translator'),
  personWith('toni', 'translator'),
  personWith('rita', 'reviewer'),
  personWith('bea', 'translator', 'reviewer'),
  personWith('bo', 'translator', 'reviewer'),
];
const isReviewer = (id: string | null) =>
  people.some((one) => one.id === id && one.grants.some(({ role }) => role === 'reviewer'));

const step = fc.record({
  act: fc.constantFrom(
    'edit',
    'edit',
    'mark-done',
    'approve',
    'approve',
    'accept-edit',
    'send-back',
    'change-source',
    'accept-suggestion',
    'acknowledge',
    'contest',
  ),
  proposer: fc.nat({ max: people.length - 1 }),
  person: fc.nat({ max: people.length - 1 }),
  text: fc
    .array(fc.constantFrom('we', 'met', 'in', 'Geneva', 'today'), { maxLength: 3, size: 'max' })
    .map((words) => words.join(' ')),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const take = (
  translation: Translation,
  { act, person, proposer, text }: Step,
  editPolicy: EditPolicy,
  source: number,
): TranslationEvent[] => {
  const on = circumstancesOf(people[person]!, {
    editPolicy,
    source: { number: source, hash: `h${source}`, open: true },
    textHash: translation.text.text,
    editorIsReviewer: isReviewer(translation.lastEditorId),
  });
  const result = {
    edit: () => edit(translation, { text: plain(text), origin: 'human' }, on),
    'mark-done': () => markDone(translation, on),
    approve: () => approve(translation, on),
    'accept-edit': () => acceptEdit(translation, on),
    'send-back': () => sendBack(translation, { category: 'style', reason: '' }, on),
    'accept-suggestion': () => {
      const { id, name } = people[proposer]!;
      const suggestion = {
        segmentId: translation.segmentId,
        language: translation.language,
        text: plain(text),
        baseText: '',
        sourceNumber: source,
        proposerId: id,
        proposerName: name,
        at: on.now,
        status: 'open' as const,
        decidedById: null,
        decidedByName: null,
        decidedAt: null,
        reason: null,
      };
      const accepted = acceptSuggestion(suggestion, translation, on);
      return accepted.ok ? { ok: true as const, value: accepted.value.events } : accepted;
    },
    acknowledge: () => acknowledge(translation, on),
    contest: () => contest(translation, 'No.', on),
    'change-source': () => ({ ok: true as const, value: changeSource(translation) }),
  }[act]();
  return result.ok ? result.value : [];
};

it.each(editPolicies)('keeps its promises over any sequence of acts (%s)', (editPolicy) => {
  let approvals = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), (steps) => {
      let translation = translationIn('untranslated', { version: 0 });
      let source = 1;
      // A model beside the code: who wrote what, in order.
      let writings: { by: string[]; text: string }[] = [];
      for (const one of steps) {
        if (one.act === 'change-source') source += 1;
        for (const { before, after, kind } of take(translation, one, editPolicy, source)) {
          expect(before).toEqual(translation);
          expect(after.version).toBe(before.version + 1);
          if (kind === 'translation-saved' || kind === 'translation-suggestion-accepted') {
            const makers = kind === 'translation-saved' ? [one.person] : [one.person, one.proposer];
            const [last] = writings.slice(-1);
            // What two made together stays theirs while one of them goes on with it.
            const goesOn = makers.length === 1 && last?.by.length === 2 && last.by.includes(String(one.person));
            const by = goesOn ? last.by : makers.map(String);
            writings = after.text.text.trim() === '' ? [] : [...writings, { by, text: after.text.text }];
            expect(after.approval).toBeNull();
            if (before.state === 'approved' && after.text.text !== '') expect(after.state).toBe('in-review');
          }
          expect(after.state === 'approved').toBe(after.approval !== null);
          translation = after;
        }
        const { approval } = translation;
        if (!approval) continue;
        approvals += 1;
        expect(approval).toMatchObject({ textHash: translation.text.text, sourceNumber: translation.sourceNumber });
        expect(translation.staleFrom).toBeNull();
        const approver = people.findIndex(({ id }) => id === approval.byId).toString();
        const last = writings.at(-1)!;
        expect(last.text).toBe(translation.text.text);
        // Two persons: who wrote the exact text and who approved it, or the approver edited what another had written.
        if (last.by.includes(approver)) {
          expect(last.by).toEqual([approver]);
          expect(editPolicy).toBe('reviewer-edit-stands');
          const other = writings.findLast(({ by }) => !by.includes(approver));
          expect(other).toBeDefined();
          expect(keptWords(other!.text, last.text)).toBeGreaterThan(0);
        }
        // And one of the two reviews this language.
        expect(isReviewer(approval.byId) || last.by.some((by) => isReviewer(people[Number(by)]!.id))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(approvals).toBeGreaterThan(50);
});
