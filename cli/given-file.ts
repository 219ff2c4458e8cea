import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

// npm runs a script in the project's folder and says in INIT_CWD where the person stands.
const standing = process.cwd() === root ? (process.env['INIT_CWD'] ?? root) : process.cwd();

/** The file that a person names, from the folder where the person stands. */
export const givenFile = (name: string): string => resolve(standing, name);

/** Everything else (the data folder, the migrations) is named from the project's folder, as the server does. */
export const enterProject = (): void => process.chdir(root);
