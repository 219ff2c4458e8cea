import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command was called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export const fromRoot = (...parts) => join(root, ...parts);
