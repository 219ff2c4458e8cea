import packageJson from '../package.json' with { type: 'json' };
import { installation } from './installation.ts';
import { log } from './log.ts';

export type Health = { ready: boolean; version: string; database: 'sqlite' | 'postgres' | null };

/** Whether the installation answers, its version and its kind of database. */
export const health = async (): Promise<Health> => {
  try {
    const { store } = installation();
    await store.now();
    return { ready: true, version: packageJson.version, database: store.kind };
  } catch (error) {
    log().error({ err: error }, 'not ready');
    return { ready: false, version: packageJson.version, database: null };
  }
};
