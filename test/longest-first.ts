import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files of `side by side` that take more than forty seconds. */
const LONGEST = [
  ...['faults', 'upgrade', 'start', 'cli', 'statements', 'french-docs'],
  ...['objections', 'sentences', 'import-killed', 'several-speeds'],
];

/**
 * Runs the longest files first. Without the times of an earlier run, as on a new machine, vitest goes by the size of the files,
 * and one worker runs a long one at the end while the other has nothing left to do.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId.endsWith(`/test/${name}.test.ts`));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
