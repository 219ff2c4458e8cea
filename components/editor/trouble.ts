import type { SaveSummary } from './save-ledger.ts';

/** What keeps edits from the server, as one says it to a person; null while nothing does. */
export type Trouble =
  | 'offline'
  | 'sending'
  | 'unreachable'
  | 'broken'
  | 'signed-out'
  | 'other-account'
  | 'choose'
  | 'refused';

export const troubleOf = ({ status, problem }: SaveSummary, isOnline: boolean): Trouble | null => {
  if (status !== 'failed') return isOnline ? null : 'offline';
  switch (problem) {
    case 'offline':
      return isOnline ? 'unreachable' : 'offline';
    case 'broken':
      return 'broken';
    case 'not-signed-in':
      return 'signed-out';
    case 'other-account':
      return 'other-account';
    case 'stale':
      return isOnline ? 'choose' : 'offline';
    default:
      return isOnline ? 'refused' : 'offline';
  }
};
