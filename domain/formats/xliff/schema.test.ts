import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { serializeXliff2 } from './serialize-2.ts';
import { sampleHanded } from './testing/handed.ts';
import { sampleFolder } from './testing/sample-files.ts';

const schemas = sampleFolder('xliff-2.1-schemas');
const program = 'xmllint';
const hasProgram = spawnSync(program, ['--version']).status === 0;

/** Nothing is fetched: the schema of XML itself lies beside the others. */
const validate = (text: string): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'triptyque-xliff-'));
  try {
    const file = path.join(folder, 'out.xlf');
    writeFileSync(file, text);
    const schema = fileURLToPath(new URL('xliff_core_2.0.xsd', schemas ?? undefined));
    execFileSync(program, ['--noout', '--nonet', '--schema', schema, file], { stdio: 'pipe' });
    return 'valid';
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr ?? error);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.skipIf(!schemas || !hasProgram)(
  'XLIFF 2.1 by its schema (skipped without xmllint or ../shared/samples)',
  () => {
    it.each([
      ['a document in mid-work', sampleHanded],
      ['one that is published', { ...sampleHanded, edition: 2 }],
      ['one without contacts and reference', { ...sampleHanded, contacts: [], reference: null }],
    ])('%s is valid', (_, handed) => {
      expect(validate(serializeXliff2(handed))).toBe('valid');
    });
  },
);
