import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long for their size. None starts a product: two that do so at once are too slow for the limits of a start. */
const LONGEST = [
  ...['faults', 'what-if', 'import-killed', 'objections', 'sentences', 'what-if-agree', 'isolated-actors-agree'],
  ...['synergies-agree', 'statements', 'french-docs', 'several-speeds', 'import-cli'],
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
