/** The last lines of a run of tests: the slowest files, what was tried twice, what was left out, and `N passed, N failed`. */
import type { Reporter, TestModule } from 'vitest/node';

const SHOWN_FILES = 10;
/** A file of the gate that takes longer is to be made faster, or its slow tests are to run at full depth only. */
const MOST_SECONDS = 12;

/** Of what a test that passed at its second try said at the first. */
const MOST_CHARACTERS = 300;

const secondsOf = (file: TestModule) => file.diagnostic().duration / 1000;

export class LastLines implements Reporter {
  /** @param gate whether this is `npm test`, in which a slow file is named */
  constructor(private readonly gate: boolean) {}

  onTestRunEnd(files: readonly TestModule[], errors: readonly unknown[]): void {
    const lines = ['', 'The slowest files, in seconds of a worker:'];
    const slowest = files.toSorted((one, other) => secondsOf(other) - secondsOf(one)).slice(0, SHOWN_FILES);
    for (const file of slowest) {
      const isSlow = this.gate && secondsOf(file) > MOST_SECONDS;
      lines.push(`${secondsOf(file).toFixed(1).padStart(7)}  ${file.relativeModuleId}${isSlow ? '  ← too slow' : ''}`);
    }
    const tests = files.flatMap((file) => [...file.children.allTests()].map((test) => ({ file, test })));
    const name = ({ file, test }: (typeof tests)[number]) => `${file.relativeModuleId}: ${test.fullName}`;
    const inState = (state: string) => tests.filter(({ test }) => test.result().state === state);
    for (const each of tests) {
      const { flaky = false, retryCount } = each.test.diagnostic() ?? {};
      const [first] = each.test.result().errors ?? [];
      if (flaky) lines.push(`retry x${retryCount}: ${name(each)}: ${first?.message.slice(0, MOST_CHARACTERS)}`);
    }
    const leftOut = inState('skipped');
    for (const each of leftOut) lines.push(`left out: ${name(each)}`);
    for (const each of inState('failed')) lines.push(`failed: ${name(each)}`);
    // A file that could not be read has no test that failed, and is a failure all the same; so is an error outside of all tests.
    const unread = files.filter(
      (file) => file.state() === 'failed' && [...file.children.allTests('failed')].length === 0,
    );
    for (const file of unread) lines.push(`failed: ${file.relativeModuleId}`);
    // Where everything that a test needs was installed, none may be left out.
    const missing = process.env.CI ? leftOut.length : 0;
    if (missing > 0) process.exitCode = 1;
    const failed = inState('failed').length + unread.length + errors.length + missing;
    console.log([...lines, `${inState('passed').length} passed, ${failed} failed`].join('\n'));
  }
}
