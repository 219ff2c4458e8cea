import { prepare } from './lib/prepare.mjs';

await prepare();
const { validate } = await import('./lib/validate.mjs');

const failed = await validate();
if (failed.length > 0) console.error(`✗ ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
