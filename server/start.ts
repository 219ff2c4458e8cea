import { join } from 'node:path';
import { installation, migrateInstallation } from './installation.ts';
import { keepWorking } from './jobs/keep-working.ts';
import { log } from './log.ts';
import { mailWorker } from './mail/mail-worker.ts';
import { keepBeating } from './operations/keep-beating.ts';
import { firstAdministratorLink } from './people/first-administrator-link.ts';
import { refuseOpenDemo } from './refuse-open-demo.ts';

/** Prepares an installation for its first request. Throws when the database cannot be opened or brought up to date. */
export const start = async (): Promise<void> => {
  refuseOpenDemo(installation().environment.isDemo, process.env);
  await migrateInstallation(join(process.cwd(), 'db/migrations'));
  const { store, environment } = installation();
  await keepBeating(store);
  if (environment.mail) keepWorking(store, [mailWorker(environment.mail, environment.zone)]);
  log().info({ database: store.kind }, 'database ready');
  if (environment.isDemo) return;
  const path = await firstAdministratorLink(store, new Date());
  if (path) {
    const address =
      environment.publicAddress ?? `http://${process.env['HOSTNAME'] ?? 'localhost'}:${process.env['PORT'] ?? 3000}`;
    process.stdout.write(
      `\nNobody has an account yet. Make the first administrator here (once, within 7 days):\n${address}${path}\n\n`,
    );
  }
};
