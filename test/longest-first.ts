import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files after which the database has forgotten its plans: they renew its statistics, or change its indexes. A plan takes up to seconds of a
 * processor, so they go before those that plan much. The last of them asks nearly every question.
 */
const FORGETTING = [
  ...['migrate-meetings', 'migrate-archived', 'hot-queries'],
  // With the demonstration, which stays in the database from one to the next; the last one empties it.
  ...['objections', 'matters-places', 'moved-matters', 'sentences'],
];

/** Files that take long for their size. Side by side none starts a product: two that do so at once are too slow for the limits of a start. */
const LONGEST = [
  // Alone; what only computes runs beside them (.ci/check), and is done when waits are measured.
  ...['at-size', 'start'],
  // In the browser; the others are few there, and short.
  ...['web/first-run', 'web/analyse', 'web/data', 'web/matters'],
  // It has a database of its own, and meanwhile the other worker has time for all that forget.
  ...['faults', ...FORGETTING, 'what-if-agree', 'several-speeds', 'dismissed-pairs', 'what-if', 'import-killed'],
  ...['isolated-actors-agree', 'synergies-agree', 'statements', 'french-docs', 'import-cli'],
];

/**
 * Runs the longest files first, in the order of the list. Without the times of an earlier run, as on a new machine, vitest goes by the size of
 * the files, and one worker runs a long one at the end while the other has nothing left to do.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return place === -1 ? LONGEST.length : place;
    };
    return sorted.sort((one, other) => placeOf(one) - placeOf(other));
  }
}
