import { findBrokenStreams } from '#db/reads/find-broken-streams.ts';
import { hasAdministrator } from '#db/reads/has-administrator.ts';
import { hasRunningServer } from '#db/reads/has-running-server.ts';
import { loadFailingJobs } from '#db/reads/load-jobs.ts';
import type { Act } from '../act.ts';
import type { Environment } from '../environment.ts';
import { examined, guarded, type Examined } from './examined.ts';
import { schemaState } from './schema-version.ts';

type Store = Act['store'];

/** Schema, soundness, events, clock, administrator and servers of an open database. Changes nothing. */
export const examineDatabase = async (store: Store, environment: Environment, now: Date): Promise<Examined[]> => {
  const first = await guarded('schema', () => schema(store));
  const always = [
    first,
    await guarded('integrity', () => integrity(store)),
    await guarded('clock', () => clock(store, now)),
  ];
  // Rows of another schema cannot be read with this one's.
  if (first.state !== 'ok') return always;
  return [
    ...always,
    await guarded('events', () => streams(store)),
    await guarded('administrator', () => administrator(store, environment.isDemo)),
    await guarded('server', () => servers(store)),
    await guarded('mail', () => mail(store, environment)),
  ];
};

const schema = async (store: Store): Promise<Examined> => {
  const found = await schemaState(store);
  switch (found.state) {
    case 'current':
      return examined('schema', 'ok', 'The schema is the newest.');
    case 'empty':
      return examined(
        'schema',
        'warning',
        'The database is empty. The first start fills it, or: npm run -s triptyque -- migrate',
      );
    case 'behind':
      return examined(
        'schema',
        'problem',
        `The schema is behind, migrations to come: ${found.by}. Run: npm run -s triptyque -- migrate`,
      );
    case 'ahead':
      return examined(
        'schema',
        'problem',
        'The database was used by a newer version of Triptyque. Install that version again.',
      );
  }
};

const integrity = async (store: Store): Promise<Examined> => {
  const faults = await store.integrity();
  return faults.length === 0
    ? examined('integrity', 'ok', 'Pages and references of the database are sound.')
    : examined(
        'integrity',
        'problem',
        `The database is damaged: ${faults.slice(0, 3).join('; ')}. Restore the newest backup.`,
      );
};

const streams = async (store: Store): Promise<Examined> => {
  const broken = await findBrokenStreams(store.read);
  return broken.length === 0
    ? examined('events', 'ok', 'Every stream of events is whole.')
    : examined(
        'events',
        'problem',
        `Streams that lack events: ${broken.length}, the first ${broken[0]}. Restore the newest backup.`,
      );
};

const clock = async (store: Store, now: Date): Promise<Examined> => {
  const apart = Math.abs((await store.now()).getTime() - now.getTime());
  return apart < 5000
    ? examined('clock', 'ok', 'The clocks of machine and database agree.')
    : examined(
        'clock',
        'problem',
        `The clocks of machine and database are ${Math.round(apart / 1000)} seconds apart. Set both by NTP: embargoes depend on it.`,
      );
};

const administrator = async (store: Store, isDemo: boolean): Promise<Examined> =>
  (await hasAdministrator(store.read))
    ? examined('administrator', 'ok', 'Somebody can administer the house.')
    : examined(
        'administrator',
        isDemo ? 'problem' : 'warning',
        'Nobody can administer the house. Start the server: it prints a link for the first administrator.',
      );

const servers = async (store: Store): Promise<Examined> =>
  examined(
    'server',
    'ok',
    (await hasRunningServer(store)) ? 'A server runs on this database.' : 'No server runs on this database.',
  );

const remembered = 7 * 24 * 3_600_000;

const mail = async (store: Store, environment: Environment): Promise<Examined> => {
  const since = new Date((await store.now()).getTime() - remembered);
  const failing = (await loadFailingJobs(store.read, since)).filter(({ kind }) => kind === 'mail');
  const waiting = failing.filter(({ doneAt }) => doneAt === null);
  const [newest] = [...waiting, ...failing];
  if (newest) {
    const counted = `Mails that wait for another attempt: ${waiting.length}, given up in seven days: ${failing.length - waiting.length}.`;
    return examined('mail', waiting.length > 0 ? 'problem' : 'warning', `${counted} ${newest.problem}`);
  }
  return environment.mail === null
    ? examined('mail', 'ok', 'No mail is sent: TRIPTYQUE_SMTP_URL is not set.')
    : examined('mail', 'ok', 'Every mail that was due has been handed to the mail server.');
};
