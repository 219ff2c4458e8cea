import { describe, expect, it } from 'vitest';
import { findingKey } from './check.ts';
import { runChecks } from './run-checks.ts';

const context = { language: 'en', kind: 'paragraph' } as const;
const keys = (source: string, target: string) => runChecks(source, target, context).map(findingKey);

describe('findingKey', () => {
  it('is the same when the text moves around the finding', () => {
    expect(keys('Ici, 12 pays', 'Here, 13 countries')).toEqual(keys('12 pays', '13 countries'));
  });
  it('differs when the figure does', () => {
    expect(keys('12 pays', '14 countries')).not.toEqual(keys('12 pays', '13 countries'));
  });
  it('does not depend on the order of the arguments', () => {
    const [finding] = runChecks('12 pays', '13 countries', context);
    if (!finding) throw new Error('no finding');
    const { expected = '', found = '' } = finding.args;
    expect(findingKey({ ...finding, args: { found, expected } })).toBe(
      findingKey({ ...finding, args: { expected, found } }),
    );
  });
});
