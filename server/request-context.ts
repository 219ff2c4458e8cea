import type { SessionView } from '#contract/session.ts';
import type { Act } from './act.ts';
import type { Installation } from './installation.ts';

/** What a call to the API brings along. */
export type RequestContext = {
  installation: Installation;
  session: SessionView | null;
  /** The person that the calling page was drawn for, when it says so. */
  pageOf?: string | null;
  now: Date;
  /** Told to the caller and in every log line of the call. */
  requestId: string;
};

/** The act of a signed-in person, or null. */
export const actOf = ({ installation, session, now }: RequestContext): Act | null =>
  session && {
    store: installation.store,
    now,
    actor: { id: session.id, name: session.name, grants: session.grants },
  };
