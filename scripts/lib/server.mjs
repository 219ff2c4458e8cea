import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { atExit } from './at-exit.mjs';
import { serverFile } from './build.mjs';

/**
 * Starts the production server on an address of loopback and waits until it says that it is ready.
 * Its log goes to a file; when it does not come up, the end of that file is in the error.
 */
export async function startServer({ host = '127.0.0.1', port, env, log, patience = 60_000 }) {
  mkdirSync(dirname(log), { recursive: true });
  const fd = openSync(log, 'a');
  const child = spawn(process.execPath, [serverFile], {
    cwd: dirname(serverFile),
    env: { ...env, NODE_ENV: 'production', HOSTNAME: host, PORT: String(port) },
    stdio: ['ignore', fd, fd],
  });
  closeSync(fd);
  const gone = new Promise((done) => {
    child.once('exit', (code, signal) => done({ code, signal }));
    child.once('error', (error) => done({ code: 1, signal: null, error }));
  });
  const forget = atExit(() => child.kill('SIGTERM'));
  const url = `http://${host}:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([gone, pause(8000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
    forget();
  };
  const early = await Promise.race([gone.then(() => 'ended'), isReady(url, patience)]);
  if (early !== 'ready') {
    await stop();
    throw new Error(`The server did not get ready (${early}). The end of ${log}:\n${tail(log)}`);
  }
  /** Ends it as a failing machine does: without a chance to tidy up. */
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
    forget();
  };
  return { url, stop, kill, gone };
}

async function isReady(url, patience) {
  let last = 'no answer';
  for (const until = Date.now() + patience; Date.now() < until; await pause(100)) {
    try {
      const answer = await fetch(`${url}/api/health`, {
        headers: { connection: 'close' },
        signal: AbortSignal.timeout(5000),
      });
      if (answer.ok) return 'ready';
      last = `/api/health answers ${answer.status}`;
    } catch {
      // Not listening yet.
    }
  }
  return last;
}

const tail = (file) => readFileSync(file, 'utf8').split('\n').slice(-40).join('\n');
