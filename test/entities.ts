/** Gives entities written by a test the labels of the product: the common label, and the label of archived entities. */
import type { Database } from '../src/database/database.js';
import { writeAtOnce } from './database.js';

const KINDS = 'Actor|Initiative|FundingLink|Theme|Territory|Decision|Meeting';

export const labelled: readonly string[] = [
  `MATCH (n:${KINDS}) WHERE NOT n:Entity SET n:Entity`,
  `MATCH (n:${KINDS}) WHERE n.archivedOn IS NOT NULL
   WITH n, head([label IN labels(n) WHERE label <> 'Entity']) AS label
   SET n:$('Archived' + label) REMOVE n:$(label)`,
];

export async function label(database: Database): Promise<void> {
  await writeAtOnce(
    database,
    labelled.map((statement) => ({ statement, parameters: {} })),
  );
}
