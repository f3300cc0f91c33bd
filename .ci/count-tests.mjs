/** Counts the tests of vitest's JSON report: `N passed, N failed`; exits 1 unless something passed and nothing failed. */
import { readFileSync } from 'node:fs';

const [file, ...flags] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const { numPassedTests: passed = 0, testResults = [] } = text === '' ? {} : JSON.parse(text);

let failed = 0;
const skipped = [];
for (const { status, assertionResults } of testResults) {
  const broken = assertionResults.filter((test) => test.status === 'failed');
  // A file that could not be read at all has no test that failed, and is a failure all the same.
  failed += broken.length === 0 && status === 'failed' ? 1 : broken.length;
  for (const test of assertionResults)
    if (test.status !== 'passed' && test.status !== 'failed') skipped.push(test.fullName);
}
for (const name of skipped) console.error(`left out: ${name}`);
if (flags.includes('--no-skip')) failed += skipped.length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
