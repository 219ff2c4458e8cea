// Adds to package-lock.json the optional packages of other platforms that the registry did not serve when the lock was
// made. `npm ci` refuses a lock without them ("Missing … from lock file"), though none of them would be installed here.
// Run it after each change of dependencies: `npm run lock`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from './lib/root.mjs';
import { completeLock } from './lib/complete-lock.mjs';

const file = fromRoot('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = completeLock(lock);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `added ${added.length} packages of other platforms` : 'the lock is complete');
