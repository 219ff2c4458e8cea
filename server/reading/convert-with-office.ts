import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { findOffice } from './find-office.ts';

const longest = 45_000;

/** No macros, nothing from elsewhere, no look for updates: whatever the document asks for. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Makes a Word document of a text document of OpenDocument by LibreOffice, in a folder and with a profile that go afterwards.
 * Refuses `format-unavailable` where it is not installed, `reading-too-long` after 45 seconds, `file-damaged` where it makes
 * nothing of the file. Throws the signal's reason when told to stop; the program is ended then.
 */
export const convertWithOffice = async (
  bytes: Uint8Array,
  signal: AbortSignal,
  office?: string | null,
): Promise<Result<Uint8Array, ReadRefusal>> => {
  const program = office === undefined ? await findOffice() : office;
  if (program === null) return refuse({ code: 'format-unavailable', data: { format: '.odt', program: 'LibreOffice' } });
  signal.throwIfAborted();
  const folder = await mkdtemp(join(tmpdir(), 'triptyque-office-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    await writeFile(join(folder, 'source.odt'), bytes);
    const isInTime = await run(program, folder, profile, signal);
    if (!isInTime) return refuse({ code: 'reading-too-long' });
    const made = await readFile(join(folder, 'source.docx')).catch(() => null);
    return made
      ? ok(new Uint8Array(made))
      : refuse({ code: 'file-damaged', data: { reason: 'LibreOffice made nothing of it' } });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};

/** Runs the program to its end; false where that took too long. */
const run = (program: string, folder: string, profile: string, signal: AbortSignal): Promise<boolean> => {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const isGroup = process.platform !== 'win32';
  const child = spawn(
    program,
    [
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--nodefault',
      '--nofirststartwizard',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      folder,
      join(folder, 'source.odt'),
    ],
    // A group of its own, so that what the program starts ends with it. Nothing of the server's settings goes along.
    { cwd: folder, detached: isGroup, stdio: 'ignore', env: environmentOf(folder) },
  );
  const end = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(isGroup ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  };
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, longest);
  signal.addEventListener('abort', end, { once: true });
  child.once('error', reject);
  child.once('exit', () => {
    if (signal.aborted) reject(signal.reason as Error);
    else resolve(!isLate);
  });
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  });
};

const environmentOf = (folder: string): NodeJS.ProcessEnv => {
  const kept = [
    'PATH',
    'LANG',
    'LC_ALL',
    'SystemRoot',
    'windir',
    'PROGRAMFILES',
    'DYLD_LIBRARY_PATH',
    'LD_LIBRARY_PATH',
  ];
  const own = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  // Where nothing answers: a document that is opened fetches nothing.
  const nowhere = 'http://127.0.0.1:9';
  return {
    ...own,
    HOME: folder,
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    http_proxy: nowhere,
    https_proxy: nowhere,
  } as unknown as NodeJS.ProcessEnv;
};
