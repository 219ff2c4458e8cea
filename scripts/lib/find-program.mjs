import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these names that is an executable file on the search path or in the given folders, or null. */
export function findProgram(names, folders = []) {
  const searched = [...(process.env.PATH ?? '').split(delimiter), ...folders];
  for (const name of names) {
    for (const folder of searched) {
      const file = join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
