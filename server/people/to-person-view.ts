import type { PersonView } from '#contract/people.ts';
import type { PersonWithGrants } from '#db/reads/load-people.ts';

/** A person as the contract shows them. */
export const toPersonView = ({ disabledAt, ...rest }: PersonWithGrants): PersonView => ({
  ...rest,
  disabledAt: disabledAt?.toISOString() ?? null,
});
