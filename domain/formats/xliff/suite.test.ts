import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from './testing/read-bytes.ts';
import { sampleFolder } from './testing/sample-files.ts';

const folder = sampleFolder('xliff-2.1-suite');
const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.xlf')) : [];
const named = (pattern: RegExp): string[] => files.filter((name) => pattern.test(name));
const read = (name: string) => readBytes(readFileSync(new URL(name, folder ?? undefined)));

/** Wrong in a module by its name, and in the core too: a start code without its end. */
const wrongInCore = 'modules__invalid__Bad-slr_equivStorage-ec-not-isolated.xlf';

describe.skipIf(!folder)('the OASIS test suite of XLIFF 2.1 (skipped where ../shared/samples is not there)', () => {
  it('is there as a whole', () => {
    expect(named(/^core__invalid__/)).toHaveLength(119);
    expect(named(/^core__valid__|^core__in-out__/)).toHaveLength(43);
    expect(named(/^modules__/)).toHaveLength(77);
  });

  it.each(named(/^core__(?:valid|in-out)__|^modules__valid__/))('%s loads', (name) => {
    const file = read(name);
    expect(file).toMatchObject({ ok: true, value: { format: 'xliff-2' } });
  });

  it.each(named(/^core__invalid__/))('%s is refused with the place and the rule', (name) => {
    expect(read(name)).toEqual({
      ok: false,
      refusal: {
        code: 'xliff-invalid',
        data: {
          place: expect.stringMatching(/^line \d+, column \d+(?: \((?:file|group|unit) \S+\))?$/),
          rule: expect.stringMatching(/^\d[\d.]* .+ \(XLIFF 2\.1\)$/),
        },
      },
    });
  });

  it.each(named(/^modules__invalid__/).filter((name) => name !== wrongInCore))(
    '%s loads, with its modules named and not looked at',
    (name) => {
      const file = read(name);
      expect(file.ok && file.value.notes.map((note) => note.code)).toContain('module-kept');
    },
  );
});
