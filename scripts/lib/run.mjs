import { spawn } from 'node:child_process';
import { fromRoot, root } from './root.mjs';

/** Runs a program to its end with this terminal, and gives its exit code. */
export function run(program, args, { env = process.env, stdio = 'inherit', cwd = root } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', fail);
    child.once('exit', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(code ?? 1);
    });
  });
}

/** The same under this very Node, with a script of the project or of a package. */
export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);

export const packageFile = (...parts) => fromRoot('node_modules', ...parts);

/** The same, quietly: output is kept and returned. */
export function capture(program, args, { env = process.env, cwd = root } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    const output = [];
    child.stdout.on('data', (chunk) => (chunks.push(chunk), output.push(chunk)));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', fail);
    child.once('close', (code) =>
      done({ code: code ?? 1, stdout: Buffer.concat(chunks).toString(), output: Buffer.concat(output).toString() }),
    );
  });
}
