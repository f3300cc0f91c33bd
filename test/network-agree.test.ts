/** The questions on the network: engine and Cypher definitions of actors and ties agree on random worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { drawn, today, write } from './random-worlds.js';
import { databaseRuns, isFull } from './runs.js';

const database = testDatabase();
const { ask } = asker(database, { definitions: true, inThreadFrom: 0 });

const community = `totalCount modularity tieCount aloneCount nodes { label size members { id }
  themes { members everywhere theme { id } } epci { members everywhere territory { id } }
  evidence { internalTies externalTies contribution } }`;
const fragmentation = 'fragmentation distanceFragmentation actorCount largestCount aloneCount distances { ties pairs }';
const broker = `totalCount nodes { betweenness pathsThrough constraint effectiveSize degree
  evidence { actorCount tieCount tiesAmongPartners partners { constraint actor { id } } } }`;

describe('the network', () => {
  it('is the same by the engine and by Cypher', async () => {
    let between = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async (world) => {
        await write(database, world);
        // Answered by the engine and by Cypher, which must agree.
        const { now } = await ask(`{
          now: brokers(first: 200, asOf: "${today}") { ${broker} }
          before: brokers(first: 200, asOf: "2025-03-01") { ${broker} }
          theme: brokers(first: 200, asOf: "${today}", theme: "med") { ${broker} }
          cut: brokers(first: 200, asOf: "${today}", theme: "ter") { ${broker} }
          territory: brokers(first: 200, asOf: "${today}", territory: "E2") { ${broker} }
          groups: communities(first: 200, asOf: "${today}") { ${community} }
          groupsBefore: communities(first: 200, asOf: "2025-03-01", theme: "ter") { ${community} }
          fragmentation(asOf: "${today}") { ${fragmentation} }
          fragmentationBefore: fragmentation(asOf: "2025-03-01") { ${fragmentation} }
          introductions(asOf: "${today}") { first { id } second { id } pairsCloser sharedThemes { id } sharedEpci { id } goBetweens { id } sharedBodies { id } after { ${fragmentation} } }
          kind: brokers(first: 200, asOf: "${today}", kind: [NETWORK, REGION]) { ${broker} }
        }`);
        for (const { pathsThrough } of now.nodes) if (pathsThrough > 0) between += 1;
      }),
      { numRuns: databaseRuns(40), seed: 46, endOnFailure: true },
    );
    if (isFull) expect(between).toBeGreaterThan(20);
  }, 600_000);
});
