import { prepare } from './lib/prepare.mjs';

await prepare();
const { fromRoot } = await import('./lib/root.mjs');
const { packageFile, runNode } = await import('./lib/run.mjs');

// Next's development server on the data of the demo; further arguments go to it as they are.
process.exit(
  await runNode(
    packageFile('next', 'dist', 'bin', 'next'),
    ['dev', '--hostname', '127.0.0.1', ...process.argv.slice(2)],
    {
      env: {
        NEXT_TELEMETRY_DISABLED: '1',
        TRIPTYQUE_DEMO: '1',
        TRIPTYQUE_DATA: fromRoot('data', 'demo'),
        ...process.env,
      },
    },
  ),
);
