import type { Actor } from '#domain/access/role.ts';
import type { EditPolicy } from './translation.ts';

/** What an act on a translation depends on besides the translation and who acts. */
export type Circumstances = {
  actor: Actor;
  /** An instant in UTC, as ISO 8601. */
  now: string;
  source: { number: number; hash: string; open: boolean };
  editPolicy: EditPolicy;
  /** Whether reviewers have received the done texts of this language (domain.md §2.7). */
  handedOver: boolean;
};
