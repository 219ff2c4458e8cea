import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fromRoot } from './root.mjs';

/** What a production build is made of; everything else may change without a new one. */
const sources = [
  'app',
  'components',
  'contract',
  'db',
  'domain',
  'locales',
  'messages',
  'public',
  'samples',
  'server',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
];

// `next build` itself writes tsconfig.json and the types of the messages, so they say nothing about the sources.
const isPassedOver = (path) => /\.test\.[cm]?[jt]sx?$|\.d\.json\.ts$/.test(path);

function* filesIn(path) {
  if (!existsSync(fromRoot(path))) return;
  if (!statSync(fromRoot(path)).isDirectory()) return void (yield path);
  for (const name of readdirSync(fromRoot(path)).toSorted()) yield* filesIn(`${path}/${name}`);
}

/** A hash of the names and bytes of every source file of the application. */
export function sourceHash(paths = sources) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(path)) {
      if (!isPassedOver(file))
        hash
          .update(file)
          .update('\0')
          .update(readFileSync(fromRoot(file)))
          .update('\0');
    }
  }
  return hash.digest('hex');
}
