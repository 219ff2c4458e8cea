import { access, constants, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/usr/lib64/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/** The packages of its makers install each version beside the others. */
const versions = async (): Promise<string[]> => {
  const names = await readdir('/opt').catch(() => []);
  return names.filter((name) => name.startsWith('libreoffice')).map((name) => join('/opt', name, 'program', 'soffice'));
};

const programs = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];

/** Where LibreOffice is: on the path, or in a place where it usually is; null where it is not installed. */
export const findOffice = async (path = process.env['PATH'] ?? '', others?: string[]): Promise<string | null> => {
  const onPath = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => programs.map((program) => join(folder, program)));
  for (const file of [...onPath, ...(others ?? [...usualPlaces, ...(await versions())])]) {
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return null;
};
