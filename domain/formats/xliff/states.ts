import type { HandedUnit } from '#domain/handoffs/handed.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';

const prefix = 'triptyque:';
const sourceChanged = 'source-changed';

export type State2 = { state: 'initial' | 'translated' | 'reviewed' | 'final'; subState: string | null };

type Stands = Pick<HandedUnit, 'state' | 'isStale'>;

/** The state of a segment of XLIFF 2.x (domain.md §2): a text whose source changed is as if only translated. */
export const stateOf2 = ({ state, isStale }: Stands, edition: number | null): State2 => {
  const sub = (name: string) => `${prefix}${name}`;
  switch (state) {
    case 'untranslated':
      return { state: 'initial', subState: null };
    case 'draft':
      return { state: 'initial', subState: sub(isStale ? sourceChanged : 'draft') };
    case 'in-review':
      return { state: 'translated', subState: isStale ? sub(sourceChanged) : null };
    case 'changes-requested':
      return { state: 'translated', subState: sub(isStale ? sourceChanged : 'changes-requested') };
    case 'approved':
      if (isStale) return { state: 'translated', subState: sub(sourceChanged) };
      return edition === null
        ? { state: 'reviewed', subState: null }
        : { state: 'final', subState: sub(`ed-${edition}`) };
  }
};

/** What a state of XLIFF 2.x claims of a target that is there. */
export const stateFrom2 = (state: string | undefined, subState: string | undefined): TranslationState => {
  if (state === 'reviewed' || state === 'final') return 'approved';
  if (state !== 'translated') return 'draft';
  return subState === `${prefix}changes-requested` ? 'changes-requested' : 'in-review';
};

export type State1 = { state: string; qualifier: string | null; approved: boolean };

/** The state of a target of XLIFF 1.2 (domain.md §2); `state-qualifier` says that the source changed. */
export const stateOf1 = ({ state, isStale }: Stands, edition: number | null): State1 => {
  const qualifier = isStale && state !== 'untranslated' ? `x-${prefix.slice(0, -1)}-${sourceChanged}` : null;
  const of = (name: string, approved = false): State1 => ({ state: name, qualifier, approved });
  switch (state) {
    case 'untranslated':
      return of('new');
    case 'draft':
      return of('needs-translation');
    case 'in-review':
      return of('translated');
    case 'changes-requested':
      return of(isStale ? 'translated' : 'needs-review-translation');
    case 'approved':
      return isStale ? of('translated') : of(edition === null ? 'signed-off' : 'final', true);
  }
};

/** What a state of XLIFF 1.2 claims of a target that is there; a tool that has none has a text and nothing more. */
export const stateFrom1 = (state: string | undefined, isApproved: boolean): TranslationState => {
  if (isApproved || state === 'final' || state === 'signed-off') return 'approved';
  if (state?.startsWith('needs-review') === true) return 'changes-requested';
  return state === 'translated' ? 'in-review' : 'draft';
};

const advance: readonly TranslationState[] = ['untranslated', 'draft', 'changes-requested', 'in-review', 'approved'];

/** The state of a text that several segments make up: it has come as far as the last of them. */
export const leastOf = (states: readonly TranslationState[]): TranslationState =>
  advance.find((state) => states.includes(state)) ?? 'draft';
