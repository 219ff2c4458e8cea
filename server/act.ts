import type { Store } from '#dialect';
import type { Actor } from '#domain/access/role.ts';

/** What every use case is given: who acts, when, and on which installation. */
export type Act = { store: Store; actor: Actor; now: Date };
