import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const broken = { passed: 0, failed: 1, skipped: 0 };

/**
 * What Vitest's JSON report says. A file that did not even load counts as one failure: it ran no test.
 * A missing report, or one without a test, counts as a failure too: nothing was shown.
 */
export function unitTotals(file) {
  const report = read(file);
  if (!report) return broken;
  const unloaded = report.testResults.filter(
    (each) => each.status === 'failed' && each.assertionResults.every(({ status }) => status !== 'failed'),
  );
  const totals = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return totals.passed + totals.failed === 0 ? broken : totals;
}

/** What Playwright's JSON report says; a test that passed only on a second try (flaky) is a failure here. */
export function browserTotals(file) {
  const report = read(file);
  if (!report) return broken;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const totals = {
    passed: expected,
    failed: unexpected + flaky + (report.errors.length > 0 && unexpected === 0 ? 1 : 0),
    skipped,
  };
  return totals.passed + totals.failed === 0 ? broken : totals;
}

export const sum = (all) =>
  all.reduce((total, each) => ({
    passed: total.passed + each.passed,
    failed: total.failed + each.failed,
    skipped: total.skipped + each.skipped,
  }));
