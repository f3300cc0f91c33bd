import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the files that read the demonstration one after the other, in the end: it takes seconds to load and to delete, stays in the database
 * from one file to the next, and the renewed statistics of its first load make the database forget all plans.
 */
export class DemonstrationLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const readsIt = ({ moduleId }: TestSpecification) =>
      readFileSync(moduleId, 'utf8').includes("from './demonstration-graph.js'");
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => Number(readsIt(one)) - Number(readsIt(other)));
  }
}
