/** The similarity question in Cypher, on the Neo4j that Passerelle starts. */
import { readFileSync } from 'node:fs';
import type { OpenEngine } from './engine.js';
import { startNeo4j, writeFeatureSets } from './neo4j.js';

const question = readFileSync(new URL('cypher.cypher', import.meta.url), 'utf8');

export const openCypher: OpenEngine = async (sets, report) => {
  const { database, version, close } = await startNeo4j(report);
  await writeFeatureSets(database, sets);
  return {
    version,
    answer: async () => {
      const { records } = await database.driver.executeQuery(question);
      return records.flatMap((record) => record.get('scores') as number[]);
    },
    close,
  };
};
