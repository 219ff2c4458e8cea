import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';

const stamp = fromRoot('node_modules', '.triptyque-lock');

export const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(fromRoot('package-lock.json')))
    .digest('hex');

export const stampInstalled = () => writeFileSync(stamp, `${lockHash()}\n`);

/** Whether node_modules holds what package-lock.json asks for, whoever installed it. */
export function isInstalled() {
  if (!existsSync(fromRoot('node_modules', '.bin'))) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === lockHash()) return true;
  const record = fromRoot('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8')).packages;
  if (!satisfies(wanted, JSON.parse(readFileSync(record, 'utf8')).packages)) return false;
  stampInstalled();
  return true;
}

/** Whether the packages that npm recorded as installed are those of the lock; optional ones may be absent. */
export function satisfies(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional || entry.peer);
  });
}
