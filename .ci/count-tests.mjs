/**
 * Counts the tests of vitest's JSON reports in a folder, one for each run: `N passed, N failed`; exits 1 unless something passed in each and
 * nothing failed. What failed is named just before, so that the end of a long output is enough.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [folder, ...flags] = process.argv.slice(2);
const reports = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

const firstLines = (text) => text.split('\n').slice(0, 12).join('\n');

let [passed, failed] = [0, 0];
const skipped = [];
for (const report of reports) {
  const { numPassedTests = 0, testResults = [] } = report === '' ? {} : JSON.parse(report);
  passed += numPassedTests;
  // A run that ended before its tests is a failure, however many tests of others passed.
  if (numPassedTests === 0) failed += 1;
  for (const { name, status, message, assertionResults } of testResults) {
    const broken = assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be read at all has no test that failed, and is a failure all the same.
    const isUnread = broken.length === 0 && status === 'failed';
    failed += isUnread ? 1 : broken.length;
    const file = relative('.', name);
    if (isUnread) console.error(`failed: ${file}: ${firstLines(message)}`);
    for (const test of broken)
      console.error(`failed: ${file}: ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`);
    for (const test of assertionResults)
      if (test.status !== 'passed' && test.status !== 'failed') skipped.push(test.fullName);
  }
}
for (const name of skipped) console.error(`left out: ${name}`);
if (flags.includes('--no-skip')) failed += skipped.length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
