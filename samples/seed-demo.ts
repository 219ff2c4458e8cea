import { seedDemo } from './seed.ts';
import { installation, migrateInstallation } from '#server/installation.ts';

// Makes the demo's database, once: what people did in it stays between runs.
await migrateInstallation('db/migrations');
const { store, environment } = installation();
if (!environment.isDemo) throw new Error('The demo is seeded with TRIPTYQUE_DEMO=1 only.');
const isNew = await seedDemo(store, new Date());
process.stdout.write(isNew ? 'seeded\n' : 'kept\n');
await store.close();
