import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type Saving = { email: string; segmentId: string; language: 'en' | 'es'; text: string };

/** Saves a text in a process of its own, as the command line would: on the database of the server, beside it. */
export const saveElsewhere = async (saving: Saving): Promise<void> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'save-here.ts'), JSON.stringify(saving)], {
    env: { ...process.env, ...(JSON.parse(process.env['E2E_INSTALLATION'] ?? '{}') as Record<string, string>) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The other process ended with ${code}`);
};
